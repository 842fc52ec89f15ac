/**
 * Proleptic Gregorian calendar on day numbers (days since 1970-01-01, which is 0).
 * Conversions after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */

/** Days since 1970-01-01. */
export type DayNumber = number;

/** A civil date; `month` 1–12, `day` 1–31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An ISO 8601 week; `week` 1–53. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function civilDate(number: DayNumber): CivilDate {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1,
  };
}

/** ISO weekday: Monday 1 … Sunday 7. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - dayNumber(year, month, 1);
}

/** The week of a day: the year that holds its Thursday. */
export function isoWeekOf(number: DayNumber): IsoWeek {
  const thursday = number + 4 - weekdayOf(number);
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOf({ year, week }: IsoWeek): DayNumber {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** The same day some months on, or the month's last day where it has no such day. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = civilDate(number);
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return dayNumber(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Reads `YYYY-MM-DD` (longer text after it is ignored); `undefined` unless it is a day of the calendar. */
export function parseIsoDay(text: string): DayNumber | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text);
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** TIMEX3 year: four digits, `BC0480` before Christ. */
export function yearValue(year: number): string {
  return year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4);
}

export function monthValue(year: number, month: number): string {
  return `${yearValue(year)}-${pad(month, 2)}`;
}

export function dayValue(number: DayNumber): string {
  const { year, month, day } = civilDate(number);
  return `${monthValue(year, month)}-${pad(day, 2)}`;
}

/** `2025-W43` of the week that holds the day. */
export function weekValue(number: DayNumber): string {
  const { year, week } = isoWeekOf(number);
  return `${yearValue(year)}-W${pad(week, 2)}`;
}

export function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
