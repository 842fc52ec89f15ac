import * as calendar from './calendarRules';
import * as clock from './clockRules';
import type { Form } from './expression';
import type { GrammarText } from './grammar';
import { HOLIDAY_NAME } from './holidays';
import * as length from './lengthRules';

/*
 * The grammar of time expressions in news English. A rule is `pattern => form key=value …` (see pattern.ts for the
 * notation, expression.ts for forms and keys, lexicon.ts for word classes). Among readings of the same length the
 * earlier rule wins. docs/dates.md says how to add one.
 */

/** Rules of one form; those that name a form of their own keep it. */
function as(form: Form, rules: readonly string[]): readonly string[] {
  return rules.map((rule) => {
    const [, result] = rule.split('=>');
    if (result === undefined) return `${rule} => ${form}`;
    return /^ \w+( |$)/.test(result) ? rule : `${rule} form=${form}`;
  });
}

/** The grammar by its parts; `time` is its root. */
export const RULES: GrammarText = {
  q: length.QUANTITY,
  yr: calendar.YEAR,
  eraYear: calendar.ERA_YEAR,
  mon: calendar.MONTH,
  dom: calendar.DAY_OF_MONTH,
  wh: calendar.WHICH,
  cal: calendar.CALENDAR,
  dated: as('date', calendar.DATED),
  weekdayExp: as('weekday', calendar.WEEKDAY),
  today: as('deictic', calendar.DAY_WORD),
  deictic: as('deictic', calendar.DEICTIC),
  seasoned: as('season', calendar.SEASON),
  qtr: as('quarter', calendar.QUARTER),
  quartered: calendar.QUARTERED,
  hol: as('holiday', HOLIDAY_NAME),
  holidayExp: calendar.HOLIDAY,
  period: as('period', calendar.PERIOD),
  point: calendar.POINT,
  clk: clock.CLOCK,
  clk2: ['<clk>', '<clk> <zone>', '<military:clock> <zone>'],
  zoned: clock.ZONED,
  day: clock.DAY,
  tod: as('time', clock.TIME_OF_DAY),
  len: length.LENGTH,
  alen: length.APPROXIMATE,
  time: [
    ...as('not', length.NOT_A_TIME),
    ...length.IN_CONTEXT,
    ...as('anaphor', calendar.ANAPHOR),
    ...calendar.MODIFIED,
    ...as('ordinalUnit', calendar.INSIDE),
    ...as('yearAgo', calendar.YEAR_AGO),
    ...clock.TIMED,
    ...as('set', length.SET),
    ...as('shift', length.SHIFT),
    ...as('duration', length.DURATION),
    ...as('vague', length.VAGUE),
  ],
};
