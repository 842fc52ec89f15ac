import type { Article, Paragraph } from '../../article/article';
import type { ParagraphQuotes } from './paragraphQuotes';

/** The part that a paragraph has in a quotation over several paragraphs. */
export interface OpenRun {
  /** Index of the paragraph where the quotation begins. */
  readonly first: number;
  /** Index of the first paragraph of it that says who speaks. */
  readonly attributed?: number;
  /** Where the quotation ends in this paragraph, if it is not the first. */
  readonly end?: number;
}

/**
 * Quotations that run over paragraphs: each is left open at its end, and the next either repeats the opening mark or holds a closing
 * mark that nothing opened in it. One pass.
 */
export function openRuns(article: Article, find: (paragraph: Paragraph) => ParagraphQuotes): ReadonlyMap<number, OpenRun> {
  const reader = new RunReader();
  article.paragraphs.forEach((paragraph, index) => {
    if (article.roles[index] === 'headline' || article.roles[index] === 'body') reader.add(index, find(paragraph));
  });
  return reader.finish();
}

class RunReader {
  readonly #runs = new Map<number, OpenRun>();
  #members: { readonly index: number; readonly end?: number }[] = [];
  #attributed: number | undefined;

  add(index: number, { openingEnd, endsOpen, strayEnd, quotes }: ParagraphQuotes): void {
    const isOpen = this.#members.length > 0;
    const end = isOpen ? (openingEnd ?? strayEnd) : undefined;
    if (end === undefined) this.#close();
    if (end === undefined && !endsOpen) return;
    this.#members.push(end === undefined ? { index } : { index, end });
    if (quotes.some(({ attribution }) => attribution !== undefined)) this.#attributed ??= index;
    if (!endsOpen) this.#close();
  }

  finish(): ReadonlyMap<number, OpenRun> {
    this.#close();
    return this.#runs;
  }

  #close(): void {
    const [begin, ...others] = this.#members;
    const shared = { first: begin?.index ?? 0, ...(this.#attributed === undefined ? {} : { attributed: this.#attributed }) };
    if (others.length > 0) for (const { index, ...more } of this.#members) this.#runs.set(index, { ...shared, ...more });
    this.#members = [];
    this.#attributed = undefined;
  }
}
