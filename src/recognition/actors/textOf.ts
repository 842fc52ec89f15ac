import type { Paragraph } from '../../article/article';

/** The span and the text, on one line, of a paragraph's tokens `[first, end)`. */
export function textOf(paragraph: Paragraph, first: number, end: number): { start: number; end: number; text: string } {
  const start = paragraph.tokens[first]?.start ?? 0;
  const last = paragraph.tokens[end - 1]?.end ?? start;
  return { start, end: last, text: paragraph.text.slice(start, last).replace(/\s+/g, ' ') };
}
