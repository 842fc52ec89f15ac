import type { Token } from '../../article/article';
import type { Name } from './name';

const PRONOUN =
  /^(?:I|We|He|She|It|They|You|Us|Me|Him|Her|Them|Who|This|That|These|Those|The|A|An|If|But|And|So|No|Yes|Not|In|On|At|As|My|Our|Your|His|Its|Their|What|When|Where|Why|How|There|Here|For|Of|To|Is|Are|Was|Or|By|With|From|Mr|Mrs|Ms|Dr)\.?$/i;
const QUOTE = /^["“”«»()[\]]$/;
const CONTRACTION = /^(?:I|We|He|She|It|They|You|That|There|Who|What|Let|Don|Isn|Can)['’]\p{L}+$/iu;

/** A name without a leading article, without what follows a quotation mark or bracket, and without a possessive; undefined when no name is left. */
export function trimName(name: Name, tokens: readonly Token[]): Name | undefined {
  let { firstToken, endToken } = name;
  while (firstToken < endToken && isNoStart(tokens[firstToken]?.text ?? '', endToken - firstToken)) firstToken++;
  const quote = isNicknamed(name, tokens.slice(firstToken, endToken)) ? -1 : tokens.slice(firstToken, endToken).findIndex(({ text }) => QUOTE.test(text));
  if (quote >= 0) endToken = firstToken + quote;
  while (endToken > firstToken && NO_END.test(tokens[endToken - 1]?.text ?? '')) endToken--;
  const trimmed = firstToken === name.firstToken && endToken === name.endToken ? name : { ...name, firstToken, endToken };
  return isName(trimmed, tokens.slice(firstToken, endToken)) ? trimmed : undefined;
}

/** "Ada "Rook" Moreau": the quotation marks belong to the name. */
function isNicknamed({ kind }: Name, words: readonly Token[]): boolean {
  const marks = words.flatMap(({ text }, index) => (QUOTE.test(text) ? [index] : []));
  const [first = 0, last = 0] = marks;
  return kind === 'person' && marks.length === 2 && first > 0 && last === first + 2 && last < words.length - 1;
}

const NO_END = /^(?:['’]s|['’]|[,;:.–—-]|and|of|the)$/i;

/** Something capitalised, and no pronoun by itself. */
function isName(name: Name, words: readonly Token[]): boolean {
  const [first] = words;
  if (first === undefined || !words.some(({ text }) => /\p{Lu}/u.test(text))) return false;
  if (words.length > 1) return true;
  return !CONTRACTION.test(first.text) && (!PRONOUN.test(first.text) || isSurnameHe(name, first.text));
}

/** "He" and "You" are also family names: the tagger must be sure. */
function isSurnameHe({ kind, confidence }: Name, word: string): boolean {
  return kind === 'person' && /^(?:He|You|So|An|No|Her|Is|To|Or)$/.test(word) && confidence > 0.5;
}

function isNoStart(word: string, length: number): boolean {
  return (length > 1 && /^the$/i.test(word)) || /^(?:['‘’"“”]|['’]s|[,;:–—-])$/.test(word);
}
