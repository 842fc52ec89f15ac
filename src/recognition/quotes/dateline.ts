import type { Reading } from './reading';

/** Tokens of the longest dateline with its dash. */
const LONGEST = 16;

/** First token after the dateline that a paragraph begins with, "OSLO, March 11 (Coastline News) — "; 0 where there is none. */
export function afterDateline(reading: Reading): number {
  const place = reading.tokens[0]?.text ?? '';
  if (!/^\p{Lu}{3,}$/u.test(place)) return 0;
  for (let index = 1; index < LONGEST; index++) if (reading.isDash(index)) return index + 1;
  return 0;
}
