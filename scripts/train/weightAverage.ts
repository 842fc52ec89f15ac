import type { TrainedWeights } from './trainedWeights';

/** The mean of several states of one training, or of several trainings with the same features. */
export class WeightAverage {
  #features: Uint32Array = new Uint32Array(0);
  #rows = new Float64Array(0);
  #transitions = new Float64Array(0);
  #count = 0;

  add({ features, rows, transitions }: TrainedWeights): void {
    if (this.#count === 0) {
      this.#features = features;
      this.#rows = new Float64Array(rows.length);
      this.#transitions = new Float64Array(transitions.length);
    }
    if (this.#rows.length !== rows.length) throw new Error('Weights of other features cannot be averaged.');
    accumulate(this.#rows, rows);
    accumulate(this.#transitions, transitions);
    this.#count++;
  }

  /** Undefined when nothing was added. */
  weights(): TrainedWeights | undefined {
    if (this.#count === 0) return undefined;
    const mean = (sums: Float64Array): Float32Array => Float32Array.from(sums, (sum) => sum / this.#count);
    return { features: this.#features, rows: mean(this.#rows), transitions: mean(this.#transitions) };
  }
}

function accumulate(sums: Float64Array, values: Float32Array): void {
  values.forEach((value, index) => {
    sums[index] = (sums[index] ?? 0) + value;
  });
}
