import { OUTSIDE, type LabelSet } from './labelSet';

/**
 * Inference over the label sequences of one run of tokens, in a linear-chain CRF (Lafferty et al. 2001).
 * The tokens before and after the run are OUTSIDE. Emissions and transitions are unnormalised log-scores;
 * emissions are `tokens × labels`, row by row. Sums are scaled token by token (Rabiner 1989), so no run is too long.
 */
export class Lattice {
  readonly #size: number;
  readonly #expTransitions: Float64Array;
  #capacity = 0;
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #local = new Float64Array(0);
  #scale = new Float64Array(0);
  #best = new Float64Array(0);
  #from = new Int16Array(0);

  /** @param transitions `before × label`, row by row. */
  constructor(
    readonly labels: LabelSet,
    readonly transitions: ArrayLike<number>,
  ) {
    this.#size = labels.size;
    this.#expTransitions = new Float64Array(this.#size * this.#size);
    this.refresh();
  }

  /** To be called when `transitions` changed in place (training). */
  refresh(): void {
    for (let index = 0; index < this.#expTransitions.length; index++) {
      this.#expTransitions[index] = Math.exp(this.transitions[index] ?? 0);
    }
  }

  /** The best valid label sequence (Viterbi). */
  decode(emissions: ArrayLike<number>, count: number): Uint8Array {
    this.#reserve(count);
    const size = this.#size;
    for (let label = 0; label < size; label++) {
      const starts = this.labels.predecessors[label]?.includes(OUTSIDE) === true;
      this.#best[label] = starts ? at(emissions, label) + at(this.transitions, label) : -Infinity;
    }
    for (let token = 1; token < count; token++) this.#extend(emissions, token);
    return this.#trace(count);
  }

  #extend(emissions: ArrayLike<number>, token: number): void {
    const size = this.#size;
    const row = token * size;
    for (let label = 0; label < size; label++) {
      let best = -Infinity;
      let from = 0;
      for (const before of this.labels.predecessors[label] ?? []) {
        const score = at(this.#best, row - size + before) + at(this.transitions, before * size + label);
        if (score > best) {
          best = score;
          from = before;
        }
      }
      this.#best[row + label] = best + at(emissions, row + label);
      this.#from[row + label] = from;
    }
  }

  #trace(count: number): Uint8Array {
    const size = this.#size;
    const path = new Uint8Array(count);
    let best = -Infinity;
    let label = OUTSIDE;
    for (let last = 0; last < size; last++) {
      const score = at(this.#best, (count - 1) * size + last) + at(this.transitions, last * size + OUTSIDE);
      if (this.labels.mayEnd(last) && score > best) {
        best = score;
        label = last;
      }
    }
    for (let token = count - 1; token >= 0; token--) {
      path[token] = label;
      label = at(this.#from, token * size + label);
    }
    return path;
  }

  /** Prepares `probability`, `marginal` and `edge` for a run (forward-backward). Returns the log-partition. */
  sum(emissions: ArrayLike<number>, count: number): number {
    this.#reserve(count);
    const shift = this.#exponentiate(emissions, count);
    return shift + this.#sumForward(count) + this.#sumBackward(count);
  }

  #exponentiate(emissions: ArrayLike<number>, count: number): number {
    const size = this.#size;
    let shift = 0;
    for (let token = 0; token < count; token++) {
      const row = token * size;
      let highest = -Infinity;
      for (let label = 0; label < size; label++) highest = Math.max(highest, at(emissions, row + label));
      for (let label = 0; label < size; label++) this.#local[row + label] = Math.exp(at(emissions, row + label) - highest);
      shift += highest;
    }
    return shift;
  }

  #sumForward(count: number): number {
    const size = this.#size;
    let logScale = 0;
    for (let token = 0; token < count; token++) {
      const row = token * size;
      let total = 0;
      for (let label = 0; label < size; label++) {
        let sum = 0;
        if (token === 0) {
          if (this.labels.predecessors[label]?.includes(OUTSIDE) === true) sum = at(this.#expTransitions, label);
        } else {
          for (const before of this.labels.predecessors[label] ?? []) {
            sum += at(this.#forward, row - size + before) * at(this.#expTransitions, before * size + label);
          }
        }
        const value = sum * at(this.#local, row + label);
        this.#forward[row + label] = value;
        total += value;
      }
      for (let label = 0; label < size; label++) this.#forward[row + label] = at(this.#forward, row + label) / total;
      this.#scale[token] = total;
      logScale += Math.log(total);
    }
    return logScale;
  }

  /** Returns the log of the probability mass that ends validly. */
  #sumBackward(count: number): number {
    const size = this.#size;
    const last = (count - 1) * size;
    let mass = 0;
    for (let label = 0; label < size; label++) {
      const ends = this.labels.mayEnd(label) ? at(this.#expTransitions, label * size + OUTSIDE) : 0;
      this.#backward[last + label] = ends;
      mass += at(this.#forward, last + label) * ends;
    }
    for (let label = 0; label < size; label++) this.#backward[last + label] = at(this.#backward, last + label) / mass;
    for (let token = count - 2; token >= 0; token--) this.#stepBack(token);
    return Math.log(mass);
  }

  #stepBack(token: number): void {
    const size = this.#size;
    const row = token * size;
    const next = row + size;
    for (let label = 0; label < size; label++) this.#backward[row + label] = 0;
    for (let label = 0; label < size; label++) {
      const ahead = (at(this.#local, next + label) * at(this.#backward, next + label)) / at(this.#scale, token + 1);
      if (ahead === 0) continue;
      for (const before of this.labels.predecessors[label] ?? []) {
        this.#backward[row + before] = at(this.#backward, row + before) + at(this.#expTransitions, before * size + label) * ahead;
      }
    }
  }

  /** After `sum`: probability that `token` has `label`. */
  marginal(token: number, label: number): number {
    const index = token * this.#size + label;
    return at(this.#forward, index) * at(this.#backward, index);
  }

  /** After `sum`: probability that `token` has `before` and the next one `label`. */
  edge(token: number, before: number, label: number): number {
    const next = (token + 1) * this.#size + label;
    return (
      (at(this.#forward, token * this.#size + before) *
        at(this.#expTransitions, before * this.#size + label) *
        at(this.#local, next) *
        at(this.#backward, next)) /
      at(this.#scale, token + 1)
    );
  }

  /** After `sum`: probability that tokens `[start, end)` have exactly these labels. */
  probability(path: ArrayLike<number>, start: number, end: number): number {
    let probability = this.marginal(start, at(path, start));
    for (let token = start; token + 1 < end && probability > 0; token++) {
      probability *= this.edge(token, at(path, token), at(path, token + 1)) / this.marginal(token, at(path, token));
    }
    return probability;
  }

  #reserve(count: number): void {
    if (count <= this.#capacity) return;
    this.#capacity = Math.max(count, 2 * this.#capacity, 64);
    const cells = this.#capacity * this.#size;
    this.#forward = new Float64Array(cells);
    this.#backward = new Float64Array(cells);
    this.#local = new Float64Array(cells);
    this.#best = new Float64Array(cells);
    this.#from = new Int16Array(cells);
    this.#scale = new Float64Array(this.#capacity);
  }
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0;
}
