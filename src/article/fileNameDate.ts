import { isoDay, readDay } from './calendarDate';
import { readNumericDay } from './numericDay';

/** ISO day in a file's name: "2025-10-26-talks.txt", "20251026.txt", "26-10-2025", "talks_26-Oct-2025", "october-26-2025". */
export function fileNameDate(fileName: string): string | undefined {
  const numeric = readNumericDay(fileName);
  if (numeric !== undefined) return numeric;
  const { year, month, day } = readDay(fileName.replace(/[-_.,\s]+/g, ' ')) ?? {};
  return year === undefined || month === undefined || day === undefined ? undefined : isoDay(year, month, day);
}

/** The year in a file's name that has no day: "talks-2025.txt". */
export function fileNameYear(fileName: string): number | undefined {
  const years = fileName.match(/(?<!\d)(?:1[89]|20)\d{2}(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : undefined;
}
