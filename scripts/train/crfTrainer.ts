import { OUTSIDE, type LabelSet } from '../../src/recognition/tagger/labelSet';
import { Lattice } from '../../src/recognition/tagger/lattice';
import type { Example } from './example';
import { SeededRandom } from './seededRandom';
import type { TrainedWeights } from './trainedWeights';
import { WeightAverage } from './weightAverage';

export interface TrainingOptions {
  readonly epochs: number;
  readonly learningRate: number;
  /** Strength of the L2 pull of each update. */
  readonly l2: number;
  /** Features seen in fewer examples are left out. */
  readonly minimumCount: number;
  readonly seed: number;
  /** Share of a token's features that is not looked at in an update, so that no single one is relied on. */
  readonly dropout: number;
  /** From this epoch on (from 0) the weights are averaged, taken twice an epoch (Polyak & Juditsky 1992); the last ones alone where there is none. */
  readonly averageFrom: number;
}

/** Gradients below this are not followed: most labels of most tokens are certain. */
const NEGLIGIBLE = 1e-4;

interface Run {
  /** Rows of the features of all tokens, one after another; `starts[token]` is where a token's begin. */
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly labels: readonly number[];
}

/** Trains a linear-chain CRF by stochastic gradient descent with AdaGrad step sizes (Duchi et al. 2011). Deterministic. */
export class CrfTrainer {
  readonly #features: Uint32Array;
  readonly #runs: readonly Run[];
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #transitions: Float32Array;
  readonly #transitionSquares: Float32Array;
  readonly #transitionGradients: Float64Array;
  readonly #lattice: Lattice;
  readonly #random: SeededRandom;
  #emissions = new Float64Array(0);
  #thinRows = new Int32Array(0);
  #thinStarts = new Int32Array(0);

  constructor(
    examples: readonly Example[],
    private readonly labels: LabelSet,
    private readonly options: TrainingOptions,
    keep?: ReadonlySet<number>,
  ) {
    this.#random = new SeededRandom(options.seed);
    const rowOf = indexFeatures(examples, options.minimumCount, keep);
    this.#features = Uint32Array.from(rowOf.keys());
    this.#runs = examples.map((example) => compact(example, rowOf));
    this.#weights = new Float32Array(rowOf.size * labels.size);
    this.#squares = new Float32Array(rowOf.size * labels.size);
    this.#transitions = new Float32Array(labels.size * labels.size);
    this.#transitionSquares = new Float32Array(labels.size * labels.size);
    this.#transitionGradients = new Float64Array(labels.size * labels.size);
    this.#lattice = new Lattice(labels, this.#transitions);
  }

