import { readQuoteSources } from '../../../scripts/lexicons/readQuoteSources';
import type { Article } from '../../../src/article/article';
import { parseArticle } from '../../../src/article/parseArticle';
import type { ActorKind, Entity, Mention } from '../../../src/recognition/mention';
import type { TypeRecognition } from '../../../src/recognition/recogniser';
import { QuoteLexicon } from '../../../src/recognition/quotes/quoteLexicon';
import { createQuoteRecogniser } from '../../../src/recognition/quotes/quoteRecogniser';
import { plainWords } from '../../support/plainWords';

export const LEXICON = new QuoteLexicon(readQuoteSources());

/** An actor with the names by which the text speaks of it. */
export type Named = readonly [id: string, kind: ActorKind, names: readonly string[], title?: string];

export const CAST: readonly Named[] = [
  ['ada-moreau', 'person', ['Ada Moreau', 'Moreau'], 'fisheries minister'],
  ['jan-lind', 'person', ['Jan Lind', 'Lind']],
  ['mara-voss', 'person', ['Mara Voss', 'Voss']],
  ['dock-union', 'organisation', ['Dock Union']],
];

/** A stand-in for the recogniser of actors: finds these names. */
export function actorsIn(article: Article, cast: readonly Named[] = CAST): TypeRecognition {
  const entities = cast.map(([id, kind, [name = id, ...aliases], title]): Entity => ({ id, type: 'actor', kind, name, aliases, roles: title === undefined ? [] : [{ title }] }));
  const mentionsOf = (index: number): readonly Mention[] => {
    const text = article.paragraphs[index]?.text ?? '';
    const found = cast.flatMap(([entity, kind, names]) => {
      const pattern = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'gu');
      return [...text.matchAll(pattern)].map((match): Mention => ({ type: 'actor', kind, entity, start: match.index, end: match.index + match[0].length, confidence: 0.9 }));
    });
    return found.sort((a, b) => a.start - b.start);
  };
  return { entities, mentionsOf };
}

/** A quotation as tests compare it. */
export interface Told {
  readonly kind: string;
  readonly text: string;
  readonly by: string | undefined;
  readonly cue: string | undefined;
}

/** The quotations of paragraphs beneath a headline, in order. */
export function quotesIn(body: string, cast: readonly Named[] = CAST): readonly Told[] {
  const article = parseArticle(`Quotas divide the coast\n\n${body}\n`);
  const found = createQuoteRecogniser(LEXICON, plainWords()).resolve(article, { actors: actorsIn(article, cast) });
  return article.paragraphs.flatMap(({ text }, index) =>
    found.mentionsOf(index).map(({ kind, start, end, speaker, speakerText, cue }) => ({ kind, text: text.slice(start, end), by: speaker ?? speakerText, cue })),
  );
}
