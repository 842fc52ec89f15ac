const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A written day whose year may be missing. Months from 1. */
export interface WrittenDay {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** Month of a name or its abbreviation ("Sept.", "October"), from 1; undefined for other words. */
export function monthOf(name: string): number | undefined {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 || !/^\p{L}{3,9}\.?$/u.test(name) ? undefined : index + 1;
}

/** ISO day; undefined when the day does not exist (Feb. 30) or lies outside 1000 to 2999. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1000 && year <= 2999 ? date.toISOString().slice(0, 10) : undefined;
}

const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const MONTH_DAY = /\b(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(\d{4})\b)?/u;
const DAY_MONTH = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?(?:,?\s+(\d{4})\b)?/u;

/** The first day written in a short text: "2025-10-26", "Oct. 26, 2025", "26 October". */
export function readDay(text: string): WrittenDay | undefined {
  const iso = ISO.exec(text);
  if (iso !== null) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const month = MONTH_DAY.exec(text);
  if (month !== null) return named(month[1], month[2], month[3]);
  const day = DAY_MONTH.exec(text);
  return day === null ? undefined : named(day[2], day[1], day[3]);
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
