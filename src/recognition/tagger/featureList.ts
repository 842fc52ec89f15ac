/** Hashes of features as they are gathered for one token: a buffer that is cleared and filled again. */
export class FeatureList {
  #hashes = new Uint32Array(128);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @param hash 32 bits. */
  push(hash: number): void {
    if (this.#length === this.#hashes.length) {
      const longer = new Uint32Array(2 * this.#length);
      longer.set(this.#hashes);
      this.#hashes = longer;
    }
    this.#hashes[this.#length++] = hash;
  }

  /** The hash at an index below `length`. */
  at(index: number): number {
    return this.#hashes[index] ?? 0;
  }

  clear(): void {
    this.#length = 0;
  }

  toArray(): number[] {
    return [...this.#hashes.subarray(0, this.#length)];
  }
}
