import type { ViewMention } from './articleView';

/** What the reader wants to see; as the settings say. */
export interface Shown {
  readonly actors: boolean;
  readonly dates: boolean;
  readonly issues: boolean;
  /** Passages tagged with codes of the codebook. */
  readonly codes: boolean;
  /** Quotations: off unless asked for, since other mentions stand in them. */
  readonly quotes: boolean;
  /** Places that do not act. */
  readonly places: boolean;
  /** Suggestions that are more likely wrong than right, role nouns and candidates. */
  readonly uncertain: boolean;
}

/** What a highlight looks like it is: one look each. */
export type Look = 'actor' | 'date' | 'issue' | 'quote' | 'place' | 'code';

const EVEN_ODDS = 0.5;

/** Whether a suggestion is too doubtful to stand among the others. Decisions never are. */
export function isUncertain({ status, nominal, confidence, kind }: ViewMention): boolean {
  return status === 'suggested' && (nominal === true || confidence < EVEN_ODDS || kind === 'candidate');
}

/** The look of a mention. */
export function lookOf({ type, kind }: Pick<ViewMention, 'type' | 'kind'>): Look {
  switch (type) {
    case 'actor':
      return kind === 'place' ? 'place' : 'actor';
    case 'date':
    case 'issue':
    case 'quote':
      return type;
    default:
      return 'code';
  }
}

/** Whether a mention is highlighted. A place that a person tagged is always shown along with the actors. */
export function isHighlighted(mention: ViewMention, shown: Shown): boolean {
  if (isUncertain(mention) && !shown.uncertain) return false;
  switch (lookOf(mention)) {
    case 'actor':
      return shown.actors;
    case 'place':
      return shown.actors && (shown.places || mention.status === 'confirmed');
    case 'date':
      return shown.dates;
    case 'issue':
      return shown.issues;
    case 'code':
      return shown.codes;
    case 'quote':
      return shown.quotes;
  }
}
