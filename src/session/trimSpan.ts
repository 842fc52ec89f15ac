import type { Span } from '../article/span';

/** A span without the white space at its ends, and never with half a character; undefined when nothing is left. */
export function trimSpan(text: string, { start, end }: Span): Span | undefined {
  let from = isLowSurrogate(text, start) ? start - 1 : start;
  let to = isLowSurrogate(text, end) ? end + 1 : end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return from < to ? { start: from, end: to } : undefined;
}

/** Whether the offset is between the two halves of a character. */
function isLowSurrogate(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}

/** White space, and characters that are as invisible. */
function isSpace(text: string, offset: number): boolean {
  return /[\s\u200B-\u200D\u2060\uFEFF]/.test(text.charAt(offset));
}
