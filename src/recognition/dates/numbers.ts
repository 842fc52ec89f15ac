import type { CodedReader, SubReading } from './automaton';
import type { Lexeme } from './lexeme';
import type { Vocabulary } from './vocabulary';

/** Reads one class of a lexeme: its value, if it has that class. */
class Cursor {
  readonly #lexemes: readonly Lexeme[];
  readonly #vocabulary: Vocabulary;

  constructor(lexemes: readonly Lexeme[], vocabulary: Vocabulary) {
    this.#lexemes = lexemes;
    this.#vocabulary = vocabulary;
  }

  number(at: number, className: string): number | undefined {
    const symbol = this.#vocabulary.symbol(`<${className}>`);
    const value = this.#lexemes[at]?.readings.find((reading) => reading.symbol === symbol)?.value;
    return typeof value === 'number' ? value : undefined;
  }

  is(at: number, word: string): boolean {
    const symbol = this.#vocabulary.symbol(word);
    const lexeme = this.#lexemes[at];
    return lexeme !== undefined && !lexeme.gapBefore && lexeme.readings.some((reading) => reading.symbol === symbol);
  }

  follows(at: number): boolean {
    return this.#lexemes[at]?.gapBefore === false;
  }
}

const SPELLED = ['<small>', '<teen>', '<tens>'] as const;

/** Words that numbers are made of, besides the lexicon's classes. */
export const NUMBER_WORDS = ['hundred', 'thousand', 'million', 'dozen', 'and', 'a', 'half', 'oh', '-', 'quarter'] as const;

/** Cardinal numbers in digits and words, with halves: "12", "3.5", "two hundred and five", "2 1/2", "one and a half". */
export const CARDINAL: CodedReader = {
  first: ['<int>', '<decimal>', ...SPELLED],
  second: ['hundred', 'thousand', 'million', 'dozen', 'and', '-', '<small>', '<frac>'],
  read(lexemes, at, vocabulary) {
    const cursor = new Cursor(lexemes, vocabulary);
    const whole = digits(cursor, at) ?? spelled(cursor, at);
    if (whole === undefined) return [];
    const half = halfAfter(cursor, whole.end);
    return half === undefined ? [whole] : [{ end: half.end, value: whole.value + half.value }, whole];
  },
};

interface NumberReading extends SubReading {
  readonly value: number;
}

function digits(cursor: Cursor, at: number): NumberReading | undefined {
  const value = cursor.number(at, 'int') ?? cursor.number(at, 'decimal');
  if (value === undefined) return undefined;
  if (cursor.is(at + 1, 'million')) return { end: at + 2, value: value * 1e6 };
  return { end: at + 1, value };
}

function halfAfter(cursor: Cursor, at: number): NumberReading | undefined {
  const and = at + hyphen(cursor, at);
  if (cursor.is(and, 'and')) {
    const article = and + 1 + hyphen(cursor, and + 1);
    const half = cursor.is(article, 'a') ? article + 1 + hyphen(cursor, article + 1) : article;
    return cursor.is(half, 'half') ? { end: half + 1, value: 0.5 } : undefined;
  }
  const value = cursor.follows(and) ? cursor.number(and, 'frac') : undefined;
  return value === undefined ? undefined : { end: and + 1, value };
}

function hyphen(cursor: Cursor, at: number): 0 | 1 {
  return cursor.is(at, '-') ? 1 : 0;
}

function spelled(cursor: Cursor, at: number): NumberReading | undefined {
  const low = belowHundred(cursor, at);
  if (low === undefined) return undefined;
  let { end, value } = low;
  for (const [word, size] of [['hundred', 100], ['thousand', 1000], ['dozen', 12]] as const) {
    if (!cursor.is(end, word)) continue;
    value *= size;
    end++;
    const rest = cursor.is(end, 'and') ? end + 1 : end;
    const more = cursor.follows(rest) && size !== 12 ? belowHundred(cursor, rest) : undefined;
    if (more !== undefined) ({ end, value } = { end: more.end, value: value + more.value });
  }
  return { end, value };
}

function belowHundred(cursor: Cursor, at: number): NumberReading | undefined {
  const plain = cursor.number(at, 'small') ?? cursor.number(at, 'teen');
  if (plain !== undefined) return { end: at + 1, value: plain };
  const tens = cursor.number(at, 'tens');
  if (tens === undefined) return undefined;
  const skip = hyphen(cursor, at + 1);
  const unit = cursor.follows(at + 1 + skip) ? cursor.number(at + 1 + skip, 'small') : undefined;
  return unit === undefined ? { end: at + 1, value: tens } : { end: at + 2 + skip, value: tens + unit };
}

/** Years spelled out: "nineteen ninety-six", "two thousand and one", "nineteen oh five". */
export const SPELLED_YEAR: CodedReader = {
  first: ['<teen>', '<tens>', '<small>'],
  second: ['-', 'oh', 'thousand', ...SPELLED],
  read(lexemes, at, vocabulary) {
    const cursor = new Cursor(lexemes, vocabulary);
    if (cursor.number(at, 'small') === 2) return millennial(cursor, at);
    const century = cursor.number(at, 'teen') ?? cursor.number(at, 'tens');
    if (century === undefined || century < 11 || century > 20) return [];
    const skip = hyphen(cursor, at + 1);
    const next = at + 1 + skip;
    if (!cursor.follows(next)) return [];
    const rest = cursor.is(next, 'oh') ? belowTen(cursor, next + 1) : belowHundred(cursor, next);
    return rest === undefined || (rest.value < 10 && !cursor.is(next, 'oh')) ? [] : [{ end: rest.end, value: century * 100 + rest.value }];
  },
};

function belowTen(cursor: Cursor, at: number): NumberReading | undefined {
  const value = cursor.number(at, 'small');
  return value === undefined ? undefined : { end: at + 1, value };
}

function millennial(cursor: Cursor, at: number): readonly SubReading[] {
  if (!cursor.is(at + 1, 'thousand')) return [];
  const rest = cursor.is(at + 2, 'and') ? at + 3 : at + 2;
  const more = cursor.follows(rest) ? belowHundred(cursor, rest) : undefined;
  return more === undefined ? [] : [{ end: more.end, value: 2000 + more.value }];
}

/** Ordinals from 1 to 31, in digits and words: "5th", "the twenty-first". */
export const ORDINAL: CodedReader = {
  first: ['<ord>', '<ordinal>', '<tens>'],
  second: ['-', '<ordinal>'],
  read(lexemes, at, vocabulary) {
    const cursor = new Cursor(lexemes, vocabulary);
    const plain = cursor.number(at, 'ord') ?? cursor.number(at, 'ordinal');
    if (plain !== undefined) return [{ end: at + 1, value: plain }];
    const tens = cursor.number(at, 'tens');
    const skip = hyphen(cursor, at + 1);
    const unit = cursor.follows(at + 1 + skip) ? cursor.number(at + 1 + skip, 'ordinal') : undefined;
    return tens === undefined || unit === undefined || unit > 9 ? [] : [{ end: at + 2 + skip, value: tens + unit }];
  },
};
