import type { Sentence, Token } from '../../article/article';
import { isTightHyphen } from './issueTrie';
import { normaliseWord } from './normaliseWord';
import { ALSO_VERBS, BEFORE_VERB } from './wordClasses';

/** Last words of the names of offices and bodies that hold an issue's word ("Trade Representative"). */
const NAME_HEADS = new Set(
  `representative minister ministry secretary department commission commissioner committee subcommittee agency organization office adviser
   advisor bureau court party times university institute center association federation board authority director chief official spokesman
   spokeswoman spokesperson lawyer expert analyst correspondent reporter editor professor attorney historian scholar economist consultant
   strategist columnist specialist commentator researcher`.split(/\s+/),
);

/** Of these the names are capitalised only: "the trade minister" speaks of trade no more than "the Trade Minister". */
const CAPITALISED_NAME_HEADS = new Set('act fund council bank union forum group service force watch day week prize award conference project initiative'.split(' '));

/** Whether a word that can be a verb is one here: "they protest", "to strike the". */
export function isVerb(tokens: readonly Token[], first: number, end: number): boolean {
  const text = tokens[first]?.text ?? '';
  if (end - first !== 1 || !ALSO_VERBS.has(normaliseWord(text))) return false;
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  if (BEFORE_VERB.has(before) || OBJECTS.has(tokens[end]?.text.toLowerCase() ?? '')) return true;
  return text.endsWith('ing') ? isParticiple(tokens, before, end) : before === 'to' && !text.endsWith('s');
}

/** "They’re | killing", ", | killing | at least five" */
function isParticiple(tokens: readonly Token[], before: string, end: number): boolean {
  return PROGRESSIVE.test(before) || (before === ',' && (tokens[end]?.kind === 'number' || QUANTITIES.has(tokens[end]?.text ?? '')));
}

const QUANTITIES = new Set('at one two three four five six seven eight nine ten eleven twelve dozens scores hundreds thousands several many some more'.split(' '));

/** Makes a word in -ing a verb: "they’re | killing". */
const PROGRESSIVE = /^(?:is|are|was|were|been|am|.+['’](?:re|m))$/;

/** Ends of compounds that speak of something else than their first word: "rent-seeking", "debt-fuelled". */
const QUALIFIES = /^(?:seeking|fuell?ed|free|rich|friendly|like|backed|producing|making|bearing|paying|savvy|conscious|based|wise)$/i;

/** Whether a run of tokens is the first part of a compound that is none of its kind. */
export function isQualifier(tokens: readonly Token[], end: number): boolean {
  return isTightHyphen(tokens, end) && QUALIFIES.test(tokens[end + 1]?.text ?? '');
}

/** Begin what a verb acts on. */
const OBJECTS = new Set('the a an their its his her your our my him them it us me this these those'.split(' '));

/** Whether a run of tokens is part of a longer name or title: "Trade Representative", "Ministry of Health Care". */
export function isPartOfName(tokens: readonly Token[], sentence: Sentence, first: number, end: number, isRunning: boolean): boolean {
  const next = tokens[end];
  const word = end < sentence.endToken && next !== undefined ? normaliseWord(next.text) : '';
  if (NAME_HEADS.has(word)) return true;
  if (!isCapitalised(tokens[first])) return false;
  if (CAPITALISED_NAME_HEADS.has(word) && isCapitalised(next)) return true;
  if (!isRunning || !isCapitalised(tokens[end - 1])) return false;
  return (end < sentence.endToken && isBeforeName(tokens, end)) || followsName(tokens, sentence, first);
}

/** Before a capitalised word, or before "and" or "of" and one: "Security | and Investment Act". */
function isBeforeName(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return isCapitalised(/^(?:of|for|and|&)$/.test(next?.text ?? '') ? tokens[end + 1] : next);
}

/** After a capitalised word, or after one and "of", "for" or "and": "Department of | Trade". */
function followsName(tokens: readonly Token[], { firstToken }: Sentence, first: number): boolean {
  if (first <= firstToken) return false;
  const before = tokens[first - 1];
  const joins = /^(?:of|for|and|on|&)$/.test(before?.text ?? '') && first - 2 >= firstToken;
  return isCapitalised(joins ? tokens[first - 2] : before);
}

function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Whether most of a sentence's longer words are capitalised and no full stop ends it: a headline, where capitals say nothing. */
export function runsInCapitals(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  let capitals = 0;
  let small = 0;
  for (let index = firstToken; index < endToken; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    if (isCapitalised(token)) capitals++;
    else small++;
  }
  return capitals > 2 * small && capitals > 2 && tokens[endToken - 1]?.text !== '.';
}
