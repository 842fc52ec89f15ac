import type { AnchorState, Decisions } from '../annotation/annotation';
import { canonicalText } from '../article/canonicalText';
import type { Span } from '../article/span';

interface Anchored extends Span {
  readonly anchor: AnchorState;
}

/**
 * Decisions after the text was replaced from outside and they followed by comparison: one whose words are no longer the same is
 * `changed`, for a person to confirm. (What a person types inside a tagged passage is that person's own doing.)
 * @param before The decisions as they stood in `textBefore`.
 * @param after The same decisions, moved to `textAfter`.
 */
export function markChanged(before: Decisions, textBefore: string, after: Decisions, textAfter: string): Decisions {
  const words = new Map(before.annotations.map((annotation) => [annotation.id, wordsOf(textBefore, annotation)]));
  const check = <T extends Anchored>(record: T, earlier: string | undefined): T =>
    isPlaced(record) && wordsOf(textAfter, record) !== earlier ? { ...record, anchor: 'changed' } : record;
  return {
    ...after,
    annotations: after.annotations.map((annotation) => check(annotation, words.get(annotation.id))),
    dismissed: after.dismissed.map((dismissal, index) => {
      const earlier = before.dismissed[index];
      return earlier === undefined ? dismissal : check(dismissal, wordsOf(textBefore, earlier));
    }),
  };
}

function isPlaced({ anchor }: Anchored): boolean {
  return anchor === 'anchored' || anchor === 'moved';
}

function wordsOf(text: string, { start, end }: Span): string {
  return canonicalText(text.slice(start, end));
}
