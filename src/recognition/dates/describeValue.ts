import { civilDate, weekdayOf, type DayNumber } from './calendar';
import type { Grain, Point } from './point';
import { readTimexValue, type LengthPart } from './timexValue';
import { monthName, ordinalName, partName, seasonName, unitName, weekdayName } from './wording';

/** How each TIMEX3 modifier is worded: `*` stands for the value. */
export const MODIFIER_WORDING: readonly (readonly [mod: string, wording: string])[] = [
  ['START', 'the beginning of *'],
  ['MID', 'the middle of *'],
  ['END', 'the end of *'],
  ['APPROX', 'about *'],
  ['MORE_THAN', 'more than *'],
  ['LESS_THAN', 'less than *'],
  ['EQUAL_OR_LESS', 'at most *'],
  ['EQUAL_OR_MORE', 'at least *'],
  ['BEFORE', 'before *'],
  ['AFTER', 'after *'],
  ['ON_OR_AFTER', '* or later'],
  ['ON_OR_BEFORE', '* or earlier'],
];

/** How the vague references are worded. */
export const REFERENCE_WORDING: readonly (readonly [value: string, wording: string])[] = [
  ['PAST_REF', 'the past (vague)'],
  ['PRESENT_REF', 'the present (vague)'],
  ['FUTURE_REF', 'the future (vague)'],
];

/**
 * A TIMEX3 value in English: "Sunday 26 October 2025", "October 2025", "three days", "the past (vague)". What is no
 * TIMEX3 value is returned as it is. `parseDateInput` reads the words back as the same value.
 */
export function describeValue(value: string, mod?: string, endValue?: string): string {
  const words = endValue === undefined ? describe(value) : `${describe(value)} to ${describe(endValue)}`;
  const wording = MODIFIER_WORDING.find(([name]) => name === mod)?.[1];
  return wording === undefined ? words : wording.replace('*', words);
}

function describe(value: string): string {
  const read = readTimexValue(value);
  switch (read?.type) {
    case 'point':
      return GRAIN_WORDS[read.point.grain](read.point);
    case 'time':
      return describeTime(read.day, read.clock);
    case 'length':
      return read.parts.length === 0 ? value : describeLength(read.parts);
    case 'set':
      return describeSet(read.value);
    case 'reference':
      return REFERENCE_WORDING.find(([name]) => name === read.value)?.[1] ?? value;
    case undefined:
      return value;
  }
}

const NTH = ['', 'first', 'second', 'third', 'fourth'] as const;

const GRAIN_WORDS: Readonly<Record<Grain, (point: Point) => string>> = {
  D: ({ start, year }) => dayWords(start, year),
  WE: ({ start }) => `the weekend of ${shortDay(start)}`,
  W: ({ start }) => `the week of ${shortDay(start)}`,
  M: ({ nth, year }) => `${monthName(nth)} ${yearWords(year)}`,
  SE: ({ season = '', year }) => `${seasonName(season)} ${yearWords(year)}`,
  Q: ({ nth, year }) => `the ${NTH[nth] ?? ''} quarter of ${yearWords(year)}`,
  HY: ({ nth, year }) => `the ${NTH[nth] ?? ''} half of ${yearWords(year)}`,
  Y: ({ year }) => yearWords(year),
  DE: ({ year }) => `the ${Math.abs(year)}s${year < 0 ? ' BC' : ''}`,
  CE: ({ nth }) => `the ${ordinalName(Math.abs(nth))} century${nth < 0 ? ' BC' : ''}`,
};

function yearWords(year: number): string {
  if (year < 0) return `${-year} BC`;
  return year < 1000 ? `AD ${year}` : String(year);
}

/** Days before Christ have no weekday here. */
function dayWords(day: DayNumber, year: number): string {
  return year < 0 ? shortDay(day) : `${weekdayName(weekdayOf(day))} ${shortDay(day)}`;
}

function shortDay(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${dayOfMonth} ${monthName(month)} ${yearWords(year)}`;
}

function describeTime(day: DayNumber | undefined, clock: string): string {
  const words = partName(clock);
  const on = day === undefined ? undefined : dayWords(day, civilDate(day).year);
  if (words !== '') return on === undefined ? words : `the ${words} of ${on}`;
  const time = clock.replace(/Z$/, ' UTC').replace(/^(\d\d)(?= |$|[+-])/, '$1:00');
  return on === undefined ? time : `${time} on ${on}`;
}

const COUNT_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const;

function describeLength(parts: readonly LengthPart[]): string {
  const words = parts.map(({ count, unit }) => `${count === 'X' ? 'some' : (COUNT_WORDS[Number(count)] ?? count)} ${unitName(unit, count !== '1')}`);
  return words.join(' and ');
}

function describeSet(value: string): string {
  const part = value.slice(5);
  if (part.startsWith('WXX-')) return `every ${weekdayName(Number(part.slice(4)))}`;
  if (part.startsWith('XX-XXT')) return `every ${partName(part.slice(6))}`;
  return `every ${seasonName(part) || monthName(Number(part))}`;
}
