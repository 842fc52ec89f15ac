import { addMonths } from './calendar';
import type { Expression, Unit } from './expression';
import { atPoint, unresolved, type Frame, type Resolution } from './frame';
import { dayPoint, grainOf, pointAround, pointOver, stepPoint, weekPoint, type Grain, type Point } from './point';
import { grainName, unitName } from './wording';

const LETTERS: Readonly<Record<Unit, readonly [prefix: string, letter: string, factor: number]>> = {
  S: ['PT', 'S', 1],
  MI: ['PT', 'M', 1],
  H: ['PT', 'H', 1],
  D: ['P', 'D', 1],
  WE: ['P', 'WE', 1],
  W: ['P', 'W', 1],
  FN: ['P', 'W', 2],
  M: ['P', 'M', 1],
  Q: ['P', 'Q', 1],
  HY: ['P', 'M', 6],
  Y: ['P', 'Y', 1],
  DE: ['P', 'Y', 10],
  CE: ['P', 'Y', 100],
  ML: ['P', 'Y', 1000],
};

const NEXT_FINER: Readonly<Partial<Record<Unit, readonly [letter: string, per: number]>>> = { Y: ['M', 12], H: ['M', 60], D: ['TH', 24], MI: ['S', 60] };

/** TIMEX3 value of a length: P3D, P2Y6M, PXM, P20Y for two decades. */
export function durationValue(n: number | 'X', unit: Unit): string {
  const [prefix, letter, factor] = LETTERS[unit];
  if (n === 'X') return unit === 'DE' || unit === 'CE' || unit === 'ML' ? `PX${unit}` : `${prefix}X${letter}`;
  const total = n * factor;
  if (Number.isInteger(total)) return `${prefix}${total}${letter}`;
  const finer = NEXT_FINER[unit];
  const whole = Math.floor(total);
  if (finer === undefined) return `${prefix}${total}${letter}`;
  const rest = Math.round((total - whole) * finer[1]);
  if (whole === 0) return `${finer[0].startsWith('T') ? 'PT' : prefix}${rest}${finer[0].replace('T', '')}`;
  return `${prefix}${whole}${letter}${rest}${finer[0]}`.replace(/D(\d+)TH$/, 'DT$1H');
}

/** "three days", "the past two years". */
export function resolveDuration({ n = 1, unit = 'D', n2, unit2 }: Expression): Resolution {
  const first = durationValue(n, unit);
  const value = n2 === undefined || unit2 === undefined ? first : addLengths(first, durationValue(n2, unit2));
  return { kind: 'DURATION', value, explanation: n === 'X' ? 'a length of time that the text leaves open' : 'a length of time' };
}

/** P2Y and P3M are P2Y3M, P1D and PT6H are P1DT6H. */
function addLengths(first: string, second: string): string {
  if (!second.startsWith('PT')) return first + second.slice(1);
  return first.includes('T') ? first + second.slice(2) : first + second.slice(1);
}

function lengthWords(n: number, unit: Unit): string {
  return `${n} ${unitName(unit, n !== 1)}`;
}

/** "two years ago", "three days later", "a week earlier". */
export function resolveShift(expression: Expression, frame: Frame): Resolution {
  const { n = 1, unit = 'D', which, sign = 1 } = expression;
  const fromFocus = which === 'same';
  if (n === 'X') return vagueShift(sign, fromFocus);
  if (isWithinDay(unit)) return { kind: 'DURATION', value: durationValue(n, unit), explanation: 'a length of time before or after' };
  const anchor = fromFocus ? frame.focus : frame.today === undefined ? undefined : dayPoint(frame.today);
  if (anchor === undefined || (fromFocus && isCoarser(anchor, unit))) return unresolved('DATE', anchor === undefined ? undefined : TOO_COARSE);
  const point = shiftBy(anchor, sign * n, unit);
  return atPoint(point, `${lengthWords(n, unit)} ${sign < 0 ? 'before' : 'after'} ${fromFocus ? 'the date mentioned before' : 'the article’s date'}`);
}

