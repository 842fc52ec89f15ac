import type { Article, Paragraph } from '../../article/article';
import type { Span } from '../../article/span';
import type { ParagraphQuotes } from './findQuotes';

/** The part that a paragraph has in a quotation over several paragraphs. */
export interface OpenRun {
  /** Index of the paragraph where the quotation begins. */
  readonly first: number;
  /** Index of the first paragraph of it that says who speaks. */
  readonly attributed?: number;
  /** The quoted stretch of a paragraph that does not repeat the opening mark. */
  readonly strayEnd?: Span;
}

/**
 * Quotations that run over paragraphs: each is left open at its end, and the next either repeats the opening mark or holds a closing
 * mark that nothing opened in it. One pass.
 */
export function openRuns(article: Article, find: (paragraph: Paragraph) => ParagraphQuotes): ReadonlyMap<number, OpenRun> {
  const runs = new Map<number, OpenRun>();
  let members: { readonly index: number; readonly strayEnd?: Span }[] = [];
  let attributed: number | undefined;
  let isOpen = false;
  const finish = (): void => {
    const first = members[0]?.index ?? 0;
    if (members.length > 1) {
      for (const { index, strayEnd } of members) runs.set(index, { first, ...(attributed === undefined ? {} : { attributed }), ...(strayEnd === undefined ? {} : { strayEnd }) });
    }
    members = [];
    attributed = undefined;
    isOpen = false;
  };
  article.paragraphs.forEach((paragraph, index) => {
    if (article.roles[index] !== 'headline' && article.roles[index] !== 'body') return;
    const found = find(paragraph);
    const isStray = isOpen && !found.beginsQuoted && found.strayEnd !== undefined;
    if (!isOpen || !(found.beginsQuoted || isStray)) finish();
    if (!found.endsOpen && !isOpen) return;
    members.push(isStray ? { index, strayEnd: { start: 0, end: found.strayEnd ?? 0 } } : { index });
    if (found.quotes.some(({ attribution }) => attribution !== undefined)) attributed ??= index;
    isOpen = found.endsOpen;
    if (!isOpen) finish();
  });
  finish();
  return runs;
}
