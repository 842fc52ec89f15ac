import * as calendar from './calendarRules';
import * as clock from './clockRules';
import type { GrammarText } from './grammar';
import { HOLIDAY_NAME } from './holidays';
import * as length from './lengthRules';

/*
 * The grammar of time expressions in news English. A rule is `pattern => form key=value …` (see pattern.ts for the
 * notation, expression.ts for forms and keys, lexicon.ts for word classes). Among readings of the same length the
 * earlier rule wins.
 */

/** The grammar by its parts; `time` is its root. */
export const RULES: GrammarText = {
  q: length.QUANTITY,
  yr: calendar.YEAR,
  eraYear: calendar.ERA_YEAR,
  mon: calendar.MONTH,
  dom: calendar.DAY_OF_MONTH,
  wh: calendar.WHICH,
  cal: calendar.CALENDAR,
  dated: calendar.DATED,
  weekdayExp: calendar.WEEKDAY,
  today: calendar.DAY_WORD,
  deictic: calendar.DEICTIC,
  seasoned: calendar.SEASON,
  qtr: calendar.QUARTER,
  quartered: calendar.QUARTERED,
  hol: HOLIDAY_NAME.map((rule) => `${rule} form=holiday`),
  holidayExp: calendar.HOLIDAY,
  period: calendar.PERIOD,
  point: calendar.POINT,
  clk: clock.CLOCK,
  clk2: ['<clk>', '<clk> <zone>', '<military:clock> <zone>'],
  zoned: clock.ZONED,
  day: clock.DAY,
  tod: clock.TIME_OF_DAY,
  len: length.LENGTH,
  alen: length.APPROXIMATE,
  time: [
    ...length.NOT_A_TIME.map((pattern) => `${pattern} => not`),
    ...length.IN_CONTEXT,
    ...calendar.ANAPHOR,
    ...calendar.MODIFIED,
    ...calendar.INSIDE,
    ...calendar.YEAR_AGO,
    ...clock.TIMED,
    ...length.SET,
    ...length.SHIFT,
    ...length.DURATION,
    ...length.VAGUE,
  ],
};
