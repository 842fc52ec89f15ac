import type { Evidence } from './evidence';
import type { Grain } from './point';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const PARTS: Readonly<Record<string, string>> = { MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night', DT: 'daytime' };
const GRAINS: Readonly<Record<Grain, string>> = {
  D: 'day', WE: 'weekend', W: 'week', M: 'month', SE: 'season', Q: 'quarter', HY: 'half-year', Y: 'year', DE: 'decade', CE: 'century',
};

/** English name of a month, 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** English name of an ISO weekday, Monday 1. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

export function seasonName(season: string): string {
  return SEASONS[season] ?? '';
}

export function partName(part: string): string {
  return PARTS[part] ?? '';
}

export function grainName(grain: Grain): string {
  return GRAINS[grain];
}

const UNITS: Readonly<Record<string, string>> = { S: 'second', MI: 'minute', H: 'hour', FN: 'fortnight', ML: 'millennium' };
const PLURALS: Readonly<Record<string, string>> = { CE: 'centuries', ML: 'millennia' };

/** English name of a unit of length, by its TIMEX3 letters. */
export function unitName(unit: string, isPlural: boolean): string {
  const name = UNITS[unit] ?? GRAINS[unit as Grain];
  return isPlural ? (PLURALS[unit] ?? `${name}s`) : name;
}

/** "the third", "the 21st". */
export function ordinalName(n: number): string {
  const suffix = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}

/** ", because “said” is past": why a direction was chosen. */
export function because({ tense, word }: Evidence): string {
  if (tense === 'none' || word === undefined) return '';
  return tense === 'past' ? `, because “${word}” is past` : `, because “${word}” looks ahead`;
}
