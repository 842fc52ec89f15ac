import { OUTSIDE, type LabelSet } from './labelSet';

/**
 * Inference over the label sequences of one run of tokens, in a linear-chain CRF (Lafferty et al. 2001).
 * The tokens before and after the run are OUTSIDE. Emissions and transitions are unnormalised log-scores;
 * emissions are `tokens × labels`, row by row. Sums are scaled token by token (Rabiner 1989), so no run is too long.
 */
export class Lattice {
  readonly #size: number;
  /** The labels that may come before each, one list after another, and where each list begins. */
  readonly #before: Uint8Array;
  readonly #lists: Uint16Array;
  /** 1 for labels that a sequence may begin with, and end with. */
  readonly #begins: Uint8Array;
  readonly #ends: Uint8Array;
  readonly #transitions: Float64Array;
  readonly #expTransitions: Float64Array;
  /** The same in the order of `#before`, as the loops read them. */
  readonly #listed: Float64Array;
  readonly #expListed: Float64Array;
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
    const { predecessors } = labels;
    this.#before = Uint8Array.from(predecessors.flat());
    this.#lists = new Uint16Array(this.#size + 1);
    predecessors.forEach(({ length }, label) => { this.#lists[label + 1] = (this.#lists[label] ?? 0) + length; });
    this.#begins = Uint8Array.from(predecessors, (list) => Number(list.includes(OUTSIDE)));
    this.#ends = Uint8Array.from(predecessors, (_, label) => Number(labels.mayEnd(label)));
    this.#transitions = new Float64Array(this.#size * this.#size);
    this.#expTransitions = new Float64Array(this.#size * this.#size);
    this.#listed = new Float64Array(this.#before.length);
    this.#expListed = new Float64Array(this.#before.length);
    this.refresh();
  }

  /** To be called when `transitions` changed in place (training). */
  refresh(): void {
    for (let index = 0; index < this.#expTransitions.length; index++) {
      this.#transitions[index] = this.transitions[index] ?? 0;
      this.#expTransitions[index] = Math.exp(this.transitions[index] ?? 0);
    }
    for (let label = 0; label < this.#size; label++) {
      for (let place = this.#lists[label] ?? 0; place < (this.#lists[label + 1] ?? 0); place++) {
        const index = (this.#before[place] ?? 0) * this.#size + label;
        this.#listed[place] = this.#transitions[index] ?? 0;
        this.#expListed[place] = this.#expTransitions[index] ?? 0;
      }
    }
  }

  /** Writes the best valid label sequence (Viterbi) to a path. */
  decode(emissions: Float64Array, count: number, path: Uint8Array): void {
    this.#reserve(count);
    const size = this.#size;
    for (let label = 0; label < size; label++) {
      this.#best[label] = this.#begins[label] === 1 ? (emissions[label] ?? 0) + (this.#transitions[label] ?? 0) : -Infinity;
    }
    for (let token = 1; token < count; token++) this.#extend(emissions, token);
    this.#trace(count, path);
  }

  #extend(emissions: Float64Array, token: number): void {
    const size = this.#size;
    const bests = this.#best;
    const listed = this.#listed;
    const all = this.#before;
    const row = token * size;
    let place = 0;
    for (let label = 0; label < size; label++) {
      let best = -Infinity;
      let from = 0;
      for (const listEnd = this.#lists[label + 1] ?? 0; place < listEnd; place++) {
        const before = all[place] ?? 0;
        const score = (bests[row - size + before] ?? 0) + (listed[place] ?? 0);
        if (score > best) {
          best = score;
          from = before;
        }
      }
      bests[row + label] = best + (emissions[row + label] ?? 0);
      this.#from[row + label] = from;
    }
  }

  #trace(count: number, path: Uint8Array): void {
    const size = this.#size;
    let best = -Infinity;
    let label = OUTSIDE;
    for (let last = 0; last < size; last++) {
      const score = (this.#best[(count - 1) * size + last] ?? 0) + (this.#transitions[last * size + OUTSIDE] ?? 0);
      if (this.#ends[last] === 1 && score > best) {
        best = score;
        label = last;
      }
    }
    for (let token = count - 1; token >= 0; token--) {
      path[token] = label;
      label = this.#from[token * size + label] ?? 0;
    }
  }

  /** Prepares `probability`, `marginal` and `edge` for a run (forward-backward). Returns the log-partition. */
  sum(emissions: Float64Array, count: number): number {
    this.#reserve(count);
    const shift = this.#exponentiate(emissions, count);
    return shift + this.#sumForward(count) + this.#sumBackward(count);
  }

  #exponentiate(emissions: Float64Array, count: number): number {
    const size = this.#size;
    let shift = 0;
    for (let token = 0; token < count; token++) {
      const row = token * size;
      let highest = -Infinity;
      for (let label = 0; label < size; label++) highest = Math.max(highest, (emissions[row + label] ?? 0));
      for (let label = 0; label < size; label++) this.#local[row + label] = Math.exp((emissions[row + label] ?? 0) - highest);
      shift += highest;
    }
    return shift;
  }

