import type { ExportArticle, ExportEntity, ExportMention } from './exportArticle';
import { oneFile, type ExportFormat } from './exportFormat';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** W3C Web Annotation Data Model as JSON-LD (https://www.w3.org/TR/annotation-model/): positions count code points. */
export const w3cFormat: ExportFormat = {
  id: 'w3c',
  label: 'W3C Web Annotation',
  detail: 'JSON-LD with text quote and position selectors; for Hypothes.is-like tools',
  extension: '.jsonld',
  mediaType: 'application/ld+json',
  export: (articles) => oneFile(articles, '.jsonld', `${JSON.stringify(articles.flatMap(annotations), null, 2)}\n`),
};

function annotations(article: ExportArticle): object[] {
  return article.mentions.map((mention, index) => annotation(article, mention, index));
}

function annotation(article: ExportArticle, mention: ExportMention, index: number): object {
  const entity = article.entities.find(({ id }) => id === (mention.entity ?? mention.speaker));
  return {
    '@context': CONTEXT,
    id: `urn:news-annotator:${article.sha256.slice(0, 16)}:${mention.id ?? `suggestion-${index}`}`,
    type: 'Annotation',
    motivation: mention.status === 'confirmed' ? 'classifying' : 'assessing',
    ...(mention.by === undefined ? {} : { creator: { type: 'Person', name: mention.by } }),
    ...(mention.at === undefined ? {} : { created: mention.at }),
    body: bodies(mention, entity),
    target: {
      source: article.article.url ?? sourceOf(article.file),
      selector: [
        { type: 'TextQuoteSelector', exact: mention.quote, prefix: mention.before, suffix: mention.after },
        { type: 'TextPositionSelector', start: mention.start, end: mention.end },
      ],
    },
  };
}

function bodies(mention: ExportMention, entity: ExportEntity | undefined): object[] {
  const text = (value: string, purpose: string): object => ({ type: 'TextualBody', value, purpose });
  return [
    text(mention.type, 'classifying'),
    ...(entity === undefined ? [] : [text(entity.name, 'tagging')]),
    ...(mention.speakerText === undefined ? [] : [text(mention.speakerText, 'tagging')]),
    ...(mention.cue === undefined ? [] : [text(mention.cue, 'describing')]),
    ...(entity?.wikidata === undefined ? [] : [{ source: `http://www.wikidata.org/entity/${entity.wikidata}`, purpose: 'identifying' }]),
    ...(mention.value === undefined ? [] : [text([mention.value, mention.endValue].filter(Boolean).join('/'), 'identifying')]),
    ...(mention.note === undefined ? [] : [text(mention.note, 'commenting')]),
  ];
}

/** A file's path as an IRI, which the model wants: relative ones are not valid. */
function sourceOf(file: string): string {
  return `urn:news-annotator:article:${file.split('/').map(encodeURIComponent).join('/')}`;
}
