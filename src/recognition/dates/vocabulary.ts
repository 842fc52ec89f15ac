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
    return fresh;
  }
}
