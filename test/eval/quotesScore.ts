import type { Span } from '../../src/article/span';
import type { QuoteUnit } from './quotesGold';

/** A gold unit and a found one that are the same, or one of them alone. */
export interface Verdict {
  readonly gold?: QuoteUnit;
  readonly found?: QuoteUnit;
}

/** Length of what two spans share over the length of the longer. */
export function overlapShare(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / Math.max(a.end - a.start, b.end - b.start);
}

/** Pairs units one to one, those that agree best first, if they share at least half of the longer. */
export function pairUnits(gold: readonly QuoteUnit[], found: readonly QuoteUnit[]): readonly Verdict[] {
  const pairs = gold.flatMap((unit) => found.map((other) => ({ gold: unit, found: other, share: overlapShare(unit, other) }))).filter(({ share }) => share >= 0.5);
  pairs.sort((a, b) => b.share - a.share);
  const taken = new Set<QuoteUnit>();
  const verdicts: Verdict[] = [];
  for (const pair of pairs) {
    if (taken.has(pair.gold) || taken.has(pair.found)) continue;
    taken.add(pair.gold).add(pair.found);
    verdicts.push({ gold: pair.gold, found: pair.found });
  }
  return [
    ...verdicts,
    ...gold.filter((unit) => !taken.has(unit)).map((unit) => ({ gold: unit })),
    ...found.filter((unit) => !taken.has(unit)).map((unit) => ({ found: unit })),
  ];
}

/** Precision, recall and F1 in percent. */
export interface Score {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** @param counts Which units count. */
export function score(verdicts: readonly Verdict[], counts: (unit: QuoteUnit) => boolean = () => true): Score {
  const gold = verdicts.filter((verdict) => verdict.gold !== undefined && counts(verdict.gold)).length;
  const found = verdicts.filter((verdict) => verdict.found !== undefined && counts(verdict.found)).length;
  const right = verdicts.filter((verdict) => verdict.gold !== undefined && verdict.found !== undefined && counts(verdict.gold) && counts(verdict.found)).length;
  const share = (of: number): number => (of === 0 ? 0 : (100 * right) / of);
  return { gold, found, right, precision: share(found), recall: share(gold), f1: gold + found === 0 ? 0 : (200 * right) / (gold + found) };
}
