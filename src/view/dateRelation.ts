import type { Sourced } from '../article/metadata';
import { civilDate, isoWeekOf, mondayOf, parseIsoDay, type DayNumber } from '../recognition/dates/calendar';
import { describeValue } from '../recognition/dates/describeValue';
import type { Point } from '../recognition/dates/point';
import { readTimexValue } from '../recognition/dates/timexValue';
import type { ViewMention } from './articleView';
import { counted } from './counted';
import { oneLine } from './sentenceText';

/** A date's distance from the article's own, "2 days before the article’s date"; undefined for what has no place in the calendar. */
export function relationToArticle({ value }: Pick<ViewMention, 'value'>, articleDate: Sourced<string> | undefined): string | undefined {
  const today = articleDate === undefined ? undefined : parseIsoDay(articleDate.value);
  const point = value === undefined ? undefined : placeOf(value);
  if (today === undefined || point === undefined) return undefined;
  return point.grain === 'D' ? relationOfDay(point.start - today) : relationOfPeriod(point, today);
}

/** The stretch of the calendar that a value names; the day, for a time. */
function placeOf(value: string): Pick<Point, 'grain' | 'start' | 'year'> | undefined {
  const read = readTimexValue(value);
  if (read?.type === 'point') return read.point;
  if (read?.type !== 'time' || read.day === undefined) return undefined;
  return { grain: 'D', start: read.day, year: civilDate(read.day).year };
}

function relationOfDay(days: number): string {
  return days === 0 ? 'the article’s own day' : `${distance(days)} the article’s date`;
}

/** "3 days after", "5 weeks before", "7 months after", "12 years before". */
function distance(days: number): string {
  const size = Math.abs(days);
  const words =
    size <= 21 ? counted(size, 'day') : size <= 70 ? `about ${counted(Math.round(size / 7), 'week')}` : size <= 700 ? `about ${counted(Math.round(size / 30.44), 'month')}` : `about ${counted(Math.round(size / 365.25), 'year')}`;
  return `${words} ${days < 0 ? 'before' : 'after'}`;
}

const STEPS = {
  W: { name: 'week', index: (day: DayNumber) => Math.round(mondayOf(isoWeekOf(day)) / 7) },
  WE: { name: 'week', index: (day: DayNumber) => Math.round(mondayOf(isoWeekOf(day)) / 7) },
  M: { name: 'month', index: (day: DayNumber) => civilDate(day).year * 12 + civilDate(day).month },
  Q: { name: 'quarter', index: (day: DayNumber) => civilDate(day).year * 4 + Math.ceil(civilDate(day).month / 3) },
  Y: { name: 'year', index: (day: DayNumber) => civilDate(day).year },
} as const;

function relationOfPeriod({ grain, start, year }: Pick<Point, 'grain' | 'start' | 'year'>, today: DayNumber): string | undefined {
  if (!(grain in STEPS) || year < 0) return undefined;
  const { name, index } = STEPS[grain as keyof typeof STEPS];
  const steps = index(start) - index(today);
  if (steps === 0) return `in the article’s ${name}`;
  return `${counted(Math.abs(steps), name)} ${steps < 0 ? 'before' : 'after'} the article’s`;
}

/** Days within which another date is near enough to be told. */
const NEAR = 60;

/** A day's distance from the nearest other day that the article names: "4 days before 30 October 2025 (“Oct. 30”)". */
export function relationToNearest(mention: ViewMention, mentions: readonly ViewMention[], articleDate: Sourced<string> | undefined): string | undefined {
  const day = dayOf(mention);
  if (day === undefined) return undefined;
  let nearest: { readonly other: ViewMention; readonly days: number } | undefined;
  for (const other of mentions) {
    const there = other.type === 'date' ? dayOf(other) : undefined;
    if (there === undefined || there === day || other.value === articleDate?.value) continue;
    const days = day - there;
    if (Math.abs(days) <= NEAR && (nearest === undefined || Math.abs(days) < Math.abs(nearest.days))) nearest = { other, days };
  }
  if (nearest === undefined) return undefined;
  const { other, days } = nearest;
  return `${distance(days)} ${describeValue(other.value ?? '')} (“${oneLine(other.text)}”)`;
}

function dayOf({ value }: ViewMention): DayNumber | undefined {
  const read = value === undefined ? undefined : readTimexValue(value);
  return read?.type === 'point' && read.point.grain === 'D' ? read.point.start : undefined;
}
