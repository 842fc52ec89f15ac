import { contains } from '../../article/span';
import type { ExportMention } from '../exportArticle';
import type { TextUnit } from '../textUnits';

/** Annotations that can be elements around their text, in the order in which they open; the rest cross a paragraph or each other. */
export interface Nesting {
  readonly inline: readonly ExportMention[];
  readonly crossing: readonly ExportMention[];
}

/** Which annotations nest: within one paragraph, and within or beside one another. Longer ones go first. */
export function nest(mentions: readonly ExportMention[], paragraphs: readonly TextUnit[]): Nesting {
  const inline: ExportMention[] = [];
  const crossing: ExportMention[] = [];
  const open: ExportMention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while ((open.at(-1)?.end ?? Infinity) <= mention.start) open.pop();
    const outer = open.at(-1);
    const isWithin = outer === undefined || contains(outer, mention);
    const isInParagraph = paragraphs.some((paragraph) => contains(paragraph, mention));
    if (isWithin && isInParagraph && mention.end > mention.start) {
      inline.push(mention);
      open.push(mention);
    } else crossing.push(mention);
  }
  return { inline, crossing };
}
