import { partsOf } from '../annotation/linkedSpans';
import type { ArticleView, ViewMention } from './articleView';

/** How far from its speaker a part of a quotation may stand; UTF-16 code units. */
const REACH = 4000;

/**
 * All parts of a quotation, itself included, in the order of the text: those that one naming of the speaker belongs to (“…,” she said, “…”),
 * and those that a person linked.
 */
export function quoteParts(view: ArticleView, quote: ViewMention): readonly ViewMention[] {
  const { annotation } = quote;
  const linked = annotation === undefined ? [] : linkedTo(view, annotation);
  return [...new Set([quote, ...saidAtOnce(view, quote), ...linked])].sort((a, b) => a.start - b.start);
}

function linkedTo(view: ArticleView, annotation: NonNullable<ViewMention['annotation']>): readonly ViewMention[] {
  const decided = view.mentions.filter((mention) => mention.annotation !== undefined);
  const ids = new Set(partsOf(decided.flatMap((mention) => mention.annotation ?? []), annotation).map(({ id }) => id));
  return decided.filter((mention) => mention.annotation !== undefined && ids.has(mention.annotation.id));
}

function saidAtOnce(view: ArticleView, { speakerSpan, kind, start, end }: ViewMention): readonly ViewMention[] {
  if (speakerSpan === undefined || kind !== 'direct') return [];
  const near = { start: Math.max(0, Math.min(speakerSpan.start, start) - REACH), end: Math.max(speakerSpan.end, end) + REACH };
  return view.mentionsIn(near).filter((other) => other.type === 'quote' && other.kind === 'direct' && other.speakerSpan?.start === speakerSpan.start);
}
