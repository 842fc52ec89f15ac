import type { Paragraph, Sentence, Token } from '../../article/article';
import type { Word } from '../words/word';
import type { Words } from '../words/words';
import { collectEvidence, type EvidenceTable } from './evidence';
import type { EvidenceWords } from './evidenceBits';
import { nameRuns, type NameRun } from './nameRuns';
import { sentenceCasing, type SentenceCasing } from './sentenceCasing';

/** A sentence as taggers see it; indices are of its words. */
export interface ReadSentence {
  /** Index of its first token in the paragraph. */
  readonly firstToken: number;
  readonly words: readonly Word[];
  readonly casing: SentenceCasing;
  /** For each token the run of capitalised words that it stands in. */
  readonly runs: readonly (NameRun | undefined)[];
}

/** What a paragraph shows by itself, before it is known what is looked for. */
export interface ReadParagraph {
  readonly tokens: readonly Token[];
  /** One for each token. */
  readonly words: readonly Word[];
  readonly sentences: readonly ReadSentence[];
  readonly evidence: ReadonlyMap<string, number>;
}

/** Reads each paragraph once for all taggers. */
export class ParagraphReader {
  readonly #read = new WeakMap<Paragraph, ReadParagraph>();

  constructor(
    readonly words: Words,
    private readonly names: EvidenceWords,
  ) {}

  read(paragraph: Paragraph): ReadParagraph {
    let read = this.#read.get(paragraph);
    if (read === undefined) this.#read.set(paragraph, (read = this.#readAnew(paragraph)));
    return read;
  }

  #readAnew(paragraph: Paragraph): ReadParagraph {
    const { tokens, sentences } = paragraph;
    const words = this.words.of(paragraph);
    const evidence: EvidenceTable = new Map();
    collectEvidence(words, sentences, this.names, evidence);
    return { tokens, words, sentences: sentences.map((sentence) => readSentence(words, sentence)), evidence };
  }
}

function readSentence(all: readonly Word[], { firstToken, endToken }: Sentence): ReadSentence {
  const words = all.slice(firstToken, endToken);
  return { firstToken, words, casing: sentenceCasing(words), runs: nameRuns(words) };
}
