import { addMonths, civilDate, dayNumber, dayValue, daysInMonth, mondayOf, isoWeekOf, monthValue, pad, weekValue, weekdayOf, yearValue, type DayNumber } from './calendar';

/** How fine a point is: a day, a weekend, a week, a month, a season, a quarter, a half-year, a year, a decade, a century. */
export type Grain = 'D' | 'WE' | 'W' | 'M' | 'SE' | 'Q' | 'HY' | 'Y' | 'DE' | 'CE';

/** A stretch of the calendar with a TIMEX3 value. */
export interface Point {
  readonly grain: Grain;
  /** Its first day. Years before Christ count −1 for 1 BC and have no days of their own here: their `start` is approximate. */
  readonly start: DayNumber;
  readonly year: number;
  /** The month, the quarter, the half-year, the century; 0 where the grain says it all. */
  readonly nth: number;
  readonly season?: string;
}

export function dayPoint(start: DayNumber): Point {
  return { grain: 'D', start, year: civilDate(start).year, nth: 0 };
}

export function weekPoint(day: DayNumber): Point {
  return { grain: 'W', start: day - weekdayOf(day) + 1, year: isoWeekOf(day).year, nth: 0 };
}

/** The weekend of the ISO week that holds the day. */
export function weekendPoint(day: DayNumber): Point {
  return { grain: 'WE', start: day - weekdayOf(day) + 6, year: isoWeekOf(day).year, nth: 0 };
}

export function monthPoint(year: number, month: number): Point {
  return { grain: 'M', start: dayNumber(year, month, 1), year, nth: month };
}

export function quarterPoint(year: number, nth: number): Point {
  return { grain: 'Q', start: dayNumber(year, nth * 3 - 2, 1), year, nth };
}

export function halfPoint(year: number, nth: number): Point {
  return { grain: 'HY', start: dayNumber(year, nth * 6 - 5, 1), year, nth };
}

export function yearPoint(year: number): Point {
  return { grain: 'Y', start: dayNumber(year, 1, 1), year, nth: 0 };
}

export function decadePoint(year: number): Point {
  return { grain: 'DE', start: dayNumber(year, 1, 1), year, nth: 0 };
}

/** The nth century, negative before Christ. */
export function centuryPoint(nth: number): Point {
  const year = nth > 0 ? nth * 100 - 99 : nth * 100;
  return { grain: 'CE', start: dayNumber(year, 1, 1), year, nth };
}

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A season of the northern year; winter belongs to the year in which it begins. */
export function seasonPoint(year: number, season: string): Point {
  return { grain: 'SE', start: dayNumber(year, SEASON_MONTH[season] ?? 1, 1), year, nth: 0, season };
}

/** The point of a grain that holds a day. */
export function pointAround(day: DayNumber, grain: Grain): Point {
  const { year, month } = civilDate(day);
  switch (grain) {
    case 'D':
      return dayPoint(day);
    case 'WE':
      return weekendPoint(day);
    case 'W':
      return weekPoint(day);
    case 'M':
      return monthPoint(year, month);
    case 'Q':
      return quarterPoint(year, Math.ceil(month / 3));
    case 'HY':
      return halfPoint(year, Math.ceil(month / 6));
    case 'SE':
      return seasonPoint(month < 3 ? year - 1 : year, month < 3 ? 'WI' : (['SP', 'SU', 'FA', 'WI'][Math.floor(month / 3) - 1] ?? 'SP'));
    case 'Y':
      return yearPoint(year);
    case 'DE':
      return decadePoint(Math.floor(year / 10) * 10);
    case 'CE':
      return centuryPoint(Math.floor((year - 1) / 100) + 1);
  }
}

/** The coarser point that holds a point. */
export function pointOver(point: Point, grain: Grain): Point {
  if (point.year >= 0) return pointAround(point.start, grain);
  return grain === 'DE' ? decadePoint(point.year) : { ...point, grain };
}

/** The point some steps of its own grain away: the next week, the year before. */
export function stepPoint(point: Point, steps: number): Point {
  switch (point.grain) {
    case 'D':
      return dayPoint(point.start + steps);
    case 'W':
      return weekPoint(point.start + steps * 7);
    case 'WE':
      return weekendPoint(point.start + steps * 7);
    case 'M':
    case 'Q':
    case 'HY': {
      const months = { M: 1, Q: 3, HY: 6 }[point.grain];
      return pointAround(addMonths(point.start, months * steps), point.grain);
    }
    case 'SE':
      return seasonPoint(point.year + steps, point.season ?? 'SU');
    case 'Y':
      return yearPoint(skipYearZero(point.year, steps));
    case 'DE':
      return decadePoint(point.year + 10 * steps);
    case 'CE':
      return centuryPoint(point.nth + steps);
  }
}

function skipYearZero(year: number, steps: number): number {
  const moved = year + steps;
  return year < 0 && moved >= 0 ? moved + 1 : moved;
}

/** The last day of a point. */
export function endOf(point: Point): DayNumber {
  switch (point.grain) {
    case 'D':
      return point.start;
    case 'WE':
      return point.start + 1;
    case 'W':
      return point.start + 6;
    case 'M':
      return point.start + daysInMonth(point.year, point.nth) - 1;
    case 'SE':
    case 'Q':
    case 'HY':
    case 'Y':
    case 'DE':
    case 'CE':
      return addMonths(point.start, { Q: 3, SE: 3, HY: 6, Y: 12, DE: 120, CE: 1200 }[point.grain]) - 1;
  }
}

/** TIMEX3 value. */
export function pointValue(point: Point): string {
  const year = yearValue(point.year);
  switch (point.grain) {
    case 'D':
      return dayValue(point.start);
    case 'WE':
      return `${weekValue(point.start)}-WE`;
    case 'W':
      return weekValue(point.start);
    case 'M':
      return monthValue(point.year, point.nth);
    case 'Q':
      return `${year}-Q${point.nth}`;
    case 'HY':
      return `${year}-H${point.nth}`;
    case 'SE':
      return `${year}-${point.season ?? ''}`;
    case 'Y':
      return year;
    case 'DE':
      return point.year < 0 ? `BC${pad(Math.floor(-point.year / 10), 3)}` : pad(Math.floor(point.year / 10), 3);
    case 'CE':
      return point.nth < 0 ? `BC${pad(-point.nth - 1, 2)}` : pad(point.nth - 1, 2);
  }
}

/** The Monday-based point of an ISO week number. */
export function isoWeekPoint(year: number, week: number): Point {
  return weekPoint(mondayOf({ year, week }));
}

/** The point that a unit names, where there is one. */
export function grainOf(unit: string | undefined): Grain | undefined {
  return unit !== undefined && 'D WE W M Q HY Y DE CE'.split(' ').includes(unit) ? (unit as Grain) : undefined;
}
