import type { TextChange } from '../article/article';
import type { Span } from '../article/span';

/** What became of a span: `emptied` when all its text was deleted, `replaced` when all of it gave way to other text. */
export interface MovedSpan extends Span {
  readonly fate: 'kept' | 'emptied' | 'replaced';
}

/**
 * Moves a span along with text changes (UTF-16 offsets in the text before all of them, not overlapping, any order). Changes
 * inside grow or shrink it, text typed at its edges stays outside, deletions across an edge cut it.
 */
export function moveSpan(span: Span, changes: readonly TextChange[]): MovedSpan {
  const ordered = changes.length < 2 ? changes : [...changes].sort((a, b) => b.offset - a.offset);
  return ordered.reduce<MovedSpan>(moveBy, { start: span.start, end: span.end, fate: 'kept' });
}

function moveBy(span: MovedSpan, { offset, removed, inserted }: TextChange): MovedSpan {
  const { start, end, fate } = span;
  const growth = inserted.length - removed;
  const changeEnd = offset + removed;
  if (offset >= end && !(start === end && offset === start && removed > 0)) return span;
  if (changeEnd <= start) return { start: start + growth, end: end + growth, fate };
  if (offset <= start && changeEnd >= end) return coverWhole(offset, offset === start && changeEnd === end ? inserted.length : 0);
  if (offset >= start && changeEnd <= end) return { start, end: end + growth, fate };
  if (offset < start) return { start: offset + inserted.length, end: end + growth, fate };
  return { start, end: offset, fate };
}

function coverWhole(offset: number, inserted: number): MovedSpan {
  return { start: offset, end: offset + inserted, fate: inserted > 0 ? 'replaced' : 'emptied' };
}
