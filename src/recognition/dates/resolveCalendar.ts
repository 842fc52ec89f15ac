import { civilDate, dayNumber, daysInMonth, isDay, monthValue, pad, weekdayOf, yearValue, type DayNumber } from './calendar';
import type { Expression, Which } from './expression';
import { atPoint, onDay, unresolved, type Frame, type Resolution } from './frame';
import { holidayDay } from './holidays';
import { dayPoint, endOf, monthPoint, seasonPoint, stepPoint, weekendPoint, weekPoint, yearPoint, type Point } from './point';
import { because, monthName, seasonName, weekdayName } from './wording';

/** Dates around a month: "October 2025", "Oct. 30", "Sunday, 26 October", "the 30th". */
export function resolveDate(expression: Expression, frame: Frame): Resolution {
  const month = expression.month ?? dayOfSpokenMonth(frame)?.nth;
  if (month === undefined) return unresolved();
  const written = writtenYear(expression);
  if (written !== undefined) return finish(expression, written, month, 'written out with its year');
  const chosen = chooseYear(expression, month, frame);
  return chosen === undefined ? unresolved() : finish(expression, chosen.year, month, chosen.why);
}

/** "the 15th": of the month spoken of. */
function dayOfSpokenMonth(frame: Frame): Point | undefined {
  if (frame.focus?.grain === 'M') return frame.focus;
  const day = frame.focus?.grain === 'D' ? frame.focus.start : frame.today;
  if (day === undefined) return undefined;
  const { year, month } = civilDate(day);
  return monthPoint(year, month);
}

/** The year as written: 1996, 480 BC, '96. */
export function writtenYear(expression: Expression): number | undefined {
  const era = expression.era;
  if (expression.year !== undefined) return era === -1 ? -expression.year : expression.year;
  if (expression.shortYear === undefined) return undefined;
  return expression.shortYear < 40 ? 2000 + expression.shortYear : 1900 + expression.shortYear;
}

function finish(expression: Expression, year: number, month: number, why: string): Resolution {
  const { day } = expression;
  if (day === undefined) return atPoint(monthPoint(year, month), why);
  if (year > 0 && !isDay(year, month, day)) return atPoint(monthPoint(year, month), `${why}; ${monthName(month)} ${yearValue(year)} has no day ${day}`);
  const resolution = onDay(dayNumber(year, month, day), why);
  const endDay = expression.endDay;
  return typeof endDay === 'number' ? { ...resolution, endValue: `${monthValue(year, month)}-${pad(endDay, 2)}` } : resolution;
}

interface Choice {
  readonly year: number;
  readonly why: string;
}

function chooseYear(expression: Expression, month: number, frame: Frame): Choice | undefined {
  const { which, offset, day, weekday } = expression;
  if (which === 'same' || which === 'past') return spokenYear(expression, month, frame);
  if (offset !== undefined && frame.today !== undefined) {
    return { year: civilDate(frame.today).year + offset, why: 'the year is told from the article’s date' };
  }
  if (frame.isNarrative && which === undefined) return narrativeYear(month, frame);
  if (frame.today === undefined) return undefined;
  const agreed = weekday === undefined || day === undefined ? undefined : yearOfWeekday(frame.today, month, day, weekday);
  if (agreed !== undefined) return { year: agreed, why: `the year near the article’s date in which the day is a ${weekdayName(weekday ?? 1)}` };
  const around = candidates(frame.today, month, day);
  if (which === 'last') return { year: around.before, why: 'the last one before the article’s date' };
  if (isAhead(which)) return { year: around.after, why: 'the first one after the article’s date' };
  if (which === 'this') return { year: civilDate(frame.today).year, why: 'of the article’s year' };
  return nearest(expression, month, frame, frame.today);
}

/** "Friday, Oct. 24": the weekday tells the year, if one of the three around the article has it. */
function yearOfWeekday(today: DayNumber, month: number, day: number, weekday: number): number | undefined {
  const { year } = civilDate(today);
  return [year, year - 1, year + 1].find((each) => isDay(each, month, day) && weekdayOf(dayNumber(each, month, day)) === weekday);
}

function spokenYear({ offset = 0, which }: Expression, month: number, frame: Frame): Choice | undefined {
  const focus = frame.focus?.year ?? (frame.today === undefined ? undefined : civilDate(frame.today).year);
  if (focus === undefined) return undefined;
  const isLater = which === 'past' && frame.focus?.grain === 'M' && month >= frame.focus.nth;
  return { year: focus + offset - (isLater ? 1 : 0), why: 'of the year spoken of' };
}

