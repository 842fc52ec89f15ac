import type { Span } from '../../../src/article/span';
import type { Annotation, Decisions } from '../../../src/annotation/annotation';
import type { Article } from '../../../src/article/article';
import { parseArticle } from '../../../src/article/parseArticle';
import type { Entity, Mention } from '../../../src/recognition/mention';
import type { Recognition } from '../../../src/recognition/recognition';
import { NO_DECISIONS } from '../../../src/annotation/annotation';

/** A recognition that found exactly these mentions; spans are absolute and stay within a paragraph. */
export function recognitionOf(article: Article, mentions: readonly Mention[], entities: readonly Entity[] = []): Recognition {
  return {
    article,
    entities,
    mentionsOf(index) {
      const start = article.starts[index] ?? 0;
      const end = start + (article.paragraphs[index]?.text.length ?? 0);
      const within = <T extends Span>(span: T): T => ({ ...span, start: span.start - start, end: span.end - start });
      return mentions
        .filter((mention) => start <= mention.start && mention.end <= end)
        .map((mention) => within({ ...mention, ...(mention.speakerSpan === undefined ? {} : { speakerSpan: within(mention.speakerSpan) }) }));
    },
  };
}

/** The nth (from 0) place of a wording in a text. */
export function placeOf(text: string, wording: string, nth = 0): { start: number; end: number } {
  let start = text.indexOf(wording);
  for (let count = 0; count < nth && start !== -1; count++) start = text.indexOf(wording, start + 1);
  if (start === -1) throw new Error(`“${wording}” is not in the text`);
  return { start, end: start + wording.length };
}

export function mentionAt(text: string, wording: string, rest: Omit<Mention, 'start' | 'end' | 'confidence'> & { confidence?: number }, nth = 0): Mention {
  return { confidence: 0.9, ...rest, ...placeOf(text, wording, nth) };
}

export function annotationAt(text: string, wording: string, rest: Partial<Annotation>, nth = 0): Annotation {
  return { id: `a${nth}${wording}`, type: 'actor', quote: wording, before: '', after: '', anchor: 'anchored', ...rest, ...placeOf(text, wording, nth) };
}

export function entityOf(id: string, rest: Partial<Entity> = {}): Entity {
  return { id, type: 'actor', kind: 'person', name: id, aliases: [], roles: [], ...rest };
}

export function decisionsOf(rest: Partial<Decisions>): Decisions {
  return { ...NO_DECISIONS, ...rest };
}

/** An article of invented people, with a headline and two paragraphs. */
export const TALKS = [
  'Ministers near a deal on tariffs',
  '',
  'LISBON, March 3 — Mara Lindqvist met Teo Abara on Monday. Lindqvist called the tariffs “unfair”.',
  '',
  'Abara, who flew in from Arlandia, said the tariffs would end in May. “We are close,” Abara said.',
].join('\n');

export function talks(): { article: Article; recognition: Recognition } {
  const article = parseArticle(TALKS);
  const person = (wording: string, entity: string, nth = 0): Mention =>
    mentionAt(TALKS, wording, { type: 'actor', kind: 'person', entity }, nth);
  const issue = (nth: number): Mention => mentionAt(TALKS, 'tariffs', { type: 'issue', kind: 'issue', entity: 'tariffs' }, nth);
  const date = (wording: string, value: string): Mention =>
    mentionAt(TALKS, wording, { type: 'date', kind: 'DATE', value, explanation: 'counted from the dateline' });
  return {
    article,
    recognition: recognitionOf(
      article,
      [
        issue(0),
        person('Mara Lindqvist', 'mara-lindqvist'),
        person('Teo Abara', 'teo-abara'),
        date('Monday', '2025-03-03'),
        person('Lindqvist', 'mara-lindqvist', 1),
        issue(1),
        person('Abara', 'teo-abara', 1),
        mentionAt(TALKS, 'Arlandia', { type: 'actor', kind: 'country', entity: 'arlandia', confidence: 0.4 }),
        issue(2),
        date('May', '2025-05'),
        person('Abara', 'teo-abara', 2),
      ],
      [
        entityOf('mara-lindqvist', { name: 'Mara Lindqvist', aliases: ['Lindqvist'], roles: [{ title: 'trade envoy' }], country: 'arlandia' }),
        entityOf('teo-abara', { name: 'Teo Abara', aliases: ['Abara'] }),
        entityOf('arlandia', { kind: 'country', name: 'Arlandia' }),
        entityOf('tariffs', { type: 'issue', kind: 'issue', name: 'tariffs', path: ['economy', 'trade'] }),
        entityOf('nobody', { name: 'Nobody' }),
      ],
    ),
  };
}
