import type { Word } from '../words/word';
import { FeatureList } from './featureList';
import type { TaggerModel } from './taggerModel';
import { OFFSETS, wordFeatures } from './wordFeatures';

/** Words that there is room for at first. */
const ROOM = 1024;

/**
 * Most features depend on one word alone, so their weights are summed once for each distinct word and each place it can be seen from:
 * labelling a token then adds five short vectors instead of some fifty feature rows. The sums lie together, by the words' slots, since
 * what costs time here is reaching them in memory. A word has some fifty features of weights below 128: sums fit 16 bits.
 */
export class WordScores {
  readonly #size: number;
  readonly #features = new FeatureList();
  readonly #owners: (Word | undefined)[] = [];
  #classes = new Int32Array(ROOM);
  /** Bits of the places that were summed. */
  #summed = new Uint8Array(ROOM);
  /** `slots × OFFSETS × labels`. */
  #sums: Int16Array;

  /** @param classesOf Bits of a word's lexicon classes. */
  constructor(
    private readonly model: TaggerModel,
    private readonly classesOf: (word: Word) => number,
  ) {
    this.#size = model.labels.size;
    this.#sums = new Int16Array(ROOM * OFFSETS.length * this.#size);
  }

  /** Bits of the lexicon classes of a word. */
  classes(word: Word): number {
    if (this.#owners[word.slot] !== word) this.#own(word);
    return this.#classes[word.slot] ?? 0;
  }

  /** Adds the scores of a word, seen from the token `OFFSETS[place]` away, to a row of emissions. */
  addTo(emissions: Int32Array, row: number, word: Word, place: number): void {
    const { slot } = word;
    if (this.#owners[slot] !== word) this.#own(word);
    if ((((this.#summed[slot] ?? 0) >> place) & 1) === 0) this.#sum(word, place);
    const start = (slot * OFFSETS.length + place) * this.#size;
    const end = row + this.#size;
    for (let to = row, from = start; to < end; to++, from++) emissions[to] = (emissions[to] ?? 0) + (this.#sums[from] ?? 0);
  }

  #own(word: Word): void {
    const { slot } = word;
    while (this.#owners.length <= slot) this.#owners.push(undefined);
    if (slot >= this.#classes.length) this.#grow(slot + 1);
    this.#owners[slot] = word;
    this.#classes[slot] = this.classesOf(word);
    this.#summed[slot] = 0;
  }

  #grow(least: number): void {
    const room = Math.max(least, 2 * this.#classes.length);
    this.#classes = copied(this.#classes, new Int32Array(room));
    this.#summed = copied(this.#summed, new Uint8Array(room));
    this.#sums = copied(this.#sums, new Int16Array(room * OFFSETS.length * this.#size));
  }

  #sum(word: Word, place: number): void {
    const { slot } = word;
    this.#features.clear();
    wordFeatures(word, this.#classes[slot] ?? 0, OFFSETS[place] ?? 0, this.#features);
    const start = (slot * OFFSETS.length + place) * this.#size;
    this.#sums.fill(0, start, start + this.#size);
    this.model.addTo(this.#sums, start, this.#features);
    this.#summed[slot] = (this.#summed[slot] ?? 0) | (1 << place);
  }
}

function copied<T extends Int32Array | Uint8Array | Int16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
