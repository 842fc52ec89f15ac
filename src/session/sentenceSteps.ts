import type { Article } from '../article/article';
import { paragraphAt } from '../article/paragraphAt';
import type { Span } from '../article/span';

/** The first sentence that begins at an offset or after it; undefined at the end. Front matter and bylines are not read. */
export function sentenceFrom(article: Article, offset: number): Span | undefined {
  for (let index = paragraphAt(article, offset); index < article.paragraphs.length; index++) {
    const found = sentencesOf(article, index).find(({ start }) => start >= offset);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The last sentence that begins before an offset; undefined at the beginning. */
export function sentenceBefore(article: Article, offset: number): Span | undefined {
  for (let index = paragraphAt(article, offset); index >= 0; index--) {
    const found = sentencesOf(article, index).findLast(({ start }) => start < offset);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The sentence that holds an offset. */
export function sentenceAt(article: Article, offset: number): Span | undefined {
  return sentencesOf(article, paragraphAt(article, offset)).find(({ start, end }) => start <= offset && offset <= end);
}

/** Sentences of a paragraph, at their absolute places, without white space around them. */
function sentencesOf({ paragraphs, roles, starts }: Article, index: number): readonly Span[] {
  const paragraph = paragraphs[index];
  const base = starts[index] ?? 0;
  const role = roles[index];
  if (paragraph === undefined || (role !== 'body' && role !== 'headline')) return [];
  return paragraph.sentences.flatMap(({ start, end }) => {
    const text = paragraph.text.slice(start, Math.min(end, paragraph.contentLength));
    const from = start + text.length - text.trimStart().length;
    const to = start + text.trimEnd().length;
    return from < to ? [{ start: base + from, end: base + to }] : [];
  });
}