function isWithinDay(unit: Unit): boolean {
  return unit === 'H' || unit === 'MI' || unit === 'S';
}

const TOO_COARSE = 'no value: the date mentioned before is not that exact';

/** Whether a point is too coarse to count days, weeks or months from it. */
function isCoarser({ grain }: Point, unit: Unit | Grain): boolean {
  const rank = (each: string): number => ['D', 'W', 'M', 'Q', 'Y', 'DE', 'CE'].indexOf(each === 'WE' || each === 'FN' ? 'W' : each === 'SE' ? 'Q' : each === 'HY' ? 'Y' : each);
  return rank(grain) > rank(unit);
}

function vagueShift(sign: number, fromFocus: boolean): Resolution {
  if (fromFocus) return { kind: 'DATE', explanation: 'no value: the text leaves open how long' };
  return { kind: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', explanation: 'the text leaves open how long' };
}

/** A point moved by a length, as fine as the length: years give a year, months a month, weeks a week. */
function shiftBy(anchor: Point, n: number, unit: Unit): Point {
  const factor = LETTERS[unit][2];
  const count = n * factor;
  if (unit === 'D') return dayPoint(anchor.start + Math.round(count));
  if (unit === 'W' || unit === 'WE' || unit === 'FN') return weekPoint(anchor.start + Math.round(count * 7));
  if (unit === 'Q') return pointAround(addMonths(anchor.start, Math.round(count * 3)), 'Q');
  if (unit === 'M' || unit === 'HY') return pointAround(addMonths(anchor.start, Math.round(count)), 'M');
  if (unit === 'CE' && Number.isInteger(n)) return stepPoint(pointAround(anchor.start, 'CE'), count / 100);
  if (anchor.year < 0) return stepPoint({ ...anchor, grain: 'Y' }, Math.round(count));
  return pointAround(addMonths(anchor.start, Math.round(count * 12)), 'Y');
}

/** "that day", "the following year", "the previous month". */
export function resolveAnaphor(expression: Expression, frame: Frame): Resolution {
  const grain = grainOf(expression.unit);
  if (grain === undefined) return { kind: 'DATE', explanation: 'no value' };
  const { offset = 0 } = expression;
  const anchor = frame.focus ?? (frame.today === undefined ? undefined : dayPoint(frame.today));
  if (anchor === undefined || isCoarser(anchor, grain)) return unresolved('DATE', anchor === undefined ? undefined : TOO_COARSE);
  const point = stepPoint(pointOver(anchor, grain), offset);
  const where = frame.focus === undefined ? 'the article’s date' : 'the date mentioned before';
  return atPoint(point, `the ${grainName(grain)} ${offset === 0 ? 'of' : offset < 0 ? 'before' : 'after'} ${where}`);
}

/** "every Friday", "twice a year", "daily". */
export function resolveSet(expression: Expression): Resolution {
  return { kind: 'SET', value: setValue(expression), explanation: 'again and again' };
}

function setValue({ weekday, month, season, part, n = 1, unit }: Expression): string {
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`;
  if (month !== undefined) return `XXXX-${String(month).padStart(2, '0')}`;
  if (season !== undefined) return `XXXX-${season}`;
  if (part !== undefined) return `XXXX-XX-XXT${part}`;
  return durationValue(n, unit ?? 'D');
}

/** "now", "recently", "the future". */
export function resolveVague({ kind = 'PRESENT_REF' }: Expression): Resolution {
  return { kind: 'DATE', value: kind, explanation: VAGUE_WORDS[kind] ?? 'vague' };
}

const VAGUE_WORDS: Readonly<Record<string, string>> = { PRESENT_REF: 'the present, left vague', PAST_REF: 'the past, left vague', FUTURE_REF: 'the future, left vague' };
