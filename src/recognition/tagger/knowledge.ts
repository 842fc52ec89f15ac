import type { Word } from '../words/word';
import type { ParagraphReader, ReadParagraph, ReadSentence } from './paragraphReader';

/** What the tagger needs besides its weights; the same in training and use. */
export interface TaggerKnowledge {
  readonly reader: ParagraphReader;
  /** Bits of the lexicon classes a word belongs to. */
  classesOf(word: Word): number;
  readonly gazetteer: Gazetteer;
  /** The bits of `Evidence` that this tagger looks at. */
  readonly evidence: number;
}

/** What word lists say of a sentence. */
export interface Gazetteer {
  /** Writes for each token of the sentence a small number for type and position of the longest match; `labels` is 0 before. */
  label(paragraph: ReadParagraph, sentence: ReadSentence, labels: Uint8Array): void;
}
