import { hasPlace } from './decidedMentions';
import type { Decisions } from '../annotation/annotation';
import type { ArticleView, ViewMention } from './articleView';
import { isHighlighted, isUncertain, type Shown } from './visibility';

/** How far the review of an article is. */
export interface ReviewProgress {
  /** Decisions of any kind: confirmed, tagged, dismissed. */
  readonly decided: number;
  /** Decisions and what is still to be decided, without uncertain suggestions. */
  readonly total: number;
  /** Suggestions that are rather wrong than right: nobody needs to decide them. */
  readonly uncertain: number;
}

/** Whether a mention is a suggestion of a type that the reader looks at. */
export function isToDecide(mention: ViewMention, shown: Shown): boolean {
  return mention.status === 'suggested' && mention.type !== 'quote' && isHighlighted(mention, { ...shown, uncertain: true });
}

/** Suggestions in the order in which they are gone through: as they stand in the text, uncertain ones after all others. */
export function reviewQueue(view: ArticleView, shown: Shown): readonly ViewMention[] {
  const open = view.mentions.filter((mention) => isToDecide(mention, shown));
  return [...open.filter((mention) => !isUncertain(mention)), ...open.filter(isUncertain)];
}

/**
 * The suggestion to decide next: the one after (before) an offset, from the other end when there is none. Uncertain ones come once
 * all others are decided.
 * @param from Offset behind which (before which) it begins; the mention decided last.
 */
export function nextToDecide(view: ArticleView, shown: Shown, from: number, direction: 'next' | 'previous' = 'next'): ViewMention | undefined {
  const queue = reviewQueue(view, shown);
  const sure = queue.filter((mention) => !isUncertain(mention));
  const candidates = sure.length > 0 ? sure : queue;
  if (direction === 'next') return candidates.find(({ start }) => start >= from) ?? candidates[0];
  return candidates.findLast(({ start }) => start < from) ?? candidates.at(-1);
}

/** Counts what was decided of what is to be decided. */
export function reviewProgress(view: ArticleView, decisions: Decisions, shown: Shown): ReviewProgress {
  const queue = reviewQueue(view, shown);
  const uncertain = queue.filter(isUncertain).length;
  const decided = decisions.annotations.length + decisions.dismissed.filter(hasPlace).length;
  return { decided, total: decided + queue.length - uncertain, uncertain };
}
