import type { TextChange } from '../article/article';
import type { Span } from '../article/span';

/**
 * Where spans are after one change, as an editor moves its decorations: text typed at an edge does not join.
 * Undefined when the change reaches into one of them: what the editor makes of it is then for the editor to say.
 */
export function moveSpans(spans: readonly Span[], { offset, removed, inserted }: TextChange): readonly Span[] | undefined {
  const end = offset + removed;
  const shift = inserted.length - removed;
  const moved: Span[] = [];
  for (const span of spans) {
    if (span.end <= offset) moved.push(span);
    else if (end <= span.start) moved.push({ start: span.start + shift, end: span.end + shift });
    else return undefined;
  }
  return moved;
}

export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, index) => span.start === b[index]?.start && span.end === b[index].end);
}
