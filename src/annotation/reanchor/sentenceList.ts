import { anchorTokens, type AnchorToken } from './anchorTokens';

/** The sentences of a text, one after the other, without gaps between them. */
export interface SentenceList {
  /** What each says: equal for equal sentences, whatever their white space and typography. */
  readonly keys: readonly string[];
  /** Code points of the text before each. */
  readonly starts: readonly number[];
}

/** A sentence in tokens, from `first` to before `end`. */
export interface SentenceTokens {
  readonly first: number;
  readonly end: number;
}

/** Digits of a sentence's print in base 36: 20 bits, so that two sentences of an article rarely share one. */
const DIGITS = 4;

/** Where sentences and paragraphs begin and end, found alike in any version of a text. */
export function cutSentences(tokens: readonly AnchorToken[]): readonly SentenceTokens[] {
  const firsts = tokens.flatMap(({ begins }, index) => (begins ? [index] : []));
  return firsts.map((first, index) => ({ first, end: firsts[index + 1] ?? tokens.length }));
}

/** The sentences of a whole text. */
export function sentenceList(tokens: readonly AnchorToken[]): SentenceList {
  const sentences = cutSentences(tokens);
  return {
    keys: sentences.map(({ first, end }) => tokens.slice(first, end).map(({ text }) => text).join(' ')),
    starts: sentences.map(({ first }, index) => (index === 0 ? 0 : (tokens[first]?.at ?? 0))),
  };
}

/** The same sentences, told by their prints instead of their words. */
export function withPrints({ keys, starts }: SentenceList): SentenceList {
  return { keys: keys.map(printOf), starts };
}

/**
 * A text's sentences for a file: of each a print of four digits and its length in code points, both in base 36. They tell which sentences of a
 * later text are the same, not what they say.
 * @param text Line ends as LF. @param length Its code points.
 */
export function printSentences(text: string, length: number): string {
  const { keys, starts } = sentenceList(anchorTokens(text));
  return keys.map((key, index) => printOf(key) + ((starts[index + 1] ?? length) - (starts[index] ?? 0)).toString(36)).join(' ');
}

/** Reads what `printSentences` wrote; undefined when it is not of a text of that length. @param length Code points. */
export function readSentences(printed: string, length: number): SentenceList | undefined {
  const keys: string[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const word of printed.split(' ')) {
    if (!/^[0-9a-z]{5,12}$/.test(word)) return undefined;
    keys.push(word.slice(0, DIGITS));
    starts.push(start);
    start += parseInt(word.slice(DIGITS), 36);
  }
  return start === length ? { keys, starts } : undefined;
}

/** FNV-1a of the UTF-16 code units. */
function printOf(key: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  // Its high bits depend on its low ones, not the other way round.
  return (((hash ^ (hash >>> 15)) >>> 0) % 36 ** DIGITS).toString(36).padStart(DIGITS, '0');
}
