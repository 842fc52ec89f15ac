import type { TaggerModel } from './taggerModel';
import { OFFSETS, wordFeatures, wordInfo, type WordInfo, type WordTable } from './wordFeatures';

/** A word with the summed weights of all its own features, once for each place it can be seen from. */
export interface ScoredWord extends WordInfo {
  /** `OFFSETS × labels` sums, computed for a place when first needed. */
  readonly scores: (Int32Array | undefined)[];
}

const CAPACITY = 60_000;

/**
 * Most features depend on one word alone, so their weights are summed once for each distinct word:
 * labelling a token then adds five short vectors instead of some fifty feature rows.
 */
export class WordCache {
  readonly #words = new Map<string, ScoredWord>();

  constructor(
    private readonly model: TaggerModel,
    private readonly table: WordTable,
  ) {}

  get(text: string): ScoredWord {
    let word = this.#words.get(text);
    if (word === undefined) {
      if (this.#words.size >= CAPACITY) this.#words.clear();
      word = { ...wordInfo(text, this.table), scores: [] };
      this.#words.set(text, word);
    }
    return word;
  }

  /** Adds the scores of `word`, seen from the token `offset` places away (an entry of `OFFSETS`), to a row of emissions. */
  addTo(emissions: Int32Array, start: number, word: ScoredWord, offset: number): void {
    const place = offset - OFFSETS[0];
    const scores = (word.scores[place] ??= this.#sum(word, offset));
    for (let label = 0; label < scores.length; label++) {
      emissions[start + label] = (emissions[start + label] ?? 0) + (scores[label] ?? 0);
    }
  }

  #sum(word: WordInfo, offset: number): Int32Array {
    const scores = new Int32Array(this.model.labels.size);
    for (const feature of wordFeatures(word, offset)) this.model.addTo(scores, 0, feature);
    return scores;
  }
}
