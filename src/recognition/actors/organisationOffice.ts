import type { Token } from '../../article/article';
import type { ActorLexicon } from './actorLexicon';
import type { Name } from './name';
import { isTitleToken } from './personTitles';

/** Offices that no organisation's name begins with. */
const OFFICE = /^(?:Head|Director|Manager|Rector|Chairman|Chairwoman|Chairperson|Coordinator|Dean|Principal|Spokesperson|Spokesman|Spokeswoman|CEO)$/;

/** An organisation's name without an office before it ("Rector of Northgate College") or after it ("Northgate College Rector"). */
export function withoutOffice(name: Name, tokens: readonly Token[], lexicon: ActorLexicon): Name {
  const firstToken = officeEnd(name, tokens, lexicon);
  const endToken = officeStart({ firstToken, endToken: name.endToken }, tokens, lexicon);
  return firstToken === name.firstToken && endToken === name.endToken ? name : { ...name, firstToken, endToken };
}

/** Index after "Manager and Rector of the" where the name goes on with a body; the name's first index where there is no office. */
function officeEnd({ firstToken, endToken }: Name, tokens: readonly Token[], lexicon: ActorLexicon): number {
  let last = -1;
  for (let index = firstToken; index < endToken; index++) {
    if (OFFICE.test(tokens[index]?.text ?? '')) last = index;
    else if (last < 0 && !isBeforeOffice(tokens[index], lexicon)) return firstToken;
    else if (last >= 0 && tokens[index]?.text !== 'and') break;
  }
  if (last < 0) return firstToken;
  const of = tokens.slice(last + 1, endToken).findIndex(({ text }) => text === 'of');
  let start = last + 1 + (of + 1);
  if (/^the$/i.test(tokens[start]?.text ?? '')) start++;
  return isBody({ firstToken: start, endToken }, tokens, lexicon) ? start : firstToken;
}

/** "General" in "General Manager", "Executive" in "Executive Director" */
function isBeforeOffice(token: Token | undefined, lexicon: ActorLexicon): boolean {
  return isTitleToken(token, lexicon) || lexicon.isTitleModifier(token?.text.toLowerCase() ?? '');
}

/** Index where the titles begin that follow a body: "Rector" in "Northgate College Rector"; the name's end where there are none. */
function officeStart({ firstToken, endToken }: Pick<Name, 'firstToken' | 'endToken'>, tokens: readonly Token[], lexicon: ActorLexicon): number {
  let start = endToken;
  while (start > firstToken && isTitleToken(tokens[start - 1], lexicon)) start--;
  return start < endToken && isBody({ firstToken, endToken: start }, tokens, lexicon) ? start : endToken;
}

/** Several words that end with a head noun of organisations. */
function isBody({ firstToken, endToken }: Pick<Name, 'firstToken' | 'endToken'>, tokens: readonly Token[], lexicon: ActorLexicon): boolean {
  return endToken - firstToken > 1 && lexicon.isOrganisationHead(tokens[endToken - 1]?.text.toLowerCase() ?? '');
}
