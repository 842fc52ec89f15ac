import { articleDate, contradictingDates } from '../annotation/articleDates';
import type { Decisions } from '../annotation/annotation';
import type { Article } from '../article/article';
import type { MetadataOrigin, Sourced } from '../article/metadata';
import type { Span } from '../article/span';
import { describeValue } from '../recognition/dates/describeValue';
import type { ArticleView, ViewMention } from './articleView';
import { counted } from './counted';
import { yearsFor, type ProposedDate } from './dateChoices';

/** What is not settled about an article's date, and the days that would settle it, best first. */
export interface ArticleDateProblem extends Span {
  readonly kind: 'missing' | 'contradiction';
  readonly message: string;
  readonly remedies: readonly ProposedDate[];
}

const ORIGIN_WORDS: Readonly<Record<MetadataOrigin, string>> = {
  sidecar: 'set by hand',
  'front-matter': 'front matter',
  headline: 'headline',
  dateline: 'dateline',
  byline: 'byline',
  'published-line': 'line “Published”',
  'updated-line': 'line “Updated”',
  'file-name': 'file name',
};

/** Longest stretch at the top of an article that a problem without a place of its own is shown at. */
const HEAD = 80;

/**
 * Says where an article's date is not known though dates count from it, and where the article contradicts itself.
 * @param today ISO day, for the years that a dateline without one may mean.
 */
export function articleDateProblems(article: Article, view: ArticleView, { article: record }: Decisions, today: string): readonly ArticleDateProblem[] {
  const date = articleDate(article, record);
  if (date === undefined) return missing(article, view, today);
  const others = contradictingDates(article, record);
  const [first] = others;
  if (first === undefined) return [];
  const said = others.map((other) => `the ${ORIGIN_WORDS[other.origin]} says ${describeValue(other.value)}`).join(', ');
  const message = `Which day is the article’s? Dates count from ${describeValue(date.value)} (${ORIGIN_WORDS[date.origin]}), but ${said}.`;
  return [{ kind: 'contradiction', message, remedies: proposalsOf([date, ...others]), ...(first.span ?? date.span ?? headOf(article)) }];
}

function missing(article: Article, view: ArticleView, today: string): readonly ArticleDateProblem[] {
  const open = view.mentions.filter(isOpen);
  const { openDate } = article.metadata;
  const [first] = open;
  if (first === undefined) return [];
  const dates = open.length === 1 ? '1 date counts' : `${counted(open.length, 'date')} count`;
  const message = openDate === undefined ? `The article’s date is not known, and ${dates} from it.` : `The dateline names no year, and ${dates} from the article’s date.`;
  const span = openDate?.span ?? { start: first.start, end: first.end };
  return [{ kind: 'missing', message, remedies: proposedDates(article, {}, today), ...span }];
}

/** A suggestion that waits for the article's date. */
function isOpen({ type, kind, value, status }: ViewMention): boolean {
  return type === 'date' && kind !== 'DURATION' && kind !== 'SET' && value === undefined && status === 'suggested';
}

/** The days that may be the article's, with where each comes from: what was set, what the article says, the years of a dateline without one. */
export function proposedDates(article: Article, record: Decisions['article'], today: string): readonly ProposedDate[] {
  const { metadata } = article;
  const set: readonly Sourced<string>[] = record.date === undefined ? [] : [{ value: record.date, origin: 'sidecar' }];
  const years = metadata.openDate === undefined ? [] : yearsFor(metadata.openDate.value, today);
  return [...proposalsOf([...set, ...metadata.dates]), ...years.map((value) => ({ value, remark: ORIGIN_WORDS.dateline }))];
}

function proposalsOf(dates: readonly Sourced<string>[]): readonly ProposedDate[] {
  const values = [...new Set(dates.map(({ value }) => value))];
  return values.map((value) => ({ value, remark: dates.filter((date) => date.value === value).map(({ origin }) => ORIGIN_WORDS[origin]).join(', ') }));
}

function headOf({ text }: Article): Span {
  const end = text.search(/[\r\n]/);
  return { start: 0, end: Math.min(HEAD, end < 0 ? text.length : end) };
}
