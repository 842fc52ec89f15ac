import type { Reading } from './lexeme';
import type { Value } from './expression';

/** Symbols that numbers in digits may stand for; their values are computed from the digits. */
export const NUMERIC_CLASSES = ['int', 'dd', 'hh', 'yyyy', 'yy', 'dec', 'ord', 'hhmm', 'military', 'iso', 'isotime', 'numdate', 'frac', 'decimal'] as const;
export type NumericClass = (typeof NUMERIC_CLASSES)[number];

interface Entry {
  readonly readings: Reading[];
  /** Readings for the word written with a capital only ("May", "Sat"). */
  readonly capitalised: Reading[];
}

/** Maps words to the grammar's symbols. Filled once while the grammar is compiled, then only read. */
export class Vocabulary {
  readonly #symbols = new Map<string, number>();
  readonly #words = new Map<string, Entry>();
  readonly #sieve = new Uint8Array(1 << 13);

  constructor() {
    for (const name of NUMERIC_CLASSES) this.symbol(`<${name}>`);
  }

  /** The number of a symbol: a class in angle brackets or a literal word. */
  symbol(name: string): number {
    const known = this.#symbols.get(name);
    if (known !== undefined) return known;
    const fresh = this.#symbols.size;
    this.#symbols.set(name, fresh);
    return fresh;
  }

  get size(): number {
    return this.#symbols.size;
  }

  hasSymbol(name: string): boolean {
    return this.#symbols.has(name);
  }

  /** A word of the patterns that stands for itself. */
  addLiteral(word: string): number {
    const symbol = this.symbol(word);
    const entry = this.#entry(word);
    if (!entry.readings.some((reading) => reading.symbol === symbol)) {
      entry.readings.push({ symbol, value: word });
      entry.capitalised.push({ symbol, value: word });
    }
    return symbol;
  }

  /** A word of a class; `capitalOnly` for names that are also ordinary words. */
  addWord(className: string, word: string, value: Value, capitalOnly = false): void {
    const entry = this.#entry(word);
    const reading = { symbol: this.symbol(`<${className}>`), value };
    entry.capitalised.push(reading);
    if (!capitalOnly) entry.readings.push(reading);
  }

  /** False for most of the words `[start, end)` of a text that the grammar does not know, whatever their case: spares looking them up. */
  mayHold(text: string, start: number, end: number): boolean {
    const isAscii = text.charCodeAt(start) < 128 && text.charCodeAt(start + 1) < 128;
    return !isAscii || this.#sieve[sieveOf(text, start, end)] === 1;
  }

  /** The readings of a word in lower case; `undefined` for a word the grammar does not know. */
  lookUp(word: string, isCapitalised: boolean): readonly Reading[] | undefined {
    const entry = this.#words.get(word);
    if (entry === undefined) return undefined;
    const readings = isCapitalised ? entry.capitalised : entry.readings;
    return readings.length > 0 ? readings : undefined;
  }

  #entry(word: string): Entry {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const fresh: Entry = { readings: [], capitalised: [] };
    this.#words.set(word, fresh);
    this.#sieve[sieveOf(word, 0, word.length)] = 1;
    return fresh;
  }
}

/** A number of 13 bits from a word's first two letters, without case, and its length. */
function sieveOf(text: string, start: number, end: number): number {
  const second = end - start > 1 ? text.charCodeAt(start + 1) & 31 : 0;
  return ((text.charCodeAt(start) & 31) << 8) | (second << 3) | ((end - start) & 7);
}
