import type { Word } from '../words/word';
import { Casing } from '../words/wordShape';

/** Most words are capitalised (a headline) or all in capitals: case says little there. */
export type SentenceCasing = 'running' | 'title' | 'capitals';

/** Whether a sentence's capitals are those of running text, of a headline, or of a line in capitals. */
export function sentenceCasing(words: readonly Word[]): SentenceCasing {
  let lower = 0;
  let upper = 0;
  let capitals = 0;
  for (const { casing, text } of words) {
    if (casing === Casing.Lower && text.length > 3) lower++;
    else if (casing === Casing.Initial || casing === Casing.Mixed) upper++;
    else if (casing === Casing.AllCaps && text.length > 1) capitals++;
  }
  if (capitals > 2 * (lower + upper) && capitals > 2) return 'capitals';
  return upper + capitals > 3 * lower && upper + capitals > 3 ? 'title' : 'running';
}
