import type { Span } from '../article/span';
import { overlaps } from '../article/span';
import type { ArticleView, ViewMention } from '../view/articleView';

/** The date that was found in a passage: the one at exactly its place, else one that it overlaps. */
export function dateOfPassage(view: ArticleView, passage: Span): ViewMention | undefined {
  const dates = view.mentionsIn(passage).filter((mention) => mention.type === 'date' && overlaps(mention, passage));
  return dates.find(({ start, end }) => start === passage.start && end === passage.end) ?? dates[0];
}
