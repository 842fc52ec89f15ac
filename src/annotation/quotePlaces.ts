/** The words of a passage and what stood around them. */
export interface QuoteInContext {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** Occurrences of a quote that are looked at; a word that is more frequent is ambiguous. */
export const MOST_OCCURRENCES = 2000;

/** Starts of the places where an anchor's words stand, not as part of longer words unless they were; up to one more than `MOST_OCCURRENCES` are looked at. */
export function quotePlaces(text: string, { quote, before, after }: QuoteInContext): readonly number[] {
  return allPlaces(text, quote).filter((start) => {
    const end = start + quote.length;
    const cutsBefore = joins(text.slice(start - 1, start), quote.charAt(0)) && !joins(before.slice(-1), quote.charAt(0));
    const cutsAfter = joins(quote.slice(-1), text.charAt(end)) && !joins(quote.slice(-1), after.charAt(0));
    return !cutsBefore && !cutsAfter;
  });
}

/** Where a string stands, up to one more than `MOST_OCCURRENCES`. */
export function allPlaces(text: string, string: string): readonly number[] {
  const places: number[] = [];
  if (string === '') return places;
  for (let start = text.indexOf(string); start >= 0 && places.length <= MOST_OCCURRENCES; start = text.indexOf(string, start + 1)) places.push(start);
  return places;
}

/** Whether two characters side by side are of one word. */
function joins(left: string, right: string): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(left + right);
}
