import type { Paragraph, Sentence, Token } from '../../article/article';
import { activeRuns } from './activeRuns';
import { contextFeatures, evidenceFeatures, sentenceCasing, type SentenceContext } from './contextFeatures';
import { collectEvidence, evidenceFor, type EvidenceLookup, type EvidenceTable, type EvidenceWords } from './evidence';
import { OUTSIDE } from './labelSet';
import { Lattice } from './lattice';
import { nameRuns } from './nameRuns';
import type { TaggerModel } from './taggerModel';
import { WordCache, type ScoredWord } from './wordCache';
import { OFFSETS, type WordTable } from './wordFeatures';

/** What word lists say of a sentence: for each of its tokens a small number for type and position of the longest match, 0 outside. */
export interface Gazetteer {
  label(tokens: readonly Token[], sentence: Sentence): ArrayLike<number>;
}

/** What the tagger needs besides its weights; the same in training and use. */
export interface TaggerKnowledge {
  readonly words: WordTable;
  readonly gazetteer: Gazetteer;
  readonly evidence: EvidenceWords;
}

/** A mention as a run of a paragraph's tokens `[firstToken, endToken)`. */
export interface TaggedSpan {
  readonly firstToken: number;
  readonly endToken: number;
  /** One of the model's types. */
  readonly type: string;
  /** Calibrated probability of exactly these tokens with this type. */
  readonly confidence: number;
}

/** A run of tokens that can hold mentions, with scores that need no other paragraph. */
interface Run {
  readonly firstToken: number;
  readonly words: readonly ScoredWord[];
  /** `tokens × labels`, in units of the model's scale. */
  readonly scores: Int32Array;
}

/** What one paragraph gives without the rest of the article. */
export interface TaggerFindings {
  readonly evidence: ReadonlyMap<string, number>;
  readonly runs: readonly Run[];
}

/** Tags names in paragraphs with a linear-chain CRF over BILOU labels. */
export class Tagger {
  readonly #cache: WordCache;
  readonly #lattice: Lattice;
  readonly #byEvidence = new Map<number, Int32Array>();
  #buffer = new Float64Array(0);

  constructor(
    private readonly model: TaggerModel,
    private readonly knowledge: TaggerKnowledge,
  ) {
    this.#cache = new WordCache(model, knowledge.words);
    this.#lattice = new Lattice(model.labels, model.weights.transitions);
  }

  /** The work that needs this paragraph alone; to be memoised by the caller. */
  analyse(paragraph: Paragraph): TaggerFindings {
    const { tokens, sentences } = paragraph;
    const evidence: EvidenceTable = new Map();
    collectEvidence(tokens, sentences, this.knowledge.evidence, evidence);
    return { evidence, runs: sentences.flatMap((sentence) => this.#scoreSentence(tokens, sentence)) };
  }

  #scoreSentence(tokens: readonly Token[], sentence: Sentence): Run[] {
    const words = tokens.slice(sentence.firstToken, sentence.endToken).map((token) => this.#cache.get(token.text));
    const runs = activeRuns(words, this.model.weights.active);
    if (runs.length === 0) return [];
    const context = { words, casing: sentenceCasing(words), gazetteer: this.knowledge.gazetteer.label(tokens, sentence), runs: nameRuns(words) };
    return runs.map(({ start, end }) => ({
      firstToken: sentence.firstToken + start,
      words: words.slice(start, end),
      scores: this.#score(context, words, start, end),
    }));
  }

  #score(context: SentenceContext, words: readonly ScoredWord[], start: number, end: number): Int32Array {
    const size = this.model.labels.size;
    const scores = new Int32Array((end - start) * size);
    for (let index = start; index < end; index++) {
      const row = (index - start) * size;
      for (const offset of OFFSETS) {
        const word = words[index + offset];
        if (word !== undefined) this.#cache.addTo(scores, row, word, offset);
      }
      for (const feature of contextFeatures(context, index)) this.model.addTo(scores, row, feature);
    }
    return scores;
  }

  /** Mentions of a paragraph in the light of what the whole article says of its words. */
  tag(findings: TaggerFindings, article: EvidenceLookup): readonly TaggedSpan[] {
    return findings.runs.flatMap((run) => this.#tagRun(run, article));
  }

  #tagRun(run: Run, article: EvidenceLookup): TaggedSpan[] {
    const emissions = this.#emissions(run, article);
    const count = run.words.length;
    const path = this.#lattice.decode(emissions, count);
    if (path.every((label) => label === OUTSIDE)) return [];
    this.#lattice.sum(emissions, count);
    return this.#spans(path).map(([start, end]) => {
      const type = this.model.labels.typeOf(path[start] ?? OUTSIDE);
      return {
        firstToken: run.firstToken + start,
        endToken: run.firstToken + end,
        type: this.model.weights.types[type] ?? '',
        confidence: this.model.calibrated(this.#lattice.probability(path, start, end), type),
      };
    });
  }

  /** Scores of a run with the article's evidence, in a buffer that the next run overwrites. */
  #emissions(run: Run, article: EvidenceLookup): Float64Array {
    const { size } = this.model.labels;
    const { scale } = this.model.weights;
    const length = run.scores.length;
    if (this.#buffer.length < length) this.#buffer = new Float64Array(2 * length);
    const buffer = this.#buffer;
    for (let index = 0; index < run.words.length; index++) {
      const word = run.words[index];
      const row = index * size;
      const evidence = word === undefined ? 0 : evidenceFor(word.text, article);
      const extra = word === undefined || evidence === 0 ? undefined : this.#evidenceScores(word, evidence);
      for (let label = 0; label < size; label++) {
        buffer[row + label] = ((run.scores[row + label] ?? 0) + (extra?.[label] ?? 0)) * scale;
      }
    }
    return buffer;
  }

  /** Evidence says the same of all words of one casing: summed once. */
  #evidenceScores(word: ScoredWord, evidence: number): Int32Array {
    const key = (evidence << 3) | word.casing;
    let scores = this.#byEvidence.get(key);
    if (scores === undefined) {
      scores = new Int32Array(this.model.labels.size);
      for (const feature of evidenceFeatures(word, evidence)) this.model.addTo(scores, 0, feature);
      this.#byEvidence.set(key, scores);
    }
    return scores;
  }

  #spans(path: Uint8Array): (readonly [start: number, end: number])[] {
    const spans: (readonly [number, number])[] = [];
    let start = 0;
    path.forEach((label, index) => {
      const position = this.model.labels.position(label);
      if (position === 'B' || position === 'U') start = index;
      if (position === 'L' || position === 'U') spans.push([start, index + 1]);
    });
    return spans;
  }
}
