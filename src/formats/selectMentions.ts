import type { ExportArticle } from './exportArticle';

/** Which annotations to export; what is not said is not asked for. */
export interface MentionFilter {
  /** Whether annotations of a type (actor, date, issue, quote, or a code) are wanted. */
  readonly wantsType?: (type: string) => boolean;
  /** Only what this coder decided. */
  readonly coder?: string;
}

/** An article with only the annotations wanted, and the entities that these name. */
export function selectMentions(article: ExportArticle, { wantsType, coder }: MentionFilter): ExportArticle {
  if (wantsType === undefined && coder === undefined) return article;
  const mentions = article.mentions.filter(
    (mention) => (wantsType?.(mention.type) ?? true) && (coder === undefined || mention.by === coder),
  );
  const counts = new Map<string, number>();
  for (const { entity } of mentions) if (entity !== undefined) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  for (const { speaker } of mentions) if (speaker !== undefined) counts.set(speaker, counts.get(speaker) ?? 0);
  const entities = article.entities.flatMap((entity) => {
    const count = counts.get(entity.id);
    return count === undefined ? [] : [{ ...entity, mentions: count }];
  });
  return { ...article, mentions, entities };
}
