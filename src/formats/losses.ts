import type { ExportMention } from './exportArticle';

/** What an annotation may say besides its passage and type. */
export type Feature =
  | 'note' | 'entity' | 'value' | 'mod' | 'endValue' | 'coder' | 'time' | 'suggestion' | 'suggester' | 'speaker' | 'cue' | 'parts';

/** What a format could not hold. */
export type LossKind = Feature | 'unplaced' | 'overlap' | 'cut' | 'type' | 'unresolved' | 'range' | 'character';

/** How often something could not be held. */
export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
}

/** Everything that an annotation can say. */
export const ALL_FEATURES: readonly Feature[] = [
  'note', 'entity', 'value', 'mod', 'endValue', 'coder', 'time', 'suggestion', 'suggester', 'speaker', 'cue', 'parts',
];

/** Words for a loss; `{0}` is how many. */
export const LOSS_WORDS: Readonly<Record<LossKind, string>> = {
  unplaced: 'Left out, because they lost their place in the text: {0}',
  overlap: 'Left out, because they overlap others: {0}',
  cut: 'Widened to whole words, or left out where they touch none: {0}',
  type: 'Left out, because this format is not for their type: {0}',
  unresolved: 'Left out, because they are no certain day: {0}',
  range: 'Only the beginning of a range is in it: {0}',
  character: 'Characters that XML cannot hold, replaced: {0}',
  note: 'Notes that are not in it: {0}',
  entity: 'Links to actors and issues that are not in it: {0}',
  value: 'Values of dates that are not in it: {0}',
  mod: 'Modifiers of dates that are not in it: {0}',
  endValue: 'Ends of ranges that are not in it: {0}',
  coder: 'Coders’ names that are not in it: {0}',
  time: 'Times of decisions that are not in it: {0}',
  suggestion: 'Suggestions that are not marked as such: {0}',
  suggester: 'Names of the programs that suggested something, which are not in it: {0}',
  speaker: 'Speakers that are not in it: {0}',
  cue: 'Verbs of saying that are not in it: {0}',
  parts: 'Passages in several parts that came apart: {0}',
};

/** Counts what a format could not hold. */
export class Losses {
  readonly #counts = new Map<LossKind, number>();

  count(kind: LossKind, times = 1): void {
    if (times > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + times);
  }

  /** Counts what an annotation says and a format does not hold. */
  countMention(mention: ExportMention, holds: ReadonlySet<Feature>): void {
    for (const feature of ALL_FEATURES) if (!holds.has(feature) && says(mention, feature)) this.count(feature);
  }

  get list(): readonly Loss[] {
    return Array.from(this.#counts, ([kind, count]) => ({ kind, count }));
  }
}

function says(mention: ExportMention, feature: Feature): boolean {
  switch (feature) {
    case 'coder':
      return mention.by !== undefined;
    case 'time':
      return mention.at !== undefined;
    case 'suggestion':
      return mention.status === 'suggested';
    case 'suggester':
      return mention.suggestedBy !== undefined;
    case 'parts':
      return mention.continues !== undefined;
    case 'speaker':
      return (mention.speaker ?? mention.speakerText) !== undefined;
    case 'note':
    case 'entity':
    case 'value':
    case 'mod':
    case 'endValue':
    case 'cue':
      return mention[feature] !== undefined;
  }
}
