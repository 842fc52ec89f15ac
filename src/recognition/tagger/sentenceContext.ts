import type { ReadSentence } from './paragraphReader';

/** A sentence as one tagger sees it. */
export interface SentenceContext extends ReadSentence {
  /** For each token bits of the lexicon classes of its word. */
  readonly classes: ArrayLike<number>;
  /** For each token the number of its gazetteer label (type and position in the match), 0 outside and after the last. */
  readonly gazetteer: ArrayLike<number>;
}
