import type { ArticleView, ViewMention } from './articleView';
import { dateKey } from './dateBranches';

/**
 * All mentions of what a mention speaks of, in order: of the same entity; for dates of the same value; for passages
 * tagged with a code, of the same code. Without an entity or value: of the same words.
 */
export function sameMentions(view: ArticleView, mention: ViewMention): readonly ViewMention[] {
  const { type, entity } = mention;
  if (entity !== undefined) return view.entity(entity)?.mentions ?? [mention];
  const key = keyOf(mention);
  return view.mentions.filter((other) => other.type === type && other.entity === undefined && keyOf(other) === key);
}

/** The innermost mention that holds an offset; one that ends there only if none begins or goes on there. */
export function mentionAt(view: ArticleView, offset: number, accepts: (mention: ViewMention) => boolean = () => true): ViewMention | undefined {
  const near = view.mentionsIn({ start: Math.max(0, offset - 1), end: offset + 1 }).filter(accepts);
  const holding = near.filter(({ start, end }) => start <= offset && offset < end);
  const candidates = holding.length > 0 ? holding : near.filter(({ end }) => end === offset);
  return candidates.reduce<ViewMention | undefined>((best, mention) => (best === undefined || size(mention) <= size(best) ? mention : best), undefined);
}

function keyOf(mention: ViewMention): string {
  const { type, text } = mention;
  if (type === 'date') return dateKey(mention);
  return type === 'actor' || type === 'issue' ? text : type;
}

function size({ start, end }: ViewMention): number {
  return end - start;
}
