import type { EntityRecord } from '../annotation/annotation';
import type { Span } from '../article/span';
import type { ArticleView } from '../view/articleView';
import { entityNamed, newEntity } from './entityChoices';
import type { Tagging } from './session';

/**
 * What passages are tagged as when only "actor" or "issue" was said: the entity suggested for exactly this passage, else the one that has
 * this name, else a new one named as the passage reads. Passages with the same words get the same new entity.
 */
export function directTags(view: ArticleView, text: string, spans: readonly Span[], type: 'actor' | 'issue'): readonly Tagging[] {
  const fresh = new Map<string, EntityRecord>();
  return spans.map((span) => {
    const words = text.slice(span.start, span.end);
    const twin = view.mentionsIn(span).find((mention) => mention.type === type && mention.start === span.start && mention.end === span.end);
    const known = twin?.entity ?? entityNamed(view, type, words)?.id;
    if (known !== undefined) return { span, tag: { type, entity: known } };
    const entity = fresh.get(words) ?? newEntity(view, type, words, type === 'issue' ? 'issue' : undefined);
    fresh.set(words, entity);
    return { span, tag: { type, entity: entity.id }, entity };
  });
}