function narrativeYear(month: number, frame: Frame): Choice | undefined {
  const { focus } = frame;
  if (focus === undefined) return undefined;
  return { year: focus.year + yearsOn(month, focus), why: 'of the last year mentioned, as the text tells a history' };
}

/** A history moves on: a month well before the one spoken of is the next year's. */
function yearsOn(month: number, { grain, start, nth }: Point): number {
  const spoken = grain === 'M' ? nth : grain === 'D' ? civilDate(start).month : 0;
  return spoken - month > 6 ? 1 : 0;
}

/** The years of the last such date up to today and of the first from today on. */
function candidates(today: DayNumber, month: number, day: number | undefined): { before: number; after: number } {
  const now = civilDate(today);
  const order = month - now.month || (day === undefined ? 0 : day - now.day);
  return { before: order <= 0 ? now.year : now.year - 1, after: order >= 0 ? now.year : now.year + 1 };
}

/** How many times farther away a date against the tense counts: a day in a month is near in any tense, a month alone is not. */
const DAY_WEIGHT = 4;
const MONTH_WEIGHT = 10;
const HOLIDAY_WEIGHT = 10;

/** The nearest such date; the clause's tense makes the other direction look farther away. */
function nearest(expression: Expression, month: number, frame: Frame, today: DayNumber): Choice {
  const { before, after } = candidates(today, month, expression.day);
  if (before === after) return { year: before, why: expression.day === undefined ? 'the article’s own month' : 'the article’s own day' };
  const { tense, before: preposition } = frame.evidence;
  const weight = /^(by|until|till|through)$/.test(preposition) ? 1 : expression.day === undefined ? MONTH_WEIGHT : DAY_WEIGHT;
  const back = distance(today, before, month, expression.day) * (tense === 'future' ? weight : 1);
  const ahead = distance(today, after, month, expression.day) * (tense === 'past' ? weight : 1);
  const isBack = back <= ahead;
  const decided = (tense === 'past') === isBack ? because(frame.evidence) : '';
  return { year: isBack ? before : after, why: `the nearest ${expression.day === undefined ? '' : `${expression.day} `}${monthName(month)} ${isBack ? 'before' : 'after'} the article’s date${decided}` };
}

function distance(today: DayNumber, year: number, month: number, day: number | undefined): number {
  if (day !== undefined) return Math.abs(dayNumber(year, month, Math.min(day, daysInMonth(year, month))) - today);
  const point = monthPoint(year, month);
  return point.start > today ? point.start - today : today - endOf(point);
}

function isAhead(which: Which | undefined): boolean {
  return which === 'coming' || which === 'next';
}

/** "Sunday", "last Friday", "Tuesday of next week". */
export function resolveWeekday(expression: Expression, frame: Frame): Resolution {
  const { weekday = 1, which, offset } = expression;
  const spoken = which === 'same' || which === 'past' || which === 'coming' || frame.isNarrative;
  const anchor = spoken ? (dayOf(frame.focus) ?? frame.today) : frame.today;
  if (anchor === undefined) return unresolved();
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const name = weekdayName(weekday);
  if (offset !== undefined) return onDay(weekPoint(anchor).start + weekday - 1 + 7 * offset, `${name} of that week, counted from the article’s date`);
  if (which === undefined) return bareWeekday(anchor, back, name, frame);
  const { days, why } = WEEKDAY_CHOICES[which](back);
  const weeks = (expression.weeks ?? 0) * (expression.sign ?? 1);
  return onDay(anchor + days + 7 * weeks, `${weeksWords(weeks)}the ${why.replace('*', name)}`);
}

function weeksWords(weeks: number): string {
  if (weeks === 0) return '';
  return `${Math.abs(weeks)} week${Math.abs(weeks) === 1 ? '' : 's'} ${weeks < 0 ? 'before' : 'after'} `;
}

/** How far each word leads from the anchor, whose own weekday lies `back` days after the weekday named. */
const WEEKDAY_CHOICES: Readonly<Record<Which, (back: number) => { days: number; why: string }>> = {
  last: (back) => ({ days: -(back || 7), why: 'last * before the article’s date' }),
  past: (back) => ({ days: -(back || 7), why: '* before the date spoken of' }),
  same: (back) => ({ days: -back, why: '* spoken of' }),
  coming: (back) => ({ days: 7 - back, why: '* after the date spoken of' }),
  next: (back) => ({ days: 7 - back, why: 'first * after the article’s date' }),
  this: (back) => ({ days: back === 0 ? 0 : 7 - back, why: 'first * from the article’s date on' }),
};

