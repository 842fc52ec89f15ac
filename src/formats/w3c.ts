import type { ExportArticle, ExportEntity, ExportMention } from './exportArticle';
import type { ExportFormat } from './exportFormat';
import { oneFile } from './oneFile';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** What names of this program's own begin with. */
export const URN = 'urn:news-annotator:';

/** W3C Web Annotation Data Model as JSON-LD (https://www.w3.org/TR/annotation-model/): positions count code points. */
export const w3cFormat: ExportFormat = {
  id: 'w3c',
  label: 'W3C Web Annotation',
  detail: 'JSON-LD with text quote and position selectors; for Hypothes.is-like tools',
  extension: '.jsonld',
  mediaType: 'application/ld+json',
  layout: 'one-file',
  holds: ['note', 'entity', 'value', 'endValue', 'coder', 'time', 'suggestion', 'suggester', 'speaker', 'cue', 'parts'],
  begin: ({ name }) => oneFile(`${name}.jsonld`, {
    head: '[\n',
    between: ',\n',
    tail: '\n]\n',
    article: (article) => annotations(article).map((value) => JSON.stringify(value, null, 1)).join(',\n'),
  }),
};

function annotations(article: ExportArticle): object[] {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  return article.mentions.map((mention, index) => annotation(article, mention, iri(article, mention.id ?? `suggestion-${index}`), entities.get(mention.entity ?? mention.speaker ?? '')));
}

function annotation(article: ExportArticle, mention: ExportMention, id: string, entity: ExportEntity | undefined): object {
  return {
    '@context': CONTEXT,
    id,
    type: 'Annotation',
    motivation: mention.status === 'confirmed' ? 'classifying' : 'assessing',
    ...(mention.by === undefined ? {} : { creator: { type: 'Person', name: mention.by } }),
    ...(mention.suggestedBy === undefined ? {} : { creator: { type: 'Software', name: mention.suggestedBy } }),
    ...(mention.at === undefined ? {} : { created: mention.at }),
    body: [...bodies(mention, entity), ...(mention.continues === undefined ? [] : [{ source: iri(article, mention.continues), purpose: 'linking' }])],
    target: {
      source: sourceOf(article.file),
      selector: [
        { type: 'TextQuoteSelector', exact: mention.quote, prefix: mention.before, suffix: mention.after },
        { type: 'TextPositionSelector', start: mention.start, end: mention.end },
      ],
    },
  };
}

/** Of an annotation of an article, which another of its passage may name. */
function iri({ sha256 }: ExportArticle, id: string): string {
  return `${URN}${sha256.slice(0, 16)}:${id}`;
}

function bodies(mention: ExportMention, entity: ExportEntity | undefined): object[] {
  const text = (value: string, purpose: string): object => ({ type: 'TextualBody', value, purpose });
  const named = mention.entity ?? mention.speaker;
  return [
    text(mention.type, 'classifying'),
    ...(entity === undefined ? [] : [text(entity.name, 'tagging')]),
    ...(mention.speakerText === undefined ? [] : [text(mention.speakerText, 'tagging')]),
    ...(mention.cue === undefined ? [] : [text(mention.cue, 'describing')]),
    ...(named === undefined ? [] : [{ source: `${URN}entity:${encodeURIComponent(named)}`, purpose: 'identifying' }]),
    ...(entity?.wikidata === undefined ? [] : [{ source: `http://www.wikidata.org/entity/${entity.wikidata}`, purpose: 'identifying' }]),
    ...(mention.value === undefined ? [] : [text([mention.value, mention.endValue].filter(Boolean).join('/'), 'describing')]),
    ...(mention.note === undefined ? [] : [text(mention.note, 'commenting')]),
  ];
}

/** A file's path as an IRI, which the model wants: relative ones are not valid. */
function sourceOf(file: string): string {
  return `${URN}article:${file.split('/').map(encodeURIComponent).join('/')}`;
}
