import { civilDate, type DayNumber } from '../recognition/dates/calendar';
import { endOf } from '../recognition/dates/point';
import { readTimexValue } from '../recognition/dates/timexValue';

/** The days of a date, both ends included. */
export interface DayRange {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** What it counts in: days and weeks, months (also quarters and seasons), or years. */
  readonly precision: 'day' | 'month' | 'year';
  /** Time of the day as TIMEX3 writes it, without T: "14:30". */
  readonly clock?: string;
}

/** The days that a TIMEX3 value stands for; undefined for lengths, sets, and what is vague or before the year 1. */
export function dayRange(value: string): DayRange | undefined {
  const read = readTimexValue(value);
  if (read?.type === 'time') return read.day === undefined ? undefined : { first: read.day, last: read.day, precision: 'day', clock: read.clock };
  if (read?.type !== 'point' || read.point.year < 1) return undefined;
  const { grain, start } = read.point;
  const precision = grain === 'Y' || grain === 'DE' || grain === 'CE' ? 'year' : grain === 'D' || grain === 'WE' || grain === 'W' ? 'day' : 'month';
  return { first: start, last: endOf(read.point), precision };
}

/** "20251026" */
export function compactDay(day: DayNumber): string {
  const { year, month, day: date } = civilDate(day);
  return `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}`;
}

