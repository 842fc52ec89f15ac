import { canonicalText } from '../article/canonicalText';
import type { Span } from '../article/span';

/** Code points of context kept on each side of an annotation. */
export const CONTEXT = 32;

/** The words of a span and their context, with LF line ends. */
export interface TextAround {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** Quote and context of a span (UTF-16) of a text in the editor; never half a character. */
export function textAround(text: string, { start, end }: Span): TextAround {
  const before = Array.from(canonicalText(text.slice(Math.max(0, start - 3 * CONTEXT), start)));
  const after = Array.from(canonicalText(text.slice(end, end + 3 * CONTEXT)));
  return {
    quote: canonicalText(text.slice(start, end)),
    before: before.slice(-CONTEXT).join('').replace(/^[\uDC00-\uDFFF]/, ''),
    after: after.slice(0, CONTEXT).join('').replace(/[\uD800-\uDBFF]$/, ''),
  };
}
