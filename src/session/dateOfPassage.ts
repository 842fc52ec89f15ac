import type { Span } from '../article/span';
import { overlaps } from '../article/span';
import type { ArticleView, ViewMention } from '../view/articleView';
import type { Tag } from './session';

/** The date that was found in a passage: the one at exactly its place, else one that it overlaps. */
export function dateOfPassage(view: ArticleView, passage: Span): ViewMention | undefined {
  const dates = view.mentionsIn(passage).filter((mention) => mention.type === 'date' && overlaps(mention, passage));
  return dates.find(({ start, end }) => start === passage.start && end === passage.end) ?? dates[0];
}

/** A date's value as a person reads and types it: `2025-10-24`, or `2025-10-24/2025-10-27` for a range. */
export function valueText({ value = '', endValue }: Pick<Tag, 'value' | 'endValue'>): string {
  return endValue === undefined ? value : `${value}/${endValue}`;
}

/** What a person typed as a date's value; nothing typed is no value. */
export function readValueText(typed: string): Pick<Tag, 'value' | 'endValue'> {
  const [value = '', endValue = ''] = typed.trim().split('/').map((part) => part.trim());
  return { ...(value === '' ? {} : { value }), ...(endValue === '' ? {} : { endValue }) };
}
