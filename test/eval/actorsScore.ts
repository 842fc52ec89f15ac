import type { ActorType, TypedSpan } from './actorsGold';

/** Counts of one type: how many there are, how many a system found, how many of these are right. */
export interface Counts {
  gold: number;
  found: number;
  exact: number;
  /** Gold mentions with a found one of the same type that shares a character. */
  goldOverlap: number;
  /** Found mentions that share a character with a gold one of the same type. */
  foundOverlap: number;
}

export type TypeCounts = ReadonlyMap<ActorType | 'all', Counts>;

/** Found mentions by confidence: how many, their mean confidence, how many are exactly right. */
export interface Bin {
  count: number;
  sum: number;
  right: number;
}

export const BINS = 10;

/** Adds what a system found in one document to its counts, and to the bins of confidence where it gives any. */
export function countDocument(gold: readonly TypedSpan[], found: readonly TypedSpan[], counts: Map<ActorType | 'all', Counts>, bins: Bin[]): void {
  const exact = new Set(gold.map(key));
  for (const span of gold) add(counts, span.type, { gold: 1, goldOverlap: Number(found.some((other) => overlaps(span, other))) });
  for (const span of found) {
    const isRight = exact.has(key(span));
    add(counts, span.type, { found: 1, exact: Number(isRight), foundOverlap: Number(gold.some((other) => overlaps(span, other))) });
    if (span.confidence !== undefined) bin(bins, span.confidence, isRight);
  }
}

function key({ start, end, type }: TypedSpan): string {
  return `${start}-${end}-${type}`;
}

function overlaps(a: TypedSpan, b: TypedSpan): boolean {
  return a.type === b.type && a.start < b.end && b.start < a.end;
}

function add(counts: Map<ActorType | 'all', Counts>, type: ActorType, more: Partial<Counts>): void {
  for (const place of [type, 'all'] as const) {
    const entry = counts.get(place) ?? { gold: 0, found: 0, exact: 0, goldOverlap: 0, foundOverlap: 0 };
    for (const name of Object.keys(more) as (keyof Counts)[]) entry[name] += more[name] ?? 0;
    counts.set(place, entry);
  }
}

function bin(bins: Bin[], confidence: number, isRight: boolean): void {
  const index = Math.min(BINS - 1, Math.floor(confidence * BINS));
  const entry = (bins[index] ??= { count: 0, sum: 0, right: 0 });
  entry.count++;
  entry.sum += confidence;
  if (isRight) entry.right++;
}

/** Precision, recall and F1 in percent. */
export function percentages(found: number, gold: number, foundRight: number, goldRight: number): [number, number, number] {
  const precision = found === 0 ? 0 : (100 * foundRight) / found;
  const recall = gold === 0 ? 0 : (100 * goldRight) / gold;
  return [precision, recall, precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)];
}
