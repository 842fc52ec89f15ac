/**
 * Converts between offsets in a text as the editor holds it (UTF-16 code units, any line ends) and canonical offsets
 * (code points, line ends as LF). Offsets inside a surrogate pair or a CRLF count as the position before it. O(log n) a look-up;
 * nothing is stored for a text of single code units and LF.
 */
export class CanonicalOffsets {
  /** Length of the canonical text in code points. */
  readonly canonicalLength: number;
  /** UTF-16 offsets just after each pair of code units that is one canonical position, ascending. */
  readonly #pairEnds: readonly number[];

  constructor(private readonly text: string) {
    const ends: number[] = [];
    const pairs = /\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    while (pairs.exec(text) !== null) ends.push(pairs.lastIndex);
    this.#pairEnds = ends;
    this.canonicalLength = text.length - ends.length;
  }

  /** Code points before a UTF-16 offset; clamped to the text. */
  toCanonical(offset: number): number {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const pairs = this.#count((end) => end <= clamped);
    const isInsidePair = this.#pairEnds[pairs] === clamped + 1;
    return clamped - pairs - (isInsidePair ? 1 : 0);
  }

  /** UTF-16 offset of a canonical offset; clamped to the text. */
  fromCanonical(offset: number): number {
    const clamped = Math.max(0, Math.min(offset, this.canonicalLength));
    return clamped + this.#count((end, index) => end - index - 1 <= clamped);
  }

  #count(isBefore: (end: number, index: number) => boolean): number {
    let low = 0;
    let high = this.#pairEnds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.#pairEnds[middle] ?? 0, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
