import type { Span } from '../../article/span';
import type { Word } from '../words/word';
import type { ActiveTokens } from './taggerModel';

type Seen = Pick<Word, 'isCapitalised' | 'text'>;

/**
 * Runs of token indices that can hold mentions. For names these are capitalised tokens, their direct neighbours ("Bank of England"),
 * and what a hyphen joins to them ("al-Hadi", "Min Seo-yun"): the rest, most of a text, is O without any computation.
 */
export function activeRuns(words: readonly Seen[], active: ActiveTokens): readonly Span[] {
  if (active === 'all') return words.length === 0 ? [] : [{ start: 0, end: words.length }];
  const runs: Span[] = [];
  let start = -1;
  for (let index = 0; index <= words.length; index++) {
    const isActive = index < words.length && mayBeNamed(words, index);
    if (isActive && start === -1) start = index;
    if (!isActive && start !== -1) {
      runs.push({ start, end: index });
      start = -1;
    }
  }
  return runs;
}

function mayBeNamed(words: readonly Seen[], index: number): boolean {
  if (isCapitalised(words, index - 1) || isCapitalised(words, index) || isCapitalised(words, index + 1)) return true;
  return (isHyphen(words, index + 1) && isCapitalised(words, index + 2)) || (isHyphen(words, index - 1) && isCapitalised(words, index - 2));
}

function isHyphen(words: readonly Seen[], index: number): boolean {
  return index >= 0 && words[index]?.text === '-';
}

function isCapitalised(words: readonly Seen[], index: number): boolean {
  return index >= 0 && words[index]?.isCapitalised === true;
}
