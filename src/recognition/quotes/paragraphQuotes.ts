import type { Span } from '../../article/span';
import type { Lead } from './content';
import type { Cue } from './cue';

/** Who said something and how, where the paragraph says so. Spans are relative to the paragraph. */
export interface Attribution {
  readonly cue: Span;
  /** `dash`: “…” — Ada Moreau */
  readonly kind: Cue['kind'] | 'dash';
  readonly source?: Span;
}

/** A stretch that someone said. */
export interface FoundQuote extends Span {
  readonly kind: 'direct' | 'indirect' | 'thought';
  /** `alone`: in quotation marks without a cue beside them. */
  readonly lead: Lead | 'alone';
  /** Index of its attribution; absent when the paragraph names none. */
  readonly attribution?: number;
}

/** What a paragraph alone tells of its quotations. */
export interface ParagraphQuotes {
  /** Sorted by start. */
  readonly quotes: readonly FoundQuote[];
  readonly attributions: readonly Attribution[];
  /** End of the quotation that the paragraph begins with. */
  readonly openingEnd?: number;
  /** Whether it ends inside quotation marks. */
  readonly endsOpen: boolean;
  /** End of a closing mark that nothing opened here. */
  readonly strayEnd?: number;
  /** Whether it leads to a quotation in the next: "Moreau went on:". */
  readonly leadsOn: boolean;
}
