import { NO_DECISIONS, type ArticleRecord } from '../annotation/annotation';
import { CanonicalOffsets } from '../article/canonicalOffsets';
import { articleRecord } from '../formats/exportArticle';
import type { Entity, Mention } from '../recognition/mention';
import type { Recognition } from '../recognition/recognition';

/** What offsets count. */
export type OffsetUnit = 'codepoint' | 'utf16';

/** A mention as the command line prints it. */
export interface PrintedMention extends Mention {
  readonly text: string;
  readonly status: 'suggested';
}

/** An entity as the command line prints it, with the number of its mentions. */
export interface PrintedEntity extends Entity {
  readonly mentions: number;
}

/** What was recognised in an article, as the command line prints it. */
export interface RecognisedJson {
  readonly article: ArticleRecord;
  readonly mentions: readonly PrintedMention[];
  readonly entities: readonly PrintedEntity[];
  /** The phrases and names that the article turns on, the best first, at most ten. */
  readonly keyphrases: readonly string[];
}

/** What was found, with offsets in the article's text as it is: a CRLF counts as the two characters that it is. */
export function recognisedJson(recognition: Recognition, unit: OffsetUnit): RecognisedJson {
  const { article } = recognition;
  const offsets = unit === 'codepoint' ? new CodePoints(article.text) : undefined;
  const counts = new Map<string, number>();
  const mentions = article.paragraphs.flatMap((paragraph, index) => {
    const start = article.starts[index] ?? 0;
    return recognition.mentionsOf(index).map((mention): PrintedMention => {
      const named = mention.concepts ?? (mention.entity === undefined ? [] : [mention.entity]);
      for (const entity of named) counts.set(entity, (counts.get(entity) ?? 0) + 1);
      const text = paragraph.text.slice(mention.start, mention.end);
      const at = (offset: number): number => offsets?.at(start + offset) ?? start + offset;
      const { speakerSpan } = mention;
      const placed = speakerSpan === undefined ? {} : { speakerSpan: { start: at(speakerSpan.start), end: at(speakerSpan.end) } };
      return { ...mention, ...placed, start: at(mention.start), end: at(mention.end), text, status: 'suggested' };
    });
  });
  const entities = recognition.entities.flatMap((entity) => {
    const count = counts.get(entity.id) ?? 0;
    return count === 0 ? [] : [{ ...entity, mentions: count }];
  });
  return { article: articleRecord(article, NO_DECISIONS), mentions, entities, keyphrases: recognition.keyphrases ?? [] };
}

/** Code points before a UTF-16 offset, counting every line end as it stands. */
class CodePoints {
  readonly #offsets: CanonicalOffsets;

  constructor(text: string) {
    this.#offsets = new CanonicalOffsets(text.replaceAll('\r\n', '\n\n'));
  }

  at(offset: number): number {
    return this.#offsets.toCanonical(offset);
  }
}
