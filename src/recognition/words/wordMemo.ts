import type { Word } from './word';

/** What someone knows of words, worked out once for each as long as its slot is no other word's: no larger than the table of words. */
export class WordMemo<T> {
  readonly #owners: (Word | undefined)[] = [];
  readonly #values: (T | undefined)[] = [];

  constructor(private readonly learn: (word: Word) => T) {}

  of(word: Word): T {
    const { slot } = word;
    const known = this.#owners[slot] === word ? this.#values[slot] : undefined;
    return known ?? this.#keep(word, this.learn(word));
  }

  #keep(word: Word, value: T): T {
    const { slot } = word;
    // Arrays without holes are fast.
    while (this.#owners.length <= slot) {
      this.#owners.push(undefined);
      this.#values.push(undefined);
    }
    this.#owners[slot] = word;
    this.#values[slot] = value;
    return value;
  }
}
