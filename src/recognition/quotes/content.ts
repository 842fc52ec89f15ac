import { isPunctuation } from './nounPhrase';
import type { Reading, TokenRange } from './reading';

/** What a cue reports: tokens in the writer's words, or quotation marks by their index. */
export interface Content {
  readonly quote?: number;
  readonly range: TokenRange;
  /** What leads to it: how sure it is that it is reported. */
  readonly lead: Lead;
  /** It is thought, not said. */
  readonly isThought?: boolean;
}

export type Lead = 'quote' | 'that' | 'question' | 'infinitive' | 'clause' | 'phrase' | 'before' | 'label';

/** All that stands in quotation marks. */
export function quoteContent(reading: Reading, quote: number): Content {
  return { quote, range: reading.quoteTokens(quote), lead: 'quote' };
}

/** Where a content before a cue begins: after the punctuation that parts it from what came before. */
export function contentStart(reading: Reading, from: number): number {
  let start = from;
  while (start < reading.tokens.length && !reading.isQuoted(start) && isPunctuation(reading.word(start))) start++;
  return start;
}

/** The first word in quotation marks, as written. */
export function firstWord({ tokens }: Reading, { first, end }: TokenRange): string {
  for (let index = first; index < end; index++) {
    const token = tokens[index];
    if (token !== undefined && token.kind !== 'punctuation') return token.text;
  }
  return '';
}

/** Whether quotation marks hold a title: a few words, the long ones capitalised. */
export function isTitle(reading: Reading, quote: number): boolean {
  const { first, end } = reading.quoteTokens(quote);
  const words = reading.tokens.slice(first, Math.min(end, first + 14)).filter(({ kind }) => kind === 'word');
  return words.length > 0 && words.length <= 9 && words.every(({ text }) => text.length < 4 || /^\p{Lu}/u.test(text));
}

/** Whether a title stands after words that say what it is the title of: "on “Face the Nation,”", "her book, “The Tide”". */
export function isNamedTitle(reading: Reading, quote: number): boolean {
  return isTitle(reading, quote) && /^(?:['’]?\p{L}+|,)$/u.test(reading.word(reading.quoteTokens(quote).first - 1));
}
