import type { Paragraph, Token } from '../../article/article';
import type { Gender } from '../mention';
import type { ActorLexicon } from './actorLexicon';
import { textOf } from './textOf';

const LONGEST_TITLE = 7;

const FEMALE = /^(?:mrs|ms|miss|madam|dame|lady|baroness|queen|princess|empress|sister|mother|duchess|first lady|\w*woman|actress|daughter|wife|widow|aunt)$/;
const MALE = /^(?:mr|sir|lord|baron|king|prince|emperor|sultan|emir|brother|father|pope|duke|\w*(?<!wo)man|actor|son|husband|widower|uncle|monsignor|sheikh|sheik|imam|ayatollah)$/;

/** The title that ends just before a name, with the nationality and modifiers before it ("U.S. Treasury Secretary"), and the gender that it says. */
export function titleBefore(paragraph: Paragraph, nameStart: number, lexicon: ActorLexicon): { title?: string; gender?: Gender } {
  const { tokens } = paragraph;
  const last = plain(tokens[nameStart - 1]);
  if (!lexicon.isTitle(last)) return {};
  let first = nameStart - 1;
  while (first > 0 && nameStart - first < LONGEST_TITLE && belongsToTitle(tokens, first - 1, lexicon)) first--;
  const gender = FEMALE.test(last) ? 'female' : MALE.test(last) ? 'male' : undefined;
  const isHonorific = first === nameStart - 1 && /^(?:mr|mrs|ms|miss|mx|dr|sir|madam)$/.test(last);
  return { ...(isHonorific ? {} : { title: textOf(paragraph, first, nameStart).text }), ...(gender === undefined ? {} : { gender }) };
}

function plain(token: Token | undefined): string {
  return token?.text.toLowerCase().replace(/\.$/, '') ?? '';
}

function belongsToTitle(tokens: readonly Token[], index: number, lexicon: ActorLexicon): boolean {
  const lower = plain(tokens[index]);
  if (lexicon.isTitle(lower) || lexicon.isTitleModifier(lower)) return true;
  const match = lexicon.match(tokens, index, index + 1);
  return match !== undefined && (match.wording === 'adjective' || match.entry.kind === 'country');
}
