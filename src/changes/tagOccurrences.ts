import type { EntityRecord } from '../annotation/annotation';
import { tag, type TagFields } from '../annotation/decide';
import type { DecisionChange } from '../annotation/decisionChange';
import { overlaps, type Span } from '../article/span';
import { findOccurrences, type OccurrenceOptions } from '../session/occurrences';
import type { ChangeableArticle } from './changeRequest';

/** What is tagged as what, wherever it stands. */
export interface OccurrenceTag {
  readonly words: string;
  readonly options: OccurrenceOptions;
  readonly fields: TagFields;
  /** The entity of the tag, for articles that do not have it yet. */
  readonly entity?: EntityRecord;
}

/** A place in an article, as a key. */
export function placeKey(uri: string, { start, end }: Span): string {
  return `${start}:${end}:${uri}`;
}

/**
 * The change that tags all places of some words in an article; places that have a tag of that type are left alone.
 * @param wanted Whether a place is to be tagged.
 */
export function tagOccurrences({ uri, article, decisions, context }: ChangeableArticle, { words, options, fields, entity }: OccurrenceTag, wanted: (key: string) => boolean = () => true): DecisionChange {
  const own = decisions.annotations.filter(({ type }) => type === fields.type);
  const spans = findOccurrences(article.text, words, options).filter((span) => wanted(placeKey(uri, span)) && !own.some((annotation) => overlaps(annotation, span)));
  return tag(decisions, spans, fields, context, entity);
}
