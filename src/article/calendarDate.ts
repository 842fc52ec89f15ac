const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH_ALONE = new RegExp(`^(?:${MONTH})\\.?$`, 'i');

/** A written day whose year may be missing. Months from 1. */
export interface WrittenDay {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** Month of a name or its abbreviation ("Sept.", "October"), from 1; undefined for other words. */
export function monthOf(name: string): number | undefined {
  return MONTH_ALONE.test(name) ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : undefined;
}

/** ISO day; undefined when the day does not exist (Feb. 30) or lies outside 1000 to 2999. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1000 && year <= 2999 ? date.toISOString().slice(0, 10) : undefined;
}

/** The year in which a day comes nearest to another day, both ISO. */
export function nearestYear(near: string, month: number, day: number): number {
  const there = Date.parse(near);
  const around = Number(near.slice(0, 4));
  const away = (year: number): number => Math.abs(Date.UTC(year, month - 1, day) - there);
  return [around - 1, around, around + 1].reduce((best, year) => (away(year) < away(best) ? year : best));
}

const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const MONTH_DAY = new RegExp(`\\b(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(\\d{4})\\b)?`, 'i');
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTH})\\b\\.?(?:,?\\s+(\\d{4})\\b)?`, 'i');

/** The first day written in a short text: "2025-10-26", "Oct. 26, 2025", "26 October". */
export function readDay(text: string): WrittenDay | undefined {
  const iso = ISO.exec(text);
  if (iso !== null) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthFirst = MONTH_DAY.exec(text);
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst !== null && dayFirst.index < (monthFirst?.index ?? Infinity)) return named(dayFirst[2], dayFirst[1], dayFirst[3]);
  return monthFirst === null ? undefined : named(monthFirst[1], monthFirst[2], monthFirst[3]);
}

function named(name = '', day = '', year?: string): WrittenDay | undefined {
  const month = monthOf(name);
  return month === undefined ? undefined : checked(year === undefined ? undefined : Number(year), month, Number(day));
}

function checked(year: number | undefined, month: number, day: number): WrittenDay | undefined {
  const leapYear = 2024;
  if (isoDay(year ?? leapYear, month, day) === undefined) return undefined;
  return year === undefined ? { month, day } : { year, month, day };
}