function bareWeekday(today: DayNumber, back: number, name: string, frame: Frame): Resolution {
  if (back === 0) return onDay(today, `the article’s own day is a ${name}`);
  if (frame.evidence.tense === 'future') return onDay(today + 7 - back, `the ${name} after the article’s date${because(frame.evidence)}`);
  return onDay(today - back, `the ${name} before the article’s date${because(frame.evidence)}`);
}

function dayOf(point: Point | undefined): DayNumber | undefined {
  return point?.grain === 'D' ? point.start : undefined;
}

/** "Thanksgiving", "last Christmas", "Easter 2025". */
export function resolveHoliday(expression: Expression, frame: Frame): Resolution {
  const year = writtenYear(expression) ?? holidayYear(expression, frame);
  if (year === undefined) return unresolved();
  const point = holidayPoint(holidayDay(expression, year), expression.unit);
  return atPoint(point, `the holiday’s day in ${yearValue(year)}${expression.year === undefined ? because(frame.evidence) : ''}`);
}

/** The day, the week around it, or the weekend it makes long. */
function holidayPoint(day: DayNumber, unit: Expression['unit']): Point {
  if (unit === 'W') return weekPoint(day);
  return unit === 'WE' ? weekendPoint(weekdayOf(day) < 3 ? day - 7 : day) : dayPoint(day);
}

function holidayYear(expression: Expression, frame: Frame): number | undefined {
  if (frame.isNarrative && frame.focus !== undefined) return frame.focus.year;
  const { today } = frame;
  if (today === undefined) return undefined;
  const { year } = civilDate(today);
  const { which, offset } = expression;
  if (offset !== undefined || which === 'this') return year + (offset ?? 0);
  const dayIn = (each: number): DayNumber => holidayDay(expression, each);
  const before = dayIn(year) < today ? year : year - 1;
  const after = dayIn(year) >= today ? year : year + 1;
  if (which !== undefined) return isAhead(which) ? after : before;
  return nearerHoliday(before, after, today - dayIn(before), dayIn(after) - today, frame);
}

function nearerHoliday(before: number, after: number, back: number, ahead: number, frame: Frame): number {
  const { tense } = frame.evidence;
  return back * (tense === 'future' ? HOLIDAY_WEIGHT : 1) <= ahead * (tense === 'past' ? HOLIDAY_WEIGHT : 1) ? before : after;
}

/** "the summer", "last spring", "autumn 1918". */
export function resolveSeason(expression: Expression, frame: Frame): Resolution {
  const { season = 'SU', which, offset } = expression;
  const written = writtenYear(expression);
  const at = (year: number, why: string): Resolution => atPoint(seasonPoint(year, season), why);
  if (written !== undefined) return at(written, 'written out with its year');
  const spoken = frame.isNarrative || which === 'same' || which === 'past';
  if (spoken && frame.focus !== undefined) return at(frame.focus.year, 'of the last year mentioned');
  if (frame.today === undefined) return unresolved();
  const { year } = civilDate(frame.today);
  if (offset !== undefined) return at(year + offset, 'the year is told from the article’s date');
  return at(year + seasonOffset(season, which, frame), `the ${seasonName(season)} that fits the article’s date${because(frame.evidence)}`);
}

function seasonOffset(season: string, which: Expression['which'], { today = 0, evidence }: Frame): number {
  const { year } = civilDate(today);
  const point = seasonPoint(year, season);
  const isOver = endOf(point) < today;
  const isLater = point.start > today;
  if (season === 'WI' && endOf(stepPoint(point, -1)) >= today) return isAhead(which) ? 0 : -1;
  if (which === 'last') return isOver ? 0 : -1;
  if (isAhead(which)) return isLater ? 0 : 1;
  if (which === 'this') return 0;
  if (isLater) return evidence.tense === 'past' || point.start - today > 200 ? -1 : 0;
  return isOver && evidence.tense === 'future' && today - endOf(point) > 120 ? 1 : 0;
}

/** "1996", "fiscal 1989", "1939-45". */
export function resolveYear(expression: Expression): Resolution | undefined {
  const year = writtenYear(expression);
  if (year === undefined) return undefined;
  const point = yearPoint(year);
  const resolution = atPoint(point, expression.fiscal === 1 ? 'the fiscal year, as named' : 'written out');
  if (expression.endShort === undefined) return resolution;
  return { ...resolution, endValue: yearValue(year - (year % 100) + expression.endShort) };
}
