import { createHash } from 'node:crypto';

/** Halves of a set: the errors of A may be read while rules are made, B confirms. */
export type Half = 'A' | 'B';

const SEED = 'quotations, halves of 29 November 2026';

/** Splits articles by a seeded hash of their ids: the half that comes first in the order of the hashes is A. */
export function splitHalves(ids: readonly string[]): readonly Half[] {
  const hashed = ids.map((id, index) => ({ index, hash: createHash('sha256').update(`${SEED}\n${id}`).digest('hex') }));
  const first = new Set(hashed.sort((a, b) => (a.hash < b.hash ? -1 : 1)).slice(0, Math.ceil(ids.length / 2)).map(({ index }) => index));
  return ids.map((_, index) => (first.has(index) ? 'A' : 'B'));
}
