import type { Article } from '../article/article';
import { civilDate } from '../recognition/dates/calendar';
import { describeValue } from '../recognition/dates/describeValue';
import { dayPoint, type Point } from '../recognition/dates/point';
import { readTimexValue } from '../recognition/dates/timexValue';
import type { ViewMention } from './articleView';
import { counted } from './counted';
import { oneLine } from './sentenceText';
import type { TextFilter } from './textFilter';
import { decidedMark, groupBranch, mentionBranches, STATUS_WORDS } from './treeBranches';
import type { TreeBranch } from './treeNode';
import { isUncertain } from './visibility';

interface Period {
  readonly year: number;
  readonly month?: number;
}

/** Mentions with one value. */
interface DatedMentions {
  readonly key: string;
  readonly label: string;
  readonly section: 'calendar' | 'length' | 'set' | 'vague';
  /** Day number; counts only within the calendar. */
  readonly day: number;
  /** Where it belongs in the calendar; without a month for quarters, seasons and years, absent for what is longer or before Christ. */
  readonly period?: Period;
  readonly mentions: readonly ViewMention[];
}

/**
 * Dates in the order of the calendar; lengths of time, recurring and vague ones in groups of their own.
 * @param grouped Many dates by month, those of a year with few of them by year.
 */
export function dateBranches(article: Article, mentions: readonly ViewMention[], matches: TextFilter, grouped: boolean): readonly TreeBranch[] {
  const dates = mentions.filter(({ type }) => type === 'date');
  const sure = groupByValue(dates.filter((mention) => !isUncertain(mention)), matches);
  const doubtful = groupByValue(dates.filter(isUncertain), matches);
  const of = (section: DatedMentions['section']): readonly TreeBranch[] =>
    sure.filter((date) => date.section === section).map((date) => dateBranch(article, date));
  return [
    ...calendarBranches(article, sure.filter(({ section }) => section === 'calendar'), grouped),
    ...groupBranch('durations', 'Durations', 'duration', false, of('length')),
    ...groupBranch('recurring', 'Recurring', 'date', false, of('set')),
    ...groupBranch('vague', 'Vague or without a value', 'date', false, of('vague')),
    ...groupBranch('uncertain', 'Uncertain', 'uncertain', false, doubtful.map((date) => dateBranch(article, date))),
  ];
}

/** Fewer dates than this stand alone. */
const WORTH_GROUPING = 8;

/** A year with fewer dates than this is one group. */
const WORTH_MONTHS = 4;

function calendarBranches(article: Article, dates: readonly DatedMentions[], grouped: boolean): readonly TreeBranch[] {
  if (!grouped || dates.length < WORTH_GROUPING) return dates.map((date) => dateBranch(article, date));
  return runs(dates, ({ period }) => period?.year).flatMap((inYear) => {
    const year = inYear[0]?.period?.year;
    if (year === undefined) return inYear.map((date) => dateBranch(article, date));
    const parts = inYear.length < WORTH_MONTHS ? [inYear] : runs(coarseFirst(inYear), ({ period }) => period?.month);
    return parts.flatMap((part) => periodBranch(article, part, inYear.length < WORTH_MONTHS ? { year } : (part[0]?.period ?? { year })));
  });
}

function coarseFirst(dates: readonly DatedMentions[]): readonly DatedMentions[] {
  return [...dates].sort((a, b) => (a.period?.month ?? 0) - (b.period?.month ?? 0));
}

/** The dates of a period as a group; one alone needs none. */
function periodBranch(article: Article, dates: readonly DatedMentions[], { year, month }: Period): readonly TreeBranch[] {
  if (dates.length === 1) return dates.map((date) => dateBranch(article, date));
  const value = month === undefined ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
  return groupBranch(`period:${value}`, describeValue(value), 'date', true, dates.map((date) => dateBranch(article, date)));
}

/** Neighbours with the same key, together. */
function runs<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly (readonly T[])[] {
  const found: T[][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(item)) last.push(item);
    else found.push([item]);
  }
  return found;
}

/** A date's value in words, or the words of the text if it has none. */
export function dateLabel({ value, mod, endValue, text }: ViewMention): string {
  return value === undefined ? `“${oneLine(text)}”` : describeValue(value, mod, endValue);
}

/** The same for dates that mean the same. */
export function dateKey({ kind, value, mod = '', endValue = '', text }: ViewMention): string {
  return [kind === 'SET' ? kind : '', value ?? `“${oneLine(text).toLowerCase()}”`, mod, endValue].join(' ');
}

function groupByValue(dates: readonly ViewMention[], matches: TextFilter): readonly DatedMentions[] {
  const groups = new Map<string, ViewMention[]>();
  for (const date of dates) {
    const key = dateKey(date);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [date]);
    else group.push(date);
  }
  const dated = [...groups].flatMap(([key, mentions]) => datedMentions(key, mentions, matches));
  return dated.sort((a, b) => a.day - b.day || (a.key < b.key ? -1 : 1));
}

/** Mentions of one value, if they pass the filter: all of them by their value, else each by its words. */
function datedMentions(key: string, mentions: readonly ViewMention[], matches: TextFilter): readonly DatedMentions[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const label = dateLabel(first);
  const passing = matches(label, first.value ?? '') ? mentions : mentions.filter(({ text }) => matches(text));
  return passing.length === 0 ? [] : [{ key, label, mentions: passing, ...placeInCalendar(first) }];
}

function placeInCalendar({ kind, value }: ViewMention): Pick<DatedMentions, 'section' | 'day' | 'period'> {
  if (kind === 'SET') return { section: 'set', day: 0 };
  const read = value === undefined ? undefined : readTimexValue(value);
  switch (read?.type) {
    case 'point':
      return { section: 'calendar', day: read.point.start, ...periodOf(read.point) };
    case 'time':
      return read.day === undefined ? { section: 'vague', day: 0 } : { section: 'calendar', day: read.day, ...periodOf(dayPoint(read.day)) };
    case 'length':
      return { section: 'length', day: 0 };
    case 'set':
      return { section: 'set', day: 0 };
    case 'reference':
    case undefined:
      return { section: 'vague', day: 0 };
  }
}

function periodOf({ grain, start, year }: Point): Pick<DatedMentions, 'period'> {
  if (year < 1 || grain === 'DE' || grain === 'CE') return {};
  const isFine = grain === 'D' || grain === 'W' || grain === 'WE' || grain === 'M';
  return { period: isFine ? { year: civilDate(start).year, month: civilDate(start).month } : { year } };
}

function dateBranch(article: Article, { key, label, section, mentions }: DatedMentions): TreeBranch {
  const wordings = [...new Set(mentions.map(({ text }) => oneLine(text)))].join(', ');
  const isWorded = mentions.every(({ value }) => value !== undefined) && wordings !== label;
  const [first] = mentions;
  return {
    key, kind: 'entity', label, isExpanded: false,
    icon: section === 'length' ? 'duration' : 'date',
    description: [String(mentions.length), ...decidedMark(mentions), ...(isWorded ? [wordings] : [])].join(' · '),
    accessibleLabel: [label, ...(isWorded ? [wordings] : []), counted(mentions.length, 'mention'), STATUS_WORDS[first?.status ?? 'suggested']].join(', '),
    mentions,
    branches: () => mentionBranches(article, mentions),
  };
}