  train(onEpoch: (epoch: number, loss: number) => void): TrainedWeights {
    const random = this.#random;
    const order = this.#runs.map((_, index) => index);
    const average = new WeightAverage();
    for (let epoch = 0; epoch < this.options.epochs; epoch++) {
      random.shuffle(order);
      let loss = 0;
      order.forEach((index, done) => {
        const run = this.#runs[index];
        if (run !== undefined) loss += this.#learn(this.#thinned(run));
        const isTaken = done === order.length >> 1 || done === order.length - 1;
        if (isTaken && epoch >= this.options.averageFrom) average.add(this.#current());
      });
      onEpoch(epoch, loss / order.length);
    }
    return average.weights() ?? this.#current();
  }

  #current(): TrainedWeights {
    return { features: this.#features, rows: this.#weights, transitions: this.#transitions };
  }

  /** A run without the features that are dropped this time, in arrays that the next one overwrites. */
  #thinned(run: Run): Run {
    const { dropout } = this.options;
    if (dropout === 0) return run;
    if (this.#thinRows.length < run.rows.length) this.#thinRows = new Int32Array(2 * run.rows.length);
    if (this.#thinStarts.length < run.starts.length) this.#thinStarts = new Int32Array(2 * run.starts.length);
    let kept = 0;
    for (let token = 0; token + 1 < run.starts.length; token++) {
      for (let at = run.starts[token] ?? 0; at < (run.starts[token + 1] ?? 0); at++) {
        if (this.#random.next() >= dropout) this.#thinRows[kept++] = run.rows[at] ?? 0;
      }
      this.#thinStarts[token + 1] = kept;
    }
    return { rows: this.#thinRows, starts: this.#thinStarts, labels: run.labels };
  }

  #learn(run: Run): number {
    const count = run.labels.length;
    this.#score(run, count);
    const logZ = this.#lattice.sum(this.#emissions, count);
    const loss = logZ - this.#goldScore(run, count);
    for (let token = 0; token < count; token++) this.#updateToken(run, token);
    this.#updateTransitions(run, count);
    this.#lattice.refresh();
    return loss;
  }

  #score(run: Run, count: number): void {
    const size = this.labels.size;
    if (this.#emissions.length < count * size) this.#emissions = new Float64Array(2 * count * size);
    this.#emissions.fill(0, 0, count * size);
    for (let token = 0; token < count; token++) {
      const offset = token * size;
      for (let at = run.starts[token] ?? 0; at < (run.starts[token + 1] ?? 0); at++) {
        const row = (run.rows[at] ?? 0) * size;
        for (let label = 0; label < size; label++) {
          this.#emissions[offset + label] = (this.#emissions[offset + label] ?? 0) + (this.#weights[row + label] ?? 0);
        }
      }
    }
  }

  #goldScore(run: Run, count: number): number {
    const size = this.labels.size;
    let score = 0;
    let before = OUTSIDE;
    for (let token = 0; token < count; token++) {
      const label = run.labels[token] ?? OUTSIDE;
      score += (this.#emissions[token * size + label] ?? 0) + (this.#transitions[before * size + label] ?? 0);
      before = label;
    }
    return score + (this.#transitions[before * size + OUTSIDE] ?? 0);
  }

  #updateToken(run: Run, token: number): void {
    const size = this.labels.size;
    for (let label = 0; label < size; label++) {
      const gradient = (run.labels[token] === label ? 1 : 0) - this.#lattice.marginal(token, label);
      if (Math.abs(gradient) < NEGLIGIBLE) continue;
      for (let at = run.starts[token] ?? 0; at < (run.starts[token + 1] ?? 0); at++) {
        this.#step(this.#weights, this.#squares, (run.rows[at] ?? 0) * size + label, gradient);
      }
    }
  }

  /** One step for each transition, by what the whole run says of it. */
  #updateTransitions(run: Run, count: number): void {
    const size = this.labels.size;
    const gradients = this.#transitionGradients.fill(0);
    const add = (before: number, label: number, gradient: number): void => {
      gradients[before * size + label] = (gradients[before * size + label] ?? 0) + gradient;
    };
    for (let label = 0; label < size; label++) {
      add(OUTSIDE, label, (run.labels[0] === label ? 1 : 0) - this.#lattice.marginal(0, label));
      add(label, OUTSIDE, (run.labels[count - 1] === label ? 1 : 0) - this.#lattice.marginal(count - 1, label));
      for (const before of this.labels.predecessors[label] ?? []) {
        for (let token = 0; token + 1 < count; token++) {
          const gold = run.labels[token] === before && run.labels[token + 1] === label ? 1 : 0;
          add(before, label, gold - this.#lattice.edge(token, before, label));
        }
      }
    }
    gradients.forEach((gradient, index) => {
      if (Math.abs(gradient) >= NEGLIGIBLE) this.#step(this.#transitions, this.#transitionSquares, index, gradient);
    });
  }

  #step(weights: Float32Array, squares: Float32Array, index: number, gradient: number): void {
    const weight = weights[index] ?? 0;
    const slope = gradient - this.options.l2 * weight;
    const square = (squares[index] ?? 0) + slope * slope;
    squares[index] = square;
    weights[index] = weight + (this.options.learningRate * slope) / Math.sqrt(square + 1e-6);
  }
}

function indexFeatures(examples: readonly Example[], minimumCount: number, keep?: ReadonlySet<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const token of features) for (const feature of token) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const kept = [...counts].filter(([feature, count]) => count >= minimumCount && keep?.has(feature) !== false);
  const sorted = kept.map(([feature]) => feature).sort((a, b) => a - b);
  return new Map(sorted.map((feature, row) => [feature, row]));
}

function compact(example: Example, rowOf: ReadonlyMap<number, number>): Run {
  const starts = new Int32Array(example.features.length + 1);
  const rows: number[] = [];
  example.features.forEach((features, token) => {
    for (const feature of features) {
      const row = rowOf.get(feature);
      if (row !== undefined) rows.push(row);
    }
    starts[token + 1] = rows.length;
  });
  return { rows: Int32Array.from(rows), starts, labels: example.labels };
}
