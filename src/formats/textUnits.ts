import type { Article } from '../article/article';
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

/** Finds sentences of one text, which is cut into them once. */
export class SentenceFinder {
  readonly #offsets: CanonicalOffsets;
  readonly #article: Article;

  constructor({ text }: Pick<ExportArticle, 'text'>) {
    this.#offsets = new CanonicalOffsets(text);
    this.#article = parseArticle(text);
  }

  /** The sentence, or failing one the paragraph, in which a place is, on one line. */
  at(place: number): string {
    const offset = this.#offsets.fromCanonical(place);
    const { paragraphs, starts } = this.#article;
    const index = starts.findLastIndex((start) => start <= offset);
    const paragraph = paragraphs[index];
    const within = offset - (starts[index] ?? 0);
    const sentence = paragraph?.sentences.find(({ start, end }) => start <= within && within < end);
    const text = sentence === undefined ? paragraph?.text : paragraph?.text.slice(sentence.start, sentence.end);
    return (text ?? '').replace(/\s+/gu, ' ').trim();
  }
}
