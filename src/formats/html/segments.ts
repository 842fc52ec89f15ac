import type { ExportMention } from '../exportArticle';
import type { TextUnit } from '../textUnits';

/** A stretch of a paragraph in which the same annotations hold. */
export interface Segment {
  readonly text: string;
  /** Longest first. */
  readonly mentions: readonly ExportMention[];
  /** Annotations that end with this stretch. */
  readonly ending: readonly ExportMention[];
}

/** Cuts a paragraph at every beginning and end of an annotation, so that any overlap can be shown. */
export function segmentsOf(paragraph: TextUnit, mentions: readonly ExportMention[]): readonly Segment[] {
  const here = mentions.filter(({ start, end }) => start < paragraph.end && paragraph.start < end);
  const places = here.flatMap(({ start, end }) => [Math.max(start, paragraph.start), Math.min(end, paragraph.end)]);
  const cuts = [...new Set([paragraph.start, ...places, paragraph.end])].sort((a, b) => a - b);
  const characters = Array.from(paragraph.text);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? paragraph.end;
    const over = here.filter(({ start, end }) => start <= from && to <= end).sort((a, b) => b.end - b.start - (a.end - a.start));
    return {
      text: characters.slice(from - paragraph.start, to - paragraph.start).join(''),
      mentions: over,
      ending: over.filter(({ end }) => end === to),
    };
  });
}
