import type { Article } from '../article/article';
import { parseDateInput } from '../recognition/dates/dateInput';
import { compareValues } from '../recognition/dates/order';
import { valueText } from '../recognition/dates/valueText';
import type { ArticleView, ViewMention } from './articleView';
import { dateLabel } from './dateBranches';
import { sentenceAround } from './sentenceText';
import { foldText } from './textFilter';
import { isUncertain } from './visibility';

/** A date of an article, to choose from a list. */
export interface ListedDate {
  readonly mention: ViewMention;
  /** The value in words. */
  readonly label: string;
  /** The words of the text, and the value as TIMEX3. */
  readonly description: string;
  /** The sentence. */
  readonly detail: string;
}

const AROUND = 60;

/** The dates of an article in chronological order, those without a place in the calendar at the end. */
export function listDates(article: Article, view: ArticleView): readonly ListedDate[] {
  const dates = view.mentions.filter((mention) => mention.type === 'date' && !isUncertain(mention));
  const sorted = [...dates].sort((a, b) => compareValues(a.value, b.value) || a.start - b.start);
  return sorted.map((mention) => ({
    mention,
    label: dateLabel(mention),
    description: [mention.text.replace(/\s+/g, ' '), valueText(mention)].filter((part) => part !== '').join(' · '),
    detail: sentenceAround(article, mention, AROUND, AROUND).text,
  }));
}

/** The dates that a typed text finds: first those it names as a date, then those with these words. All of them for nothing typed. */
export function findDates(dates: readonly ListedDate[], typed: string, articleDate: string | undefined): readonly ListedDate[] {
  const words = foldText(typed.trim());
  const named = dates.filter(({ mention }) => isNamedBy(typed, mention, articleDate));
  const worded = dates.filter(({ label, description, detail }) => [label, description, detail].some((text) => foldText(text).includes(words)));
  return [...new Set([...named, ...worded])];
}

/** Whether a typed date ("last Tuesday", "2025-10") names a listed date's value or the month or year that holds it. */
export function isNamedBy(typed: string, { value, endValue = value }: ViewMention, articleDate: string | undefined): boolean {
  const wanted = parseDateInput(typed, articleDate);
  if (wanted === undefined || value === undefined || endValue === undefined) return false;
  if (value.startsWith(wanted.value)) return true;
  const isRange = /^\d{4}-\d\d-\d\d/.test(wanted.value) && /^\d{4}-\d\d-\d\d/.test(value) && endValue > value;
  return isRange && value <= wanted.value && wanted.value <= endValue;
}
