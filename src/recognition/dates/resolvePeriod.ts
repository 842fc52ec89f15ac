import { civilDate, weekdayOf } from './calendar';
import type { Expression } from './expression';
import { atPoint, unresolved, type Frame, type Resolution } from './frame';
import { nthWeekday } from './holidays';
import { centuryPoint, dayPoint, decadePoint, endOf, grainOf, halfPoint, monthPoint, pointAround, pointValue, quarterPoint, stepPoint, weekPoint, weekendPoint, yearPoint, pointOver, type Grain, type Point } from './point';
import { resolveYear, writtenYear } from './resolveCalendar';
import { because, grainName } from './wording';

/** Years, decades, centuries. */
export function resolvePeriod(expression: Expression): Resolution {
  if (expression.unit === 'CE') return resolveCentury(expression);
  if (expression.unit !== 'DE') return resolveYear(expression) ?? unresolved();
  const year = writtenYear(expression) ?? 1900;
  return named(decadePoint(Math.abs(year) < 100 ? 1900 + year : year));
}

function resolveCentury({ nth = 21, endNth, era }: Expression): Resolution {
  const sign = era === -1 ? -1 : 1;
  const first = named(centuryPoint(sign * nth));
  return endNth === undefined ? first : { ...first, endValue: pointValue(centuryPoint(sign * endNth)) };
}

function named(point: Point): Resolution {
  return atPoint(point, 'written out');
}

/** "last week", "this year", "tomorrow", "the weekend". */
export function resolveDeictic(expression: Expression, frame: Frame): Resolution {
  const { unit, offset = 0 } = expression;
  const grain = grainOf(unit);
  if (grain === undefined || frame.today === undefined) return grain === undefined ? { kind: 'DATE', explanation: 'no value' } : unresolved();
  if (unit === 'WE') return resolveWeekend(offset, frame.today, frame);
  if (isCompared(expression, frame)) return resolveYearAgo({ form: 'yearAgo' }, frame);
  if (isWeekAhead(expression, frame.today, frame)) return atPoint(pointAround(frame.today + 7, 'W'), 'the week that begins after the article’s Sunday');
  const isSpoken = frame.isNarrative && expression.which === 'this' && frame.focus !== undefined;
  const whole = stepPoint(isSpoken ? pointOver(frame.focus, grain) : pointAround(frame.today, grain), offset);
  const point = expression.lastDay === 1 ? dayPoint(endOf(whole)) : whole;
  return atPoint(point, isSpoken ? `the ${grainName(grain)} of the date mentioned before` : told(offset, grain));
}

/** "$3 million last year" after "compared with": the same quarter a year before, in a report about a quarter. */
function isCompared({ unit, offset }: Expression, { quarter, evidence }: Frame): boolean {
  return unit === 'Y' && offset === -1 && quarter !== undefined && evidence.isCompared;
}

/** On a Sunday "later this week" and what will be "this week" lie in the days to come, though the ISO week ends. */
function isWeekAhead({ unit, offset, mod }: Expression, today: number, { evidence }: Frame): boolean {
  return unit === 'W' && offset === 0 && weekdayOf(today) === 7 && (mod === 'END' || (mod === undefined && evidence.tense === 'future'));
}

function told(offset: number, grain: Grain): string {
  const name = grainName(grain);
  if (offset === 0) return grain === 'D' ? 'the article’s own day' : `the ${name} of the article’s date`;
  if (offset === -1) return `the ${name} before the article’s date`;
  if (offset === 1) return `the ${name} after the article’s date`;
  return `${Math.abs(offset)} ${name}s ${offset < 0 ? 'before' : 'after'} the article’s date`;
}

/** "this weekend": the one ahead, on its days the present one, and early in the week the one just over when the verb is past. */
function resolveWeekend(offset: number, today: number, frame: Frame): Resolution {
  const isOver = weekdayOf(today) <= 3 && frame.evidence.tense === 'past';
  const point = weekendPoint(today + 7 * (offset === 0 && isOver ? -1 : offset));
  return atPoint(point, `${told(offset, 'WE')}${isOver ? because(frame.evidence) : ''}`);
}

