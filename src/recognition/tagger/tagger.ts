import type { Paragraph, Sentence, Token } from '../../article/article';
import type { Word } from '../words/word';
import type { Words } from '../words/words';
import { activeRuns } from './activeRuns';
import { contextFeatures, evidenceFeatures, sentenceCasing, type SentenceContext } from './contextFeatures';
import { collectEvidence, evidenceFor, type EvidenceLookup, type EvidenceTable, type EvidenceWords } from './evidence';
import { FeatureList } from './featureList';
import { OUTSIDE } from './labelSet';
import { Lattice } from './lattice';
import { nameRuns } from './nameRuns';
import type { TaggerModel } from './taggerModel';
import { OFFSETS } from './wordFeatures';
import { WordScores } from './wordScores';

/** How far around a token words are looked at. */
const REACH = -OFFSETS[0];

/** What word lists say of a sentence: for each of its tokens a small number for type and position of the longest match, 0 outside. */
export interface Gazetteer {
  label(tokens: readonly Token[], words: readonly Word[], sentence: Sentence): ArrayLike<number>;
}

/** What the tagger needs besides its weights; the same in training and use. */
export interface TaggerKnowledge {
  readonly words: Words;
  /** Bits of the lexicon classes a word belongs to. */
  classesOf(word: Word): number;
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
  readonly words: readonly Word[];
  /** `tokens × labels`, in units of the model's scale. */
  readonly scores: Int32Array;
}

/** What one paragraph gives without the rest of the article. */
export interface TaggerFindings {
  /** Of its tokens, one for each. */
  readonly words: readonly Word[];
  readonly evidence: ReadonlyMap<string, number>;
  readonly runs: readonly Run[];
}

/** Tags names in paragraphs with a linear-chain CRF over BILOU labels. */
export class Tagger {
  readonly #features = new FeatureList();
  readonly #scores: WordScores;
  readonly #lattice: Lattice;
  readonly #byEvidence = new Map<number, Int32Array>();
  #buffer = new Float64Array(0);

  constructor(
    private readonly model: TaggerModel,
    private readonly knowledge: TaggerKnowledge,
  ) {
    this.#scores = new WordScores(model, (word) => knowledge.classesOf(word));
    this.#lattice = new Lattice(model.labels, model.weights.transitions);
  }

  /** The work that needs this paragraph alone; to be memoised by the caller. */
  analyse(paragraph: Paragraph): TaggerFindings {
    const { tokens, sentences } = paragraph;
    const words = this.knowledge.words.of(paragraph);
    const evidence: EvidenceTable = new Map();
    collectEvidence(words, sentences, this.knowledge.evidence, evidence);
    const runs: Run[] = [];
    for (const sentence of sentences) this.#scoreSentence(tokens, words, sentence, runs);
    return { words, evidence, runs };
  }

  #scoreSentence(tokens: readonly Token[], all: readonly Word[], sentence: Sentence, found: Run[]): void {
    const words = all.slice(sentence.firstToken, sentence.endToken);
    const runs = activeRuns(words, this.model.weights.active);
    if (runs.length === 0) return;
    const classes = new Int32Array(words.length);
    words.forEach((word, index) => { classes[index] = this.#scores.classes(word); });
    const gazetteer = this.knowledge.gazetteer.label(tokens, all, sentence);
    const context = { words, classes, casing: sentenceCasing(words), gazetteer, runs: nameRuns(words) };
    for (const { start, end } of runs) {
      found.push({ firstToken: sentence.firstToken + start, words: words.slice(start, end), scores: this.#score(context, start, end) });
    }
  }

  #score(context: SentenceContext, start: number, end: number): Int32Array {
    const { words } = context;
    const size = this.model.labels.size;
    const scores = new Int32Array((end - start) * size);
    for (let index = start; index < end; index++) {
      const row = (index - start) * size;
      for (let place = Math.max(0, REACH - index); place < OFFSETS.length; place++) {
        const word = words[index + place - REACH];
        if (word === undefined) break;
        this.#scores.addTo(scores, row, word, place);
      }
      this.#features.clear();
      contextFeatures(context, index, this.#features);
      this.model.addTo(scores, row, this.#features);
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
      const evidence = word === undefined ? 0 : evidenceFor(word, article);
      const extra = word === undefined || evidence === 0 ? undefined : this.#evidenceScores(word, evidence);
      for (let label = 0; label < size; label++) {
        buffer[row + label] = ((run.scores[row + label] ?? 0) + (extra?.[label] ?? 0)) * scale;
      }
    }
    return buffer;
  }

  /** Evidence says the same of all words of one casing: summed once. */
  #evidenceScores(word: Word, evidence: number): Int32Array {
    const key = (evidence << 3) | word.casing;
    let scores = this.#byEvidence.get(key);
    if (scores === undefined) {
      scores = new Int32Array(this.model.labels.size);
      this.#features.clear();
      evidenceFeatures(word, evidence, this.#features);
      this.model.addTo(scores, 0, this.#features);
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
