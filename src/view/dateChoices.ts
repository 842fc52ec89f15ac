import { addMonths, civilDate, dayNumber, dayValue, daysInMonth, isDay, monthValue, parseIsoDay, weekdayOf, type DayNumber } from '../recognition/dates/calendar';
import { parseDateInput } from '../recognition/dates/dateInput';
import { describeValue } from '../recognition/dates/describeValue';
import type { Point } from '../recognition/dates/point';
import { readTimexValue } from '../recognition/dates/timexValue';

/** A day to pick, or a month or year to look into. */
export interface DateChoice {
  /** An ISO day; a month or year when `opens`. */
  readonly value: string;
  /** "Sunday 26 October 2025". */
  readonly label: string;
  /** Where it comes from, or how it lies to what was typed: "dateline", "a week later". */
  readonly remark?: string;
  /** Picking it shows its days or months. */
  readonly opens?: true;
}

/** What is offered before anything is typed: a day and why. */
export interface ProposedDate {
  readonly value: string;
  readonly remark: string;
}

/**
 * What to offer for a typed date, as a calendar would show it: for a day the day and those around it, for a month its days, for
 * a year its months; nothing typed gives the proposals.
 * @param today ISO day that "yesterday" and "next Tuesday" count from.
 */
export function dateChoices(typed: string, proposals: readonly ProposedDate[], today: string): readonly DateChoice[] {
  if (typed.trim() === '') return proposals.map(({ value, remark }) => ({ value, label: describeValue(value), remark }));
  const understood = parseDateInput(typed, today);
  const read = understood === undefined ? undefined : readTimexValue(understood.value);
  if (read?.type === 'time' && read.day !== undefined) return aroundDay(read.day);
  return read?.type === 'point' ? choicesIn(read.point) : [];
}

function choicesIn({ grain, start, year, nth }: Point): readonly DateChoice[] {
  if (year < 1) return [];
  if (grain === 'D') return aroundDay(start);
  if (grain === 'M') return daysOf(year, nth);
  if (grain === 'W' || grain === 'WE') return Array.from({ length: grain === 'W' ? 7 : 2 }, (_, index) => dayChoice(start + index));
  if (grain !== 'Y' && grain !== 'Q' && grain !== 'HY') return [];
  const first = civilDate(start).month;
  return Array.from({ length: { Y: 12, Q: 3, HY: 6 }[grain] }, (_, index): DateChoice => {
    const value = monthValue(year, first + index);
    return { value, label: describeValue(value), opens: true };
  });
}

function dayChoice(day: DayNumber, remark?: string): DateChoice {
  const value = dayValue(day);
  return { value, label: describeValue(value), ...(remark === undefined ? {} : { remark }) };
}

/** The day first, then its neighbours. */
function aroundDay(day: DayNumber): readonly DateChoice[] {
  const { year, month } = civilDate(day);
  const near: readonly (readonly [number, string])[] = [
    [day - 1, 'the day before'], [day + 1, 'the day after'], [day - 7, 'a week earlier'], [day + 7, 'a week later'],
    [addMonths(day, -1), 'a month earlier'], [addMonths(day, 1), 'a month later'], [addMonths(day, -12), 'a year earlier'], [addMonths(day, 12), 'a year later'],
  ];
  const whole = monthValue(year, month);
  return [dayChoice(day), ...near.map(([other, remark]) => dayChoice(other, remark)), { value: whole, label: describeValue(whole), remark: 'the whole month', opens: true }];
}

function daysOf(year: number, month: number): readonly DateChoice[] {
  const first = dayNumber(year, month, 1);
  return Array.from({ length: daysInMonth(year, month) }, (_, index) => dayChoice(first + index, weekdayOf(first + index) === 1 && index > 0 ? 'a new week' : undefined));
}

/** The days that one without a year may be, the latest first, none ahead of today by more than a month. */
export function yearsFor(open: string, today: string): readonly string[] {
  const [, month, day] = /^XXXX-(\d\d)-(\d\d)$/.exec(open) ?? [];
  const now = parseIsoDay(today);
  if (month === undefined || day === undefined || now === undefined) return [];
  const { year } = civilDate(now);
  return Array.from({ length: 4 }, (_, back) => year + 1 - back)
    .filter((each) => isDay(each, Number(month), Number(day)))
    .filter((each) => dayNumber(each, Number(month), Number(day)) <= now + 31)
    .map((each) => dayValue(dayNumber(each, Number(month), Number(day))));
}
