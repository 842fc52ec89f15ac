import type { AnchorToken } from './anchorTokens';

/** Words with what each tells. Bits. */
export type WeighedWords = ReadonlyMap<string, { readonly count: number; readonly bits: number }>;

/** How much of what is known of a sentence another must have to be taken for a copy of it, edited. */
export const COPIED = 0.5;

/** …where nothing tells which sentences are new, and the passage stands with all its context. */
export const PLAINLY_COPIED = 0.85;

/** How much of what is known of a sentence must be in one that is taken for it though it is not where order has it. */
export const MOSTLY_KEPT = 0.8;

/** With less information than this, likeness tells nothing. Bits. */
const FEWEST_BITS = 12;

/** What is known of a sentence. */
export function weighed(tokens: readonly AnchorToken[], bitsOf: (token: AnchorToken) => number): WeighedWords {
  const words = new Map<string, { count: number; bits: number }>();
  for (const token of tokens) {
    const word = words.get(token.text);
    if (word === undefined) words.set(token.text, { count: 1, bits: bitsOf(token) });
    else word.count++;
  }
  return words;
}

/** How much of what is known of a sentence is in another, in whatever order: a share, 0 where little is known. */
export function likeness(known: WeighedWords, other: WeighedWords): number {
  let [all, same] = [0, 0];
  for (const [word, { count, bits }] of known) {
    all += count * bits;
    same += Math.min(count, other.get(word)?.count ?? 0) * bits;
  }
  return all < FEWEST_BITS ? 0 : same / all;
}

/** How much two sentences have of each other: a share. */
export function mutualLikeness(one: WeighedWords, other: WeighedWords): number {
  return Math.min(likeness(one, other), likeness(other, one));
}
