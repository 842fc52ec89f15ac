/** Symbols are numbered from 0 to below this. */
export const MAX_SYMBOLS = 1024;

/** A set of symbols, one bit each. */
export class SymbolSet {
  readonly #bits = new Uint32Array(MAX_SYMBOLS / 32);

  add(symbol: number): void {
    this.#bits[symbol >>> 5] = (this.#bits[symbol >>> 5] ?? 0) | (1 << (symbol & 31));
  }

  addAll(other: SymbolSet): void {
    other.#bits.forEach((bits, at) => {
      this.#bits[at] = (this.#bits[at] ?? 0) | bits;
    });
  }

  has(symbol: number): boolean {
    return (((this.#bits[symbol >>> 5] ?? 0) >>> (symbol & 31)) & 1) === 1;
  }

  *symbols(): Generator<number> {
    for (let symbol = 0; symbol < MAX_SYMBOLS; symbol++) if (this.has(symbol)) yield symbol;
  }
}
