import type { Article, Paragraph } from './article';
import { frontMatterLength } from './frontMatter';
import { createParagraph } from './paragraph';
import { ParsedArticle } from './parsedArticle';
import { cutLong, splitParagraphs } from './splitParagraphs';

export interface ParseOptions {
  /** Name of the article's file, without folders: it may tell the date. */
  readonly fileName?: string;
  /** An earlier state of the same article: its paragraphs are used again where their text is the same. */
  readonly previous?: Article;
}

/** Reads a text (as the editor holds it: without BOM, line ends as they are) as an article. */
export function parseArticle(text: string, options: ParseOptions = {}): Article {
  const frontMatter = frontMatterLength(text);
  const body = text.slice(frontMatter);
  const pieces = body === '' && frontMatter > 0 ? [] : pieceTexts(body, splitParagraphs(body));
  if (frontMatter > 0) pieces.unshift(text.slice(0, frontMatter));
  return new ParsedArticle(reuseParagraphs(pieces, options.previous?.paragraphs ?? []), frontMatter > 0, options.fileName);
}

/** Paragraphs' texts for boundaries of a text, over-long ones cut. */
export function pieceTexts(text: string, starts: readonly number[]): string[] {
  const cuts = starts.flatMap((start, index) => cutLong(text, start, starts[index + 1] ?? text.length));
  return cuts.map((start, index) => text.slice(start, cuts[index + 1] ?? text.length));
}

/** Paragraphs for texts, taking those of `pool` that have the same text. */
export function reuseParagraphs(texts: readonly string[], pool: readonly Paragraph[]): Paragraph[] {
  const known = new Map(pool.map((paragraph) => [paragraph.text, paragraph]));
  return texts.map((text) => known.get(text) ?? createParagraph(text));
}
