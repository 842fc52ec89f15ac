import type { Article, Paragraph, TextChange } from '../article/article';
import { moveSpan } from '../annotation/moveSpan';
import { paragraphAt } from '../article/paragraphAt';
import type { Entity, Mention } from '../recognition/mention';
import type { Recognition } from '../recognition/recognition';

/** Where a paragraph's mentions are: in the base recognition's paragraph of that index, or moved along with an edit. */
type Cell = number | readonly Mention[];

/** A recognition that follows the text by moving its mentions, until the text is recognised anew. */
export class CarriedRecognition implements Recognition {
  private constructor(
    readonly article: Article,
    readonly base: Recognition,
    private readonly cells: readonly Cell[],
  ) {}

  /**
   * The recognition of an article carried over to the article after an edit. Mentions that the edit touched stay if they still
   * lie in one paragraph and were not emptied. Costs one look at each paragraph's identity.
   * @param changes Offsets in the text before all of them.
   */
  static follow(recognition: Recognition, article: Article, changes: readonly TextChange[]): CarriedRecognition {
    const before = recognition.article;
    const cells = recognition instanceof CarriedRecognition ? recognition.cells : before.paragraphs.map((_, index) => index);
    const base = recognition instanceof CarriedRecognition ? recognition.base : recognition;
    const { same, sameAtEnd } = commonParagraphs(before.paragraphs, article.paragraphs);
    const edited = moveMentions(recognition, article, changes, same, sameAtEnd);
    return new CarriedRecognition(article, base, [...cells.slice(0, same), ...edited, ...cells.slice(cells.length - sameAtEnd)]);
  }

  get entities(): readonly Entity[] {
    return this.base.entities;
  }

  mentionsOf(index: number): readonly Mention[] {
    const cell = this.cells[index];
    return typeof cell === 'number' ? this.base.mentionsOf(cell) : (cell ?? []);
  }
}

/** How many paragraphs two articles share at the beginning, and how many more at the end. */
function commonParagraphs(before: readonly Paragraph[], after: readonly Paragraph[]): { readonly same: number; readonly sameAtEnd: number } {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same++;
  let sameAtEnd = 0;
  while (sameAtEnd < most - same && before[before.length - 1 - sameAtEnd] === after[after.length - 1 - sameAtEnd]) sameAtEnd++;
  return { same, sameAtEnd };
}

/** Mentions of the paragraphs between the common ones, in the paragraphs of `article` there. */
function moveMentions(recognition: Recognition, article: Article, changes: readonly TextChange[], same: number, sameAtEnd: number): readonly Mention[][] {
  const before = recognition.article;
  const cells: Mention[][] = Array.from({ length: article.paragraphs.length - same - sameAtEnd }, () => []);
  for (let index = same; index < before.paragraphs.length - sameAtEnd; index++) {
    const offset = before.starts[index] ?? 0;
    for (const mention of recognition.mentionsOf(index)) {
      const { start, end, fate } = moveSpan({ start: offset + mention.start, end: offset + mention.end }, changes);
      const target = paragraphAt(article, start);
      const targetStart = article.starts[target] ?? 0;
      const fits = fate === 'kept' && end > start && end <= targetStart + (article.paragraphs[target]?.text.length ?? 0);
      if (fits) cells[target - same]?.push({ ...mention, start: start - targetStart, end: end - targetStart });
    }
  }
  return cells;
}
