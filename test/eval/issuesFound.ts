import { parseArticle } from '../../src/article/parseArticle';
import type { Span } from '../../src/article/span';
import type { Entity } from '../../src/recognition/mention';
import type { Recogniser } from '../../src/recognition/recognition';

/** An issue or candidate found; its span is absolute. */
export interface FoundMention extends Span {
  readonly kind: string;
  readonly text: string;
  /** Ids of its entities. */
  readonly concepts: readonly string[];
}

/** The issues and candidates of a text, as the whole recogniser finds them. */
export function findIn(recogniser: Recogniser, text: string): { readonly mentions: readonly FoundMention[]; readonly entities: readonly Entity[] } {
  const article = parseArticle(text);
  const recognition = recogniser.recognise(article, {});
  const mentions = article.paragraphs.flatMap((paragraph, index) =>
    recognition
      .mentionsOf(index)
      .filter(({ type }) => type === 'issue')
      .map(({ start, end, kind, entity = '', concepts = [entity] }) => {
        const offset = article.starts[index] ?? 0;
        return { start: offset + start, end: offset + end, kind, text: paragraph.text.slice(start, end).replace(/\s+/g, ' '), concepts };
      }),
  );
  return { mentions, entities: recognition.entities.filter(({ type }) => type === 'issue') };
}
