import { civilDate, type DayNumber } from './calendar';
import type { FoundDate } from './dateFinder';
import type { Expression } from './expression';

/** Years as written and expressions told from today, of one paragraph. */
export interface Tally {
  readonly years: readonly number[];
  readonly deictics: number;
}

export function tallyOf(found: readonly FoundDate[]): Tally {
  const expressions = found.map(({ expression }) => expression);
  const years = expressions.flatMap(({ year, unit }) => (year === undefined || unit === 'DE' ? [] : [year]));
  return { years, deictics: expressions.filter((each) => each.year === undefined && isDeictic(each)).length };
}

function isDeictic({ form, of }: Expression): boolean {
  return form === 'deictic' || form === 'weekday' || of?.form === 'weekday' || of?.form === 'deictic';
}

const MIN_YEARS = 5;
const YEARS_PER_DEICTIC = 2.5;

/** Whether a text is a history: it names years of its own again and again and hardly ever counts from today. */
export function isNarrative(tallies: readonly Tally[], today: DayNumber | undefined): boolean {
  const now = today === undefined ? undefined : civilDate(today).year;
  let years = 0;
  let deictics = 0;
  for (const tally of tallies) {
    for (const year of tally.years) if (now === undefined || Math.abs(year - now) > 1) years++;
    deictics += tally.deictics;
  }
  return years >= MIN_YEARS && years > YEARS_PER_DEICTIC * deictics;
}
