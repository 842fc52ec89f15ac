/** A clustering of the same items: for each item the cluster that it is in. */
export type Clustering = ReadonlyMap<string, string>;

export interface LinkingScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** B-cubed over the items that both clusterings hold (Bagga & Baldwin 1998), in percent. */
export function bCubed(gold: Clustering, found: Clustering): LinkingScore {
  const items = [...gold.keys()].filter((item) => found.has(item));
  let precision = 0;
  let recall = 0;
  const goldClusters = clusters(gold, items);
  const foundClusters = clusters(found, items);
  for (const item of items) {
    const inGold = goldClusters.get(gold.get(item) ?? '') ?? new Set();
    const inFound = foundClusters.get(found.get(item) ?? '') ?? new Set();
    const both = [...inGold].filter((other) => inFound.has(other)).length;
    precision += both / inFound.size;
    recall += both / inGold.size;
  }
  return score((100 * precision) / items.length, (100 * recall) / items.length);
}

/** CEAF with the similarity φ4 of entities, which are aligned one to one (Luo 2005), in percent. */
export function ceafE(gold: Clustering, found: Clustering): LinkingScore {
  const items = [...gold.keys()].filter((item) => found.has(item));
  const goldClusters = [...clusters(gold, items).values()];
  const foundClusters = [...clusters(found, items).values()];
  const similarity = goldClusters.map((a) => foundClusters.map((b) => phi4(a, b)));
  const total = bestAlignment(similarity);
  return score((100 * total) / foundClusters.length, (100 * total) / goldClusters.length);
}

function clusters(clustering: Clustering, items: readonly string[]): Map<string, Set<string>> {
  const result = new Map<string, Set<string>>();
  for (const item of items) {
    const id = clustering.get(item) ?? '';
    result.set(id, (result.get(id) ?? new Set()).add(item));
  }
  return result;
}

function phi4(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((item) => b.has(item)).length;
  return (2 * both) / (a.size + b.size);
}

/** Greatest total of a one-to-one alignment of rows and columns (Hungarian algorithm with potentials, O(n³)). */
function bestAlignment(similarity: readonly (readonly number[])[]): number {
  const size = Math.max(similarity.length, similarity[0]?.length ?? 0);
  const cost = (row: number, column: number): number => -(similarity[row - 1]?.[column - 1] ?? 0);
  const state: Alignment = { size, cost, rowPotential: new Float64Array(size + 1), columnPotential: new Float64Array(size + 1), rowOf: new Int32Array(size + 1) };
  for (let row = 1; row <= size; row++) augment(row, state);
  let total = 0;
  for (let column = 1; column <= size; column++) total -= cost(at(state.rowOf, column), column);
  return total;
}

/** Rows and columns count from 1; 0 stands for none. */
interface Alignment {
  readonly size: number;
  readonly cost: (row: number, column: number) => number;
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  /** Row that a column is aligned with. */
  readonly rowOf: Int32Array;
}

/** Aligns one more row along a cheapest alternating path. */
function augment(row: number, alignment: Alignment): void {
  const { size, rowOf } = alignment;
  const slack = new Float64Array(size + 1).fill(Infinity);
  const from = new Int32Array(size + 1);
  const visited = new Set<number>();
  rowOf[0] = row;
  let column = 0;
  do {
    visited.add(column);
    const next = relax(column, visited, slack, from, alignment);
    shift(at(slack, next), visited, slack, alignment);
    column = next;
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    const before = at(from, column);
    rowOf[column] = at(rowOf, before);
    column = before;
  }
}

/** Lowers the slack of the columns not visited by way of one column's row; returns the one with the least. */
function relax(column: number, visited: ReadonlySet<number>, slack: Float64Array, from: Int32Array, alignment: Alignment): number {
  const row = at(alignment.rowOf, column);
  let next = 0;
  for (let other = 1; other <= alignment.size; other++) {
    if (visited.has(other)) continue;
    const reduced = alignment.cost(row, other) - at(alignment.rowPotential, row) - at(alignment.columnPotential, other);
    if (reduced < at(slack, other)) {
      slack[other] = reduced;
      from[other] = column;
    }
    if (next === 0 || at(slack, other) < at(slack, next)) next = other;
  }
  return next;
}

function shift(delta: number, visited: ReadonlySet<number>, slack: Float64Array, { size, rowOf, rowPotential, columnPotential }: Alignment): void {
  for (let other = 0; other <= size; other++) {
    if (visited.has(other)) {
      const row = at(rowOf, other);
      rowPotential[row] = at(rowPotential, row) + delta;
      columnPotential[other] = at(columnPotential, other) - delta;
    } else slack[other] = at(slack, other) - delta;
  }
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0;
}

function score(precision: number, recall: number): LinkingScore {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
