import { isDay } from './calendar';
import { isDigit, isWordPart } from './characters';
import type { Expression } from './expression';
import type { Reading } from './lexeme';
import type { NumericClass, Vocabulary } from './vocabulary';

/** The symbols of numbers in digits. */
export type Numerals = Readonly<Record<NumericClass, number>>;

export function numeralsOf(vocabulary: Vocabulary, classes: readonly NumericClass[]): Numerals {
  return Object.fromEntries(classes.map((name) => [name, vocabulary.symbol(`<${name}>`)])) as Numerals;
}

/** What a run of digits, with what is glued to it, may stand for; no readings when it is no time. */
export interface Numeral {
  readonly end: number;
  readonly readings: readonly Reading[];
}

/** Reads the number at `start`: a plain one, or one of the written forms of dates and times. */
export function readNumeral(text: string, start: number, numerals: Numerals): Numeral {
  const digits = digitsEnd(text, start);
  return (
    readSeparated(text, start, digits, numerals) ??
    readGrouped(text, start, digits, numerals) ??
    readSuffixed(text, start, digits, numerals) ??
    readPlain(text, start, digits, numerals)
  );
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** `2025-10-26`, `2025-10-26T14:05Z`, `10/26/2025`, `26.10.2025`, `14:05`, `1/2`. */
function readSeparated(text: string, start: number, digits: number, numerals: Numerals): Numeral | undefined {
  const mark = text.charAt(digits);
  if (!isDigit(text.charCodeAt(digits + 1))) return undefined;
  const form = SEPARATED[mark];
  if (form === undefined) return undefined;
  const window = text.slice(start, start + 40);
  return form(window, start, numerals);
}

type SeparatedForm = (window: string, start: number, numerals: Numerals) => Numeral | undefined;

const SEPARATED: Readonly<Record<string, SeparatedForm>> = {
  '-': (window, start, numerals) => readIso(window, start, numerals),
  ':': (window, start, numerals) => {
    const parts = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,6})?)?(?![\d:])/.exec(window);
    if (parts === null || Number(parts[1]) > 24) return undefined;
    const minutes = Number(parts[1]) * 60 + Number(parts[2]);
    return { end: start + parts[0].length, readings: [{ symbol: numerals.hhmm, value: minutes }] };
  },
  '/': (window, start, numerals) => readNumericDate(window, start, numerals) ?? readFraction(window, start, numerals),
  '.': (window, start, numerals) => readNumericDate(window, start, numerals),
};

function readIso(window: string, start: number, numerals: Numerals): Numeral | undefined {
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?)?(?![\d-])/.exec(window);
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? '1')];
  if (!isDay(year, month, day) || year < 1000) return undefined;
  const end = start + parts[0].length;
  if (parts[4] === undefined) {
    const date: Expression = { form: 'date', year, month, ...(parts[3] === undefined ? {} : { day }) };
    return { end, readings: [{ symbol: numerals.iso, value: date }] };
  }
  const value: Expression = { form: 'value', value: `${parts[0].slice(0, 10)}T${parts[4]}${parts[5] ?? ''}` };
  return parts[3] === undefined ? undefined : { end, readings: [{ symbol: numerals.isotime, value }] };
}

/** Day first with dots; month first with slashes unless only the other order is a date. */
function readNumericDate(window: string, start: number, numerals: Numerals): Numeral | undefined {
  const parts = /^(\d{1,2})([./])(\d{1,2})\2(\d{4}|(?<=\/)\d\d)(?![\d/]|\.\d)/.exec(window) ?? /^(\d{4})([./])(\d{1,2})\2(\d{1,2})(?![\d/]|\.\d)/.exec(window);
  if (parts === null) return undefined;
  const [first, second, third] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const candidates: [number, number, number][] =
    parts[1]?.length === 4
      ? [[first, second, third]]
      : parts[2] === '.'
        ? [[fullYear(parts[4] ?? ''), second, first]]
        : [
            [fullYear(parts[4] ?? ''), first, second],
            [fullYear(parts[4] ?? ''), second, first],
          ];
  const date = candidates.find(([year, month, day]) => year >= 1000 && isDay(year, month, day));
  if (date === undefined) return undefined;
  const [year, month, day] = date;
  return { end: start + parts[0].length, readings: [{ symbol: numerals.numdate, value: { form: 'date', year, month, day } }] };
}

