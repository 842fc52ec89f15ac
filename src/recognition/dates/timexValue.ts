import { isDay, mondayOf, type DayNumber, dayNumber } from './calendar';
import {
  centuryPoint, dayPoint, decadePoint, halfPoint, monthPoint, quarterPoint, seasonPoint, weekendPoint, weekPoint, yearPoint, type Point,
} from './point';

/** A TIMEX3 value taken apart. */
export type TimexValue =
  | { readonly type: 'point'; readonly point: Point }
  | { readonly type: 'time'; readonly day?: DayNumber; readonly clock: string }
  | { readonly type: 'length'; readonly parts: readonly LengthPart[] }
  | { readonly type: 'set'; readonly value: string }
  | { readonly type: 'reference'; readonly value: string };

/** One part of a length: `count` is a number as written, or `X`. */
export interface LengthPart {
  readonly count: string;
  /** TIMEX3 unit letters; minutes are `MI`. */
  readonly unit: string;
}

/** Reads a TIMEX3 value; `undefined` for what is none. */
export function readTimexValue(value: string): TimexValue | undefined {
  const point = readPoint(value);
  if (point !== undefined) return { type: 'point', point };
  if (/^(PAST|PRESENT|FUTURE)_REF$/.test(value)) return { type: 'reference', value };
  if (/^XXXX-(WXX-[1-7]|0[1-9]|1[0-2]|SP|SU|FA|WI|XX-XXT(MO|AF|EV|NI))$/.test(value)) return { type: 'set', value };
  return readTime(value) ?? readLength(value);
}

function readPoint(value: string): Point | undefined {
  const isBeforeChrist = value.startsWith('BC');
  const digits = /^(?:BC)?(\d{2,4})/.exec(value)?.[1];
  if (digits === undefined) return undefined;
  const rest = value.slice((isBeforeChrist ? 2 : 0) + digits.length);
  const number = Number(digits) * (isBeforeChrist ? -1 : 1);
  if (digits.length === 4) return number === 0 ? undefined : readInYear(number, rest);
  if (rest !== '') return undefined;
  if (digits.length === 3) return decadePoint(number * 10);
  return centuryPoint(isBeforeChrist ? number - 1 : number + 1);
}

function readInYear(year: number, rest: string): Point | undefined {
  if (rest === '') return yearPoint(year);
  const part = /^-(?:(?<month>\d\d)(?:-(?<day>\d\d))?|W(?<week>\d\d)(?<weekend>-WE)?|Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>SP|SU|FA|WI))$/.exec(rest)?.groups;
  if (part === undefined) return undefined;
  if (part.month !== undefined) return readDay(year, Number(part.month), part.day);
  if (part.week !== undefined) return readWeek(year, Number(part.week), part.weekend !== undefined);
  if (part.quarter !== undefined) return quarterPoint(year, Number(part.quarter));
  if (part.half !== undefined) return halfPoint(year, Number(part.half));
  return part.season === undefined ? undefined : seasonPoint(year, part.season);
}

function readDay(year: number, month: number, day: string | undefined): Point | undefined {
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return monthPoint(year, month);
  return isDay(year, month, Number(day)) ? dayPoint(dayNumber(year, month, Number(day))) : undefined;
}

function readWeek(year: number, week: number, isWeekend: boolean): Point | undefined {
  const monday = mondayOf({ year, week });
  const point = isWeekend ? weekendPoint(monday) : weekPoint(monday);
  return week >= 1 && point.year === year ? point : undefined;
}

function readTime(value: string): TimexValue | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)?T(MO|MI|AF|EV|NI|DT|(?:[01]\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)$/.exec(value);
  if (parts === null) return undefined;
  const clock = parts[2] ?? '';
  if (parts[1] === undefined) return { type: 'time', clock };
  const point = readPoint(parts[1]);
  return point === undefined ? undefined : { type: 'time', day: point.start, clock };
}

function readLength(value: string): TimexValue | undefined {
  const parts = /^P((?:(?:\d+(?:\.\d+)?|X)(?:Y|M|WE|W|DE|D|Q|CE|ML))*)(?:T((?:(?:\d+(?:\.\d+)?|X)[HMS])+))?$/.exec(value);
  if (parts === null || value === 'P') return undefined;
  const split = (text: string, isTime: boolean): LengthPart[] =>
    [...text.matchAll(/(\d+(?:\.\d+)?|X)([A-Z]+?(?=\d|X|$))/g)].map(([, count = '', unit = '']) => ({ count, unit: isTime && unit === 'M' ? 'MI' : unit }));
  return { type: 'length', parts: [...split(parts[1] ?? '', false), ...split(parts[2] ?? '', true)] };
}
