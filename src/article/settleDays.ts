import { isoDay, nearestYear, type WrittenDay } from './calendarDate';
import type { MetadataOrigin, Sourced } from './metadata';
import type { Span } from './span';

/** A day found for the article, its year perhaps missing. */
export interface FoundDay {
  readonly day: WrittenDay;
  readonly origin: MetadataOrigin;
  readonly span?: Span;
}

/** Best first. */
const TRUST: readonly MetadataOrigin[] = ['front-matter', 'published-line', 'dateline', 'file-name', 'updated-line'];

/**
 * The days found for an article as full dates, best first. One without a year takes the year nearest to the best that has one
 * (a dateline of Dec. 31 beside a file of January 1 belongs to the year before), else `year`; where there is neither it stays
 * open, as `XXXX-10-26`.
 */
export function settleDays(days: readonly FoundDay[], year: number | undefined): { dates: readonly Sourced<string>[]; openDate?: Sourced<string> } {
  const sorted = [...days].sort((a, b) => TRUST.indexOf(a.origin) - TRUST.indexOf(b.origin));
  const [anchor] = sorted.flatMap(({ day }) => (day.year === undefined ? [] : (isoDay(day.year, day.month, day.day) ?? [])));
  const yearOf = ({ year: written, month, day }: WrittenDay): number | undefined => written ?? (anchor === undefined ? year : nearestYear(anchor, month, day));
  const dates = sorted.flatMap(({ day, origin, span }) => {
    const known = yearOf(day);
    const value = known === undefined ? undefined : isoDay(known, day.month, day.day);
    return value === undefined ? [] : [sourced(value, origin, span)];
  });
  const open = dates.length > 0 ? undefined : sorted[0];
  return { dates, ...(open === undefined ? {} : { openDate: sourced(openValue(open.day), open.origin, open.span) }) };
}

function sourced(value: string, origin: MetadataOrigin, span: Span | undefined): Sourced<string> {
  return { value, origin, ...(span === undefined ? {} : { span }) };
}

function openValue({ month, day }: WrittenDay): string {
  return `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
