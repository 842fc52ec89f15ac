import type { Paragraph } from '../../article/article';
import type { Word } from '../words/word';
import { activeRuns } from './activeRuns';
import { evidenceFeatures } from './contextFeatures';
import { evidenceFor, type EvidenceLookup } from './evidence';
import { FeatureList } from './featureList';
import type { TaggerKnowledge } from './knowledge';
import { OUTSIDE } from './labelSet';
import { Lattice } from './lattice';
import { SentenceScorer } from './sentenceScorer';
import type { TaggerModel } from './taggerModel';

/** A mention as a run of a paragraph's tokens `[firstToken, endToken)`. */
export interface TaggedSpan {
  readonly firstToken: number;
  readonly endToken: number;
  /** One of the model's types. */
  readonly type: string;
  /** Calibrated probability of exactly these tokens with this type. */
  readonly confidence: number;
}

/** A run of tokens that can hold mentions. */
interface Run {
  readonly firstToken: number;
  readonly endToken: number;
}

/** What one paragraph gives without the rest of the article. */
export interface TaggerFindings {
  /** Of its tokens, one for each. */
  readonly words: readonly Word[];
  readonly evidence: ReadonlyMap<string, number>;
  readonly runs: readonly Run[];
  /** Of the runs' tokens, `tokens × labels`, in units of the model's scale. */
  readonly scores: Int32Array;
}

/** Tags names in paragraphs with a linear-chain CRF over BILOU labels. */
export class Tagger {
  readonly #scorer: SentenceScorer;
  readonly #lattice: Lattice;
  readonly #byEvidence = new Map<number, Int32Array>();
  #emissions = new Float64Array(0);
  #path = new Uint8Array(0);

  constructor(
    private readonly model: TaggerModel,
    private readonly knowledge: TaggerKnowledge,
  ) {
    this.#scorer = new SentenceScorer(model, knowledge);
    this.#lattice = new Lattice(model.labels, model.weights.transitions);
  }

  /** The work that needs this paragraph alone; to be memoised by the caller. */
  analyse(paragraph: Paragraph): TaggerFindings {
    const read = this.knowledge.reader.read(paragraph);
    const runs: Run[] = [];
    this.#scorer.begin();
    for (const sentence of read.sentences) {
      const active = activeRuns(sentence.words, this.model.weights.active);
      if (active.length === 0) continue;
      this.#scorer.enter(read, sentence);
      for (const { start, end } of active) {
        this.#scorer.score(start, end);
        runs.push({ firstToken: sentence.firstToken + start, endToken: sentence.firstToken + end });
      }
    }
    return { words: read.words, evidence: read.evidence, runs, scores: this.#scorer.finish() };
  }

  /** Mentions of a paragraph in the light of what the whole article says of its words. */
  tag(findings: TaggerFindings, article: EvidenceLookup): readonly TaggedSpan[] {
    const spans: TaggedSpan[] = [];
    let from = 0;
    for (const run of findings.runs) {
      this.#tagRun(findings, run, from, article, spans);
      from += (run.endToken - run.firstToken) * this.model.labels.size;
    }
    return spans;
  }

  #tagRun(findings: TaggerFindings, run: Run, from: number, article: EvidenceLookup, spans: TaggedSpan[]): void {
    const count = run.endToken - run.firstToken;
    const emissions = this.#emit(findings, run, from, article);
    if (this.#path.length < count) this.#path = new Uint8Array(2 * count);
    const path = this.#path;
    this.#lattice.decode(emissions, count, path);
    let isSummed = false;
    let start = 0;
    for (let index = 0; index < count; index++) {
      const label = path[index] ?? OUTSIDE;
      const position = this.model.labels.position(label);
      if (position === 'B' || position === 'U') start = index;
      if (position !== 'L' && position !== 'U') continue;
      if (!isSummed) this.#lattice.sum(emissions, count);
      isSummed = true;
      const type = this.model.labels.typeOf(path[start] ?? OUTSIDE);
      spans.push({
        firstToken: run.firstToken + start,
        endToken: run.firstToken + index + 1,
        type: this.model.weights.types[type] ?? '',
        confidence: this.model.calibrated(this.#lattice.probability(path, start, index + 1), type),
      });
    }
  }

  /**
   * Scores of a run with the article's evidence, in a buffer that the next run overwrites.
   * @param from Where the run's scores begin among the paragraph's.
   */
  #emit({ words, scores }: TaggerFindings, { firstToken, endToken }: Run, from: number, article: EvidenceLookup): Float64Array {
    const { size } = this.model.labels;
    const { scale } = this.model.weights;
    const length = (endToken - firstToken) * size;
    if (this.#emissions.length < length) this.#emissions = new Float64Array(2 * length);
    const emissions = this.#emissions;
    for (let token = firstToken, row = 0; token < endToken; token++, row += size) {
      const word = words[token];
      const evidence = word === undefined ? 0 : evidenceFor(word, article) & this.knowledge.evidence;
      const extra = word === undefined || evidence === 0 ? undefined : this.#evidenceScores(word, evidence);
      for (let label = 0; label < size; label++) {
        emissions[row + label] = ((scores[from + row + label] ?? 0) + (extra?.[label] ?? 0)) * scale;
      }
    }
    return emissions;
  }

  /** Evidence says the same of all words of one casing: summed once. */
  #evidenceScores(word: Word, evidence: number): Int32Array {
    const key = (evidence << 3) | word.casing;
    let scores = this.#byEvidence.get(key);
    if (scores === undefined) {
      scores = new Int32Array(this.model.labels.size);
      const features = new FeatureList();
      evidenceFeatures(word, evidence, features);
      this.model.addTo(scores, 0, features);
      this.#byEvidence.set(key, scores);
    }
    return scores;
  }
}
