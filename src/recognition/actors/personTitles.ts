import type { Token } from '../../article/article';
import type { ActorLexicon } from './actorLexicon';
import type { Name } from './name';

/** "Prime Minister", "President of the Republic": an office, no name. */
export function isOffice({ firstToken, endToken }: Name, tokens: readonly Token[], lexicon: ActorLexicon): boolean {
  const words = tokens.slice(firstToken, endToken);
  const isTitled = isTitleToken(words[0], lexicon) && !isKinOrFirstName(words[0], lexicon);
  if (isTitled && words.some(({ text }) => text === 'of')) return true;
  return words.length > 1 && words.every((word) => (isTitleToken(word, lexicon) || lexicon.isTitleModifier(word.text.toLowerCase())) && !isKinOrFirstName(word, lexicon));
}

/** "U.S. President Ada Moreau" → "Ada Moreau", "Minister for Tourism Ada Moreau" as it is: where the title ends is not known. */
export function withoutTitle(name: Name, tokens: readonly Token[], lexicon: ActorLexicon): Name {
  if (isNameAfterTitle(name, tokens, lexicon)) return name;
  let { firstToken } = name;
  for (let index = name.firstToken; index < name.endToken - 1; index++) {
    if (isTitleToken(tokens[index], lexicon) && !isKinOrFirstName(tokens[index], lexicon)) firstToken = index + 1;
    else if (isOfState(tokens, index) && firstToken === index) firstToken = ++index + 1;
    else if (!isBeforeTitle(tokens, index, lexicon)) break;
  }
  return /^(?:of|for)$/.test(tokens[firstToken]?.text ?? '') ? name : { ...name, firstToken };
}

/** The rest of "Secretary of State" */
function isOfState(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === 'of' && tokens[index + 1]?.text === 'State';
}

/** "General Sultan Haddad": after a title these are given names. */
const GIVEN_TOO = /^(?:Baron|Sultan|Prince|King|Duke|Earl|Emir|Amir|Dean|Judge|Bishop|Pope|Major|Imam)$/;

function isNameAfterTitle({ firstToken }: Name, tokens: readonly Token[], lexicon: ActorLexicon): boolean {
  return GIVEN_TOO.test(tokens[firstToken]?.text ?? '') && isTitleToken(tokens[firstToken - 1], lexicon);
}

/** "Justice Smith" loses its title, "Dean Smith" keeps its first name. */
function isKinOrFirstName(token: Token | undefined, lexicon: ActorLexicon): boolean {
  return lexicon.isFirstName(token?.text ?? '');
}

/** "Foreign" or "Swiss" before "Minister", "RFA" before "Chairman" */
function isBeforeTitle(tokens: readonly Token[], index: number, lexicon: ActorLexicon): boolean {
  if (/^\p{Lu}{2,6}$/u.test(tokens[index]?.text ?? '') && isTitleToken(tokens[index + 1], lexicon)) return true;
  return lexicon.isTitleModifier(tokens[index]?.text.toLowerCase() ?? '') || lexicon.match(tokens, index, index + 1) !== undefined;
}

/** A title with a capital: "Secretary". */
export function isCapitalTitle(token: Token | undefined, lexicon: ActorLexicon): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '') && isTitleToken(token, lexicon);
}

/** A title, or the last word of one: "minister", "Gen." */
export function isTitleToken(token: Token | undefined, lexicon: ActorLexicon): boolean {
  const lower = token?.text.toLowerCase() ?? '';
  return lexicon.isTitle(lower) || lexicon.isTitle(lower.replace(/\.$/, ''));
}
