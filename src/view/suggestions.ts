import type { Article } from '../article/article';
import type { Mention } from '../recognition/mention';
import type { Recognition } from '../recognition/recognition';
import type { ViewMention } from './articleView';

/** What was recognised in the paragraph at `index`, with absolute spans. */
export function suggestionsOf(article: Article, recognition: Recognition, index: number): readonly ViewMention[] {
  const start = article.starts[index] ?? 0;
  const text = article.paragraphs[index]?.text ?? '';
  return recognition.mentionsOf(index).map((mention) => suggestionAt(mention, start, text));
}

function suggestionAt(mention: Mention, offset: number, paragraph: string): ViewMention {
  const { concept, speakerSpan, ...rest } = mention;
  const entity = mention.entity ?? concept;
  return {
    ...rest,
    ...(entity === undefined ? {} : { entity }),
    ...(speakerSpan === undefined ? {} : { speakerSpan: { start: offset + speakerSpan.start, end: offset + speakerSpan.end } }),
    start: offset + mention.start,
    end: offset + mention.end,
    text: paragraph.slice(mention.start, mention.end),
    status: 'suggested',
  };
}
