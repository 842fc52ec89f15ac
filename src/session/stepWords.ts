/** A step in what was decided, as far as words for it need to know. */
export interface DecisionStep {
  readonly kind: 'tag' | 'confirm' | 'dismiss' | 'untag' | 'retag' | 'note' | 'article' | 'reattach' | 'reshape' | 'acceptChanged';
  /** The first passage's words, shortened. */
  readonly quote: string;
  /** How many passages. */
  readonly count: number;
  /** Type of the tag. */
  readonly type: string;
}

/** Puts a step in words, e.g. for undo: "Tag “rare earths” as issue". */
export type StepWords = (step: DecisionStep) => string;

/** Longest quote in words for a step, in code points. */
const LONGEST = 40;

/** A passage on one line, shortened at its end; without quotation marks around it, for it gets some. */
export function shortQuote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(/^["“„](?=.)/, '').replace(/(?<=.)["”]$/, '');
  const characters = Array.from(line);
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('').trimEnd()}…`;
}

/** What a step is about: the type of the first of what it marks. */
export function typeOf(marked: readonly { readonly type: string }[]): string {
  return marked[0]?.type ?? '';
}