/** "the weekend" alone. */
export function resolveBareWeekend(frame: Frame): Resolution {
  if (frame.today === undefined) return unresolved();
  const isAhead = frame.evidence.tense === 'future' || weekdayOf(frame.today) >= 6;
  const point = weekendPoint(frame.today - (isAhead ? 0 : 7));
  return atPoint(point, `the weekend ${isAhead ? 'of the article’s week' : 'before the article’s week'}${because(frame.evidence)}`);
}

/** "the third quarter", "the second half of 1990", "the latest quarter". */
export function resolveQuarter(expression: Expression, frame: Frame): Resolution {
  const { nth, which, offset } = expression;
  if (nth === undefined) return spokenQuarter(expression, frame);
  const year = writtenYear(expression);
  if (year !== undefined) return quarterIn(year, expression, 'written out with its year');
  if (frame.today === undefined) return unresolved();
  const now = civilDate(frame.today).year;
  if (which === 'same') return quarterIn((frame.quarter?.year ?? now) + (offset ?? 0), expression, 'the quarter a year before the one reported');
  if (offset !== undefined) return quarterIn(now + offset, expression, 'the year is told from the article’s date');
  const inYear = partOfYear(now, expression);
  const isAhead = endOf(inYear) >= frame.today;
  if (!isAhead || frame.evidence.tense === 'future' || inYear.start <= frame.today) {
    return quarterIn(now, expression, isAhead ? `of the article’s year${because(frame.evidence)}` : 'the last one that has ended');
  }
  return quarterIn(now - 1, expression, 'the last one that has ended');
}

function partOfYear(year: number, { unit, nth = 1 }: Expression): Point {
  return unit === 'HY' ? halfPoint(year, nth) : quarterPoint(year, nth);
}

function quarterIn(year: number, expression: Expression, why: string): Resolution {
  const point = partOfYear(year, expression);
  return atPoint(point, expression.fiscal === 1 ? `${why}; fiscal quarters are named, not dated` : why);
}

/** "the latest quarter", "the 1988 quarter": the one the report is about. */
function spokenQuarter(expression: Expression, frame: Frame): Resolution {
  const spoken = frame.quarter ?? lastQuarter(frame);
  if (spoken === undefined) return unresolved();
  const year = writtenYear(expression);
  const point = year === undefined ? spoken : quarterPoint(year, spoken.nth);
  return atPoint(point, frame.quarter === undefined ? 'the last quarter that has ended' : 'the quarter the report is about');
}

function lastQuarter({ today }: Frame): Point | undefined {
  return today === undefined ? undefined : stepPoint(pointAround(today, 'Q'), -1);
}

/** "a year earlier": in a report of results the same quarter of the year before, else the year before. */
export function resolveYearAgo(expression: Expression, frame: Frame): Resolution {
  const quarter = frame.quarter;
  if (quarter !== undefined && (frame.evidence.isResults || expression.n === undefined)) {
    const point = stepPoint(quarter, -4);
    return atPoint(point, 'the same quarter a year before the one reported');
  }
  if (frame.today === undefined) return unresolved();
  const point = yearPoint(civilDate(frame.today).year - 1);
  return atPoint(point, 'the year before the article’s');
}

/** "the first week of May", "the last Sunday of October", "the second day of next month". */
export function resolveOrdinalUnit(expression: Expression, whole: Point): Resolution | undefined {
  const { unit, nth = 1, weekday } = expression;
  const point = unit === 'W' || unit === 'WE' ? weekIn(whole, nth, unit) : unit === 'M' ? monthIn(whole, nth) : dayIn(whole, nth, weekday ?? 0);
  return point === undefined ? undefined : atPoint(point, 'counted inside the time named');
}

function weekIn(whole: Point, nth: number, unit: 'W' | 'WE'): Point {
  const around = unit === 'W' ? weekPoint : weekendPoint;
  if (nth === 0) return around(whole.start);
  return nth < 0 ? around(endOf(whole)) : around(whole.start + (nth - 1) * 7);
}

function monthIn(whole: Point, nth: number): Point | undefined {
  return whole.grain === 'Y' && nth <= 12 ? monthPoint(whole.year, nth) : undefined;
}

function dayIn(whole: Point, nth: number, weekday: number): Point | undefined {
  if (weekday > 0) return whole.grain === 'M' ? dayPoint(nthWeekday(whole.year, whole.nth, weekday, nth)) : undefined;
  return dayPoint(nth < 0 ? endOf(whole) : whole.start + nth - 1);
}
