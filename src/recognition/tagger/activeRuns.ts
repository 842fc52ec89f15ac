import type { Span } from '../../article/span';
import type { ActiveTokens } from './taggerModel';
import { isCapitalised } from './nameRuns';
import type { WordInfo } from './wordFeatures';

/**
 * Runs of token indices that can hold mentions. For names these are capitalised tokens and their direct
 * neighbours ("Bank of England"): the rest, most of a text, is O without any computation.
 */
export function activeRuns(words: readonly WordInfo[], active: ActiveTokens): readonly Span[] {
  if (active === 'all') return words.length === 0 ? [] : [{ start: 0, end: words.length }];
  const runs: Span[] = [];
  let start = -1;
  for (let index = 0; index <= words.length; index++) {
    const isActive = index < words.length && [index - 1, index, index + 1].some((near) => isCapitalised(words[near]));
    if (isActive && start === -1) start = index;
    if (!isActive && start !== -1) {
      runs.push({ start, end: index });
      start = -1;
    }
  }
  return runs;
}
