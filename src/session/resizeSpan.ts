import type { Span } from '../article/span';

/** Which end of a span is moved, and which way: by one word. */
export interface Resizing {
  readonly edge: 'start' | 'end';
  readonly to: 'left' | 'right';
}

/** Characters that are looked at beyond a span: longer than any word. UTF-16. */
const REACH = 200;

/** A word with what is joined to it (U.S., rock’n’roll, well-known), or a single other sign. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'.&-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** A span grown or shrunk by a word at one end; the same when it cannot be: it holds one word, or the text ends. */
export function resizeSpan(text: string, span: Span, { edge, to }: Resizing): Span {
  const { start, end } = span;
  if (edge === 'end' && to === 'right') return { start, end: words(text, end, end + REACH)[0]?.end ?? end };
  if (edge === 'start' && to === 'left') return { start: words(text, Math.max(0, start - REACH), start).at(-1)?.start ?? start, end };
  const inside = words(text, start, end);
  if (inside.length < 2) return span;
  return edge === 'end' ? { start, end: inside.at(-2)?.end ?? end } : { start: inside[1]?.start ?? start, end };
}

function words(text: string, from: number, to: number): readonly Span[] {
  return [...text.slice(from, to).matchAll(WORD)].map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }));
}