  #sumForward(count: number): number {
    const size = this.#size;
    const forward = this.#forward;
    let logScale = 0;
    for (let token = 0; token < count; token++) {
      const row = token * size;
      let total = 0;
      for (let label = 0; label < size; label++) {
        const value = this.#reach(row, label) * (this.#local[row + label] ?? 0);
        forward[row + label] = value;
        total += value;
      }
      for (let label = 0; label < size; label++) forward[row + label] = (forward[row + label] ?? 0) / total;
      this.#scale[token] = total;
      logScale += Math.log(total);
    }
    return logScale;
  }

  /** The forward sum over all ways to a label at the token whose row is given. */
  #reach(row: number, label: number): number {
    if (row === 0) return this.#begins[label] === 1 ? (this.#expTransitions[label] ?? 0) : 0;
    const forward = this.#forward;
    const before = this.#before;
    const listed = this.#expListed;
    const last = row - this.#size;
    const listEnd = this.#lists[label + 1] ?? 0;
    let sum = 0;
    for (let place = this.#lists[label] ?? 0; place < listEnd; place++) sum += (forward[last + (before[place] ?? 0)] ?? 0) * (listed[place] ?? 0);
    return sum;
  }

  /** Returns the log of the probability mass that ends validly. */
  #sumBackward(count: number): number {
    const size = this.#size;
    const last = (count - 1) * size;
    let mass = 0;
    for (let label = 0; label < size; label++) {
      const ends = this.#ends[label] === 1 ? (this.#expTransitions[label * size + OUTSIDE] ?? 0) : 0;
      this.#backward[last + label] = ends;
      mass += (this.#forward[last + label] ?? 0) * ends;
    }
    for (let label = 0; label < size; label++) this.#backward[last + label] = (this.#backward[last + label] ?? 0) / mass;
    for (let token = count - 2; token >= 0; token--) this.#stepBack(token);
    return Math.log(mass);
  }

  #stepBack(token: number): void {
    const size = this.#size;
    const backward = this.#backward;
    const before = this.#before;
    const listed = this.#expListed;
    const row = token * size;
    const next = row + size;
    backward.fill(0, row, next);
    for (let label = 0; label < size; label++) {
      const ahead = ((this.#local[next + label] ?? 0) * (backward[next + label] ?? 0)) / (this.#scale[token + 1] ?? 0);
      if (ahead === 0) continue;
      const listEnd = this.#lists[label + 1] ?? 0;
      for (let place = this.#lists[label] ?? 0; place < listEnd; place++) {
        const index = row + (before[place] ?? 0);
        backward[index] = (backward[index] ?? 0) + (listed[place] ?? 0) * ahead;
      }
    }
  }

  /** After `sum`: probability that `token` has `label`. */
  marginal(token: number, label: number): number {
    const index = token * this.#size + label;
    return (this.#forward[index] ?? 0) * (this.#backward[index] ?? 0);
  }

  /** After `sum`: probability that `token` has `before` and the next one `label`. */
  edge(token: number, before: number, label: number): number {
    const next = (token + 1) * this.#size + label;
    return (
      ((this.#forward[token * this.#size + before] ?? 0) *
        (this.#expTransitions[before * this.#size + label] ?? 0) *
        (this.#local[next] ?? 0) *
        (this.#backward[next] ?? 0)) /
      (this.#scale[token + 1] ?? 0)
    );
  }

  /** After `sum`: probability that tokens `[start, end)` have exactly these labels. */
  probability(path: Uint8Array, start: number, end: number): number {
    let probability = this.marginal(start, (path[start] ?? 0));
    for (let token = start; token + 1 < end && probability > 0; token++) {
      probability *= this.edge(token, (path[token] ?? 0), (path[token + 1] ?? 0)) / this.marginal(token, (path[token] ?? 0));
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
