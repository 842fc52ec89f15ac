import type { Span } from '../../article/span';
import type { Word } from '../words/word';
import type { ActiveTokens } from './taggerModel';

/**
 * Runs of token indices that can hold mentions. For names these are capitalised tokens and their direct
 * neighbours ("Bank of England"): the rest, most of a text, is O without any computation.
 */
export function activeRuns(words: readonly Pick<Word, 'isCapitalised'>[], active: ActiveTokens): readonly Span[] {
  if (active === 'all') return words.length === 0 ? [] : [{ start: 0, end: words.length }];
  const runs: Span[] = [];
  let start = -1;
  for (let index = 0; index <= words.length; index++) {
    const isActive = index < words.length && (isCapitalised(words, index - 1) || isCapitalised(words, index) || isCapitalised(words, index + 1));
    if (isActive && start === -1) start = index;
    if (!isActive && start !== -1) {
      runs.push({ start, end: index });
      start = -1;
    }
  }
  return runs;
}

function isCapitalised(words: readonly Pick<Word, 'isCapitalised'>[], index: number): boolean {
  return index >= 0 && words[index]?.isCapitalised === true;
}
