import { overlaps, type Span } from '../article/span';

/** A coded passage. */
export interface CodedSpan extends Span {
  readonly type: string;
}

/** How many passages of two coders agree. */
export interface SpanCounts {
  a: number;
  b: number;
  /** Pairs of the same type and place. */
  exact: number;
  /** Pairs of the same type that share at least one character, each passage in at most one pair. */
  overlap: number;
}

/** Counts of nothing. */
export function noCounts(): SpanCounts {
  return { a: 0, b: 0, exact: 0, overlap: 0 };
}

/** F1 of one coder against the other, which is the same both ways; undefined where neither coded anything. */
export function f1(pairs: number, { a, b }: Pick<SpanCounts, 'a' | 'b'>): number | undefined {
  return a + b === 0 ? undefined : (2 * pairs) / (a + b);
}

/** A passage of one coder and the one of the other that it was paired with, or that has none. */
export interface Pairing<T extends CodedSpan> {
  readonly a?: T;
  readonly b?: T;
}

/** Pairs passages of two coders: first those that are the same, then those that overlap, the greatest overlap first. */
export function pair<T extends CodedSpan>(a: readonly T[], b: readonly T[]): readonly Pairing<T>[] {
  const openB = new Set(b);
  const paired = new Map<T, T>();
  const take = (one: T, other: T): void => {
    paired.set(one, other);
    openB.delete(other);
  };
  for (const one of a) {
    const same = [...openB].find((other) => other.type === one.type && other.start === one.start && other.end === one.end);
    if (same !== undefined) take(one, same);
  }
  const candidates = a.filter((one) => !paired.has(one)).flatMap((one) => [...openB].filter((other) => other.type === one.type && overlaps(one, other)).map((other) => ({ one, other, shared: Math.min(one.end, other.end) - Math.max(one.start, other.start) })));
  for (const { one, other } of candidates.sort((x, y) => y.shared - x.shared)) if (!paired.has(one) && openB.has(other)) take(one, other);
  const left = a.map((one): Pairing<T> => {
    const other = paired.get(one);
    return other === undefined ? { a: one } : { a: one, b: other };
  });
  return [...left, ...[...openB].map((other): Pairing<T> => ({ b: other }))].sort((x, y) => placeOf(x) - placeOf(y));
}

function placeOf({ a, b }: Pairing<CodedSpan>): number {
  return Math.min(a?.start ?? Infinity, b?.start ?? Infinity);
}
