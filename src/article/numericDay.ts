import { isoDay } from './calendarDate';

const YEAR_FIRST = /(?<!\d)((?:1[89]|20)\d{2})([-_./ ]?)(\d{2})\2(\d{2})(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2})([-_./ ])(\d{1,2})\2((?:1[89]|20)\d{2})(?!\d)/;

/**
 * ISO day of a date in digits: "2025-10-26", "20251026", "26.10.2025". Of a day and month before the year only one reading
 * may exist ("26-10-2025"); "05-06-2025" is ambiguous and gives nothing.
 */
export function readNumericDay(text: string): string | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return isoDay(Number(first[1]), Number(first[3]), Number(first[4]));
  const last = YEAR_LAST.exec(text);
  if (last === null) return undefined;
  const [one, two, year] = [Number(last[1]), Number(last[3]), Number(last[4])];
  const readings = new Set([isoDay(year, two, one), isoDay(year, one, two)].filter((day) => day !== undefined));
  return readings.size === 1 ? [...readings][0] : undefined;
}
