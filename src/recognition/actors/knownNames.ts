import type { Paragraph, Token } from '../../article/article';
import type { Word } from '../words/word';
import type { ActorLexicon } from './actorLexicon';
import type { LexiconMatch } from './lexiconEntry';
import type { Name, PlacedMatch } from './name';
import { isCapitalTitle, isTitleToken } from './personTitles';

/** The names in a paragraph that the lexicon knows, each the longest there. */
export function knownNames({ tokens, sentences }: Paragraph, words: readonly Word[], lexicon: ActorLexicon): PlacedMatch[] {
  const matches: PlacedMatch[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let index = firstToken; index < endToken; ) {
      if (!lexicon.mayBegin(words[index])) {
        index++;
        continue;
      }
      const match = beforeTitle(tokens, index, lexicon.match(tokens, index, endToken), lexicon);
      if (match !== undefined) matches.push({ ...match, firstToken: index + Number(beginsWithThe(tokens[index], match)) });
      index = match?.endToken ?? index + 1;
    }
  }
  return matches;
}

/** "The" is no part of a name, though its title page may say so; of a place ("The Hague") it is. */
function beginsWithThe(token: Token | undefined, { entry }: LexiconMatch): boolean {
  return entry.kind !== 'place' && /^the$/i.test(token?.text ?? '');
}

/** "U.S. Treasury" in "U.S. Treasury Secretary" is part of the title: what is named is the country. "U.S. Treasury spokesman" names the body. */
function beforeTitle(tokens: readonly Token[], start: number, match: LexiconMatch | undefined, lexicon: ActorLexicon): LexiconMatch | undefined {
  if (match?.entry.kind !== 'organisation' || !isCapitalTitle(tokens[match.endToken], lexicon)) return match;
  const country = lexicon.match(tokens, start, start + 1);
  return country?.entry.kind === 'country' ? country : match;
}

/** Offices by what they are for: "Labour Minister" says nothing of the party. */
const PORTFOLIO = /^(?:Minister|Ministers|Secretary|Commissioner|Department|Ministry)$/i;

/**
 * "Fed" in "Fed Cup" and "Paris" in "Paris Peace Accords" are parts of what the tagger takes for no actor, "US" in "US$5" of a currency;
 * "IDF General" and "US President" are names before titles.
 */
export function isPartOfOther({ firstToken, endToken, isOwn, entry }: PlacedMatch, tokens: readonly Token[], names: readonly Name[], lexicon: ActorLexicon): boolean {
  const next = tokens[endToken];
  if (isOwn === true || next === undefined) return false;
  if (next.text === '$') return true;
  const isPlainWord = endToken === firstToken + 1 && /^\p{Lu}\p{Ll}+$/u.test(tokens[firstToken]?.text ?? '');
  if (isPlainWord && entry.kind === 'organisation' && (PORTFOLIO.test(next.text) || /^advis[eo]r$/.test(next.text))) return true;
  if (!/^\p{Lu}\p{L}/u.test(next.text) || isTitleToken(next, lexicon)) return false;
  return names.every(({ firstToken: first, endToken: end }) => endToken < first || end <= endToken);
}
