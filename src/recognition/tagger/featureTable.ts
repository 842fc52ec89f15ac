/** Bits of the sieve for each feature: one unknown feature in so many passes it. */
const SIEVE_BITS = 16;

/**
 * Rows of features, found by their 32-bit hashes. Most hashes that are asked for are of no feature: a sieve of one bit for each
 * possible beginning of a hash, small enough for a processor's cache, turns nearly all of them away.
 */
export class FeatureTable {
  /** Pairs of hash and row; the row is -1 where nothing is. */
  readonly #pairs: Int32Array;
  readonly #mask: number;
  readonly #sieve: Uint32Array;
  readonly #shift: number;

  /** @param features Distinct hashes; the row of each is its index. */
  constructor(features: Uint32Array) {
    const capacity = powerOfTwo(2 * features.length + 1, 16);
    this.#mask = capacity - 1;
    this.#pairs = new Int32Array(2 * capacity).fill(-1);
    const bits = powerOfTwo(SIEVE_BITS * features.length, 32);
    this.#shift = 1 + Math.clz32(bits);
    this.#sieve = new Uint32Array(bits >>> 5);
    features.forEach((feature, row) => {
      const bit = feature >>> this.#shift;
      this.#sieve[bit >>> 5] = (this.#sieve[bit >>> 5] ?? 0) | (1 << bit);
      let slot = feature & this.#mask;
      while (this.#pairs[2 * slot + 1] !== -1) slot = (slot + 1) & this.#mask;
      this.#pairs[2 * slot] = feature;
      this.#pairs[2 * slot + 1] = row;
    });
  }

  /** Row of a feature by its hash; -1 when there is none. */
  rowOf(feature: number): number {
    const bit = feature >>> this.#shift;
    if ((((this.#sieve[bit >>> 5] ?? 0) >>> bit) & 1) === 0) return -1;
    const hash = feature | 0;
    let slot = feature & this.#mask;
    for (;;) {
      const row = this.#pairs[2 * slot + 1] ?? -1;
      if (row === -1 || this.#pairs[2 * slot] === hash) return row;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** The lowest power of two that is no lower than either number. */
function powerOfTwo(least: number, floor: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(least, floor)));
}
