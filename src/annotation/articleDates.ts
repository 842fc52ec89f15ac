import type { Article } from '../article/article';
import type { Sourced } from '../article/metadata';
import type { ArticleRecord } from './annotation';

/** The day that an article's relative dates count from: what a person set, else what the article says. */
export function articleDate({ metadata }: Pick<Article, 'metadata'>, { date }: ArticleRecord): Sourced<string> | undefined {
  return date === undefined ? metadata.date : { value: date, origin: 'sidecar' };
}

/** What the article says of its date other than the day that counts, best first; an update may be later. Nothing once a person set the date. */
export function contradictingDates({ metadata }: Pick<Article, 'metadata'>, { date }: ArticleRecord): readonly Sourced<string>[] {
  if (date !== undefined || metadata.date === undefined) return [];
  const counts = metadata.date.value;
  return metadata.dates.filter(({ value, origin }) => value !== counts && (origin !== 'updated-line' || value < counts));
}
