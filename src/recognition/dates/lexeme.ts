import type { Value } from './expression';

/** One meaning of a lexeme: a grammar symbol and the value it carries. */
export interface Reading {
  readonly symbol: number;
  readonly value: Value;
}

/** A word, number or mark that the grammar knows. Unknown words make no lexeme, they only leave a gap. */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Reading[];
  /** Something the grammar does not know stands between this lexeme and the one before. */
  readonly gapBefore: boolean;
  /** No white space before. */
  readonly glued: boolean;
}
