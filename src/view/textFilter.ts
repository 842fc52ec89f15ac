/** Tells whether any of the texts, or all of them together, hold every word of a filter. */
export type TextFilter = (...texts: readonly string[]) => boolean;

/** A filter by words, in any order, without regard to case, accents and width. Everything passes an empty one. */
export function createTextFilter(filter: string): TextFilter {
  const words = foldText(filter).split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return () => true;
  return (...texts) => {
    const folded = foldText(texts.join('\n'));
    return words.every((word) => folded.includes(word));
  };
}

/** Text without regard to case, accents and width. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
