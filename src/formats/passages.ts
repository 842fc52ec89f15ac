import type { Span } from '../article/span';
import type { ExportMention } from './exportArticle';

/** An annotation with all the parts of its passage, in order, none within another. */
export interface Passage {
  readonly mention: ExportMention;
  readonly spans: readonly Span[];
}

/** Annotations with those that continue them as one. A part whose head is not there stands for itself. */
export function passagesOf(mentions: readonly ExportMention[]): readonly Passage[] {
  const heads = new Set(mentions.flatMap(({ id, continues }) => (id === undefined || continues !== undefined ? [] : [id])));
  const parts = new Map<string, ExportMention[]>();
  for (const mention of mentions) {
    const { continues } = mention;
    if (continues !== undefined && heads.has(continues)) parts.set(continues, [...(parts.get(continues) ?? []), mention]);
  }
  return mentions.flatMap((mention) => {
    if (mention.continues !== undefined && heads.has(mention.continues)) return [];
    const own = mention.id === undefined ? [] : (parts.get(mention.id) ?? []);
    return [{ mention, spans: disjoint([mention, ...own]) }];
  });
}

function disjoint(mentions: readonly Span[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of [...mentions].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}
