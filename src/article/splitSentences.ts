import { CALENDAR_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './abbreviations';
import type { Sentence, Token } from './article';
import { isUpperAt } from './characters';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const CLOSERS = words('" \' ” ’ ) ] » ›');
const OPENERS = words('“ ‘ ( [ « ‹');

/** Words that begin a sentence rather than go on with a name after "U.S." or "Corp.". */
const STARTERS = words(`
  A According After Although An And As At Because Before Both But By Despite During Each Earlier Even Every First For From He Her His How
  However I If In It Its Last Later Many Meanwhile More Most Much My No Nor Not Now Of On Once One Only Or Other Our Over She
  Since So Some Still Such That The Their Then There These They This Those Though Thus To Under Until We Were What When Where Which While
  Who Why With Without Yet You Your
`);

const SPEECH = words('said says asked asks told added wrote replied shouted answered tweeted cried warned');

/** How many tokens a name before "said" may have. */
const SPEAKER_LENGTH = 4;

/**
 * Cuts tokens into sentences that cover all of them. A sentence ends with a stop, question or exclamation mark and the quotes and
 * brackets that close after it, where what follows can begin another; abbreviations ("U.S.", "Gen.") and what a
 * speaker is named after ("“Really?” Mr Ode asked") do not end one.
 */
export function splitSentences(tokens: readonly Token[], text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (!mayEnd(tokens, index)) continue;
    const next = afterClosers(tokens, index + 1);
    if (next < tokens.length && !startsSentence(tokens, index, next, text)) continue;
    sentences.push(sentence(tokens, first, next));
    first = next;
    index = next - 1;
  }
  if (first < tokens.length) sentences.push(sentence(tokens, first, tokens.length));
  return sentences;
}

function sentence(tokens: readonly Token[], firstToken: number, endToken: number): Sentence {
  return { start: tokens[firstToken]?.start ?? 0, end: tokens[endToken - 1]?.end ?? 0, firstToken, endToken };
}

function mayEnd(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.kind === 'punctuation') return /^(?:\.+|[!?…。！？])$/.test(token.text);
  return token.kind === 'word' && token.text.endsWith('.');
}

/** Index of the first token after the quotes and brackets that close at `index`. */
function afterClosers(tokens: readonly Token[], index: number): number {
  let next = index;
  for (; next < tokens.length; next++) {
    const token = tokens[next];
    const before = tokens[next - 1];
    if (token === undefined || before === undefined) break;
    const repeats = token.kind === 'punctuation' && /^[!?]$/.test(token.text);
    if (!repeats && !(CLOSERS.has(token.text) && token.start === before.end)) break;
  }
  return next;
}

function startsSentence(tokens: readonly Token[], index: number, next: number, text: string): boolean {
  const end = tokens[index];
  const after = tokens[next];
  if (end === undefined || after === undefined) return true;
  const opens = isOpening(after, tokens[next - 1]);
  const word = opens ? (tokens[next + 1] ?? after) : after;
  const isClosed = next > index + 1;
  if (end.kind === 'word') return isClosed ? isUpperAt(text, word.start) : abbreviationEnds(end.text, word.text, opens);
  if (word.kind === 'punctuation') return opens;
  const canBegin = opens || word.kind !== 'word' || isUpperAt(text, word.start);
  return canBegin && !(isClosed && /[!?]/.test(end.text) && namesSpeaker(tokens, next, text));
}

function isOpening(token: Token, before: Token | undefined): boolean {
  return OPENERS.has(token.text) || (isStraightQuote(token.text) && token.start > (before?.end ?? 0));
}

function isStraightQuote(text: string): boolean {
  return text === '"' || text === "'";
}

function abbreviationEnds(abbreviation: string, word: string, opens: boolean): boolean {
  const name = abbreviation.slice(0, -1).toLowerCase();
  if (TITLE_ABBREVIATIONS.has(name)) return false;
  if (name.length === 1) return false;
  return STARTERS.has(word) || (opens && !CALENDAR_ABBREVIATIONS.has(name));
}

/** Whether a few capitalised words and a verb of speech follow, as in "“Why now?” Mara Lind asked". */
function namesSpeaker(tokens: readonly Token[], next: number, text: string): boolean {
  for (let index = next; index < Math.min(tokens.length, next + SPEAKER_LENGTH + 1); index++) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (SPEECH.has(token.text)) return true;
    if (!isUpperAt(text, token.start)) return false;
  }
  return false;
}
