import { CanonicalOffsets } from '../article/canonicalOffsets';
import { parseArticle } from '../article/parseArticle';
import type { ExportArticle } from './exportArticle';

/** A stretch of text with where it is, in code points. */
export interface TextUnit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A token, and whether white space follows it. */
export interface TokenUnit extends TextUnit {
  readonly spaced: boolean;
  /** Whether it begins a sentence. */
  readonly first: boolean;
}

/** Paragraphs of a canonical text, without the blank lines after them. */
export function paragraphsOf({ text }: Pick<ExportArticle, 'text'>): readonly TextUnit[] {
  const offsets = new CanonicalOffsets(text);
  const article = parseArticle(text);
  return article.paragraphs.flatMap((paragraph, index) => {
    const start = article.starts[index] ?? 0;
    const content = paragraph.text.slice(0, paragraph.contentLength);
    return content === '' ? [] : [{ text: content, start: offsets.toCanonical(start), end: offsets.toCanonical(start + content.length) }];
  });
}

/** Tokens of a canonical text, sentence by sentence. */
export function tokensOf({ text }: Pick<ExportArticle, 'text'>): readonly TokenUnit[] {
  const offsets = new CanonicalOffsets(text);
  const article = parseArticle(text);
  return article.paragraphs.flatMap((paragraph, index) => {
    const base = article.starts[index] ?? 0;
    const firsts = new Set(paragraph.sentences.map(({ firstToken }) => firstToken));
    return paragraph.tokens.map((token, number): TokenUnit => ({
      text: token.text,
      start: offsets.toCanonical(base + token.start),
      end: offsets.toCanonical(base + token.end),
      spaced: /^\s/.test(paragraph.text.slice(token.end, token.end + 1)),
      first: number === 0 || firsts.has(number),
    }));
  });
}

/** The sentence, or failing one the paragraph, in which a place of a text is. */
export function sentenceAt({ text }: Pick<ExportArticle, 'text'>, place: number): string {
  const offset = new CanonicalOffsets(text).fromCanonical(place);
  const article = parseArticle(text);
  const index = article.starts.findLastIndex((start) => start <= offset);
  const paragraph = article.paragraphs[index];
  const within = offset - (article.starts[index] ?? 0);
  const sentence = paragraph?.sentences.find(({ start, end }) => start <= within && within < end);
  return (sentence === undefined ? (paragraph?.text ?? '') : (paragraph?.text.slice(sentence.start, sentence.end) ?? '')).replace(/\s+/gu, ' ').trim();
}