/** Two digits: 1970 to 2069. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function readFraction(window: string, start: number, numerals: Numerals): Numeral | undefined {
  const parts = /^(\d{1,2})\/(\d{1,2})(?![\d/])/.exec(window);
  if (parts === null) return undefined;
  const value = Number(parts[1]) / Number(parts[2]);
  return { end: start + parts[0].length, readings: value < 1 ? [{ symbol: numerals.frac, value }] : [] };
}

/** `1,984` and `3.5`: amounts, never years; `v1.2.3` and `1,2,3` are nothing. */
function readGrouped(text: string, start: number, digits: number, numerals: Numerals): Numeral | undefined {
  let end = digits;
  while ((text.charAt(end) === ',' || text.charAt(end) === '.') && isDigit(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1);
  if (end === digits) return undefined;
  const written = text.slice(start, end);
  if (/^\d{1,3}(,\d{3}){1,3}$/.test(written)) {
    return { end, readings: [{ symbol: numerals.int, value: Number(written.replaceAll(',', '')) }] };
  }
  const amount = /^\d{1,3}\.\d{1,2}$/.test(written);
  return { end, readings: amount ? [{ symbol: numerals.decimal, value: Number(written) }] : [] };
}

/** `1990s`, `5th`; a number glued to other letters is a name, except before `am`, `pm` and such. */
function readSuffixed(text: string, start: number, digits: number, numerals: Numerals): Numeral | undefined {
  if (!isWordPart(text.charCodeAt(digits))) return undefined;
  let end = digits;
  while (isWordPart(text.charCodeAt(end))) end++;
  const suffix = text.slice(digits, end).toLowerCase();
  const value = Number(text.slice(start, digits));
  if (suffix === 's' && value % 10 === 0 && digits - start <= 4) return { end, readings: [{ symbol: numerals.dec, value }] };
  if (/^(st|nd|rd|th)$/.test(suffix) && digits - start <= 3) return { end, readings: [{ symbol: numerals.ord, value }] };
  if (/^(am|pm|h|hrs?|gmt|utc|bc|q)$/.test(suffix)) return undefined;
  return { end, readings: [] };
}

function readPlain(text: string, start: number, end: number, numerals: Numerals): Numeral {
  const length = end - start;
  if (length > 9 || /[$£€¥#]/.test(text.charAt(start - 1)) || text.charAt(end) === '%') return { end, readings: [] };
  const value = Number(text.slice(start, end));
  const isDecade = length === 4 && value % 10 === 0 && /^['’]s(?!\w)/.test(text.slice(end, end + 3));
  if (isDecade) return { end: end + 2, readings: [{ symbol: numerals.dec, value }] };
  return { end, readings: plainReadings(value, length, numerals) };
}

function plainReadings(value: number, length: number, numerals: Numerals): readonly Reading[] {
  const readings: Reading[] = [{ symbol: numerals.int, value }];
  if (length === 4 && value >= 1000 && value < 2200) readings.push({ symbol: numerals.yyyy, value });
  if (length === 4 && value % 100 < 60 && value <= 2400) {
    readings.push({ symbol: numerals.military, value: Math.floor(value / 100) * 60 + (value % 100) });
  }
  if (length <= 2) {
    if (value >= 1 && value <= 31) readings.push({ symbol: numerals.dd, value });
    if (value <= 24) readings.push({ symbol: numerals.hh, value });
  }
  if (length === 2) readings.push({ symbol: numerals.yy, value });
  return readings;
}
