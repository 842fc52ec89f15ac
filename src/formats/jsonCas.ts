import { CanonicalOffsets } from '../article/canonicalOffsets';
import { ALL_FEATURES } from './losses';
import type { ExportArticle, ExportMention } from './exportArticle';
import type { ExportFormat, ExportRun, Piece } from './exportFormat';

/** The type of our annotations: a custom layer of this name in INCEpTION takes them. */
export const CAS_TYPE = 'webanno.custom.NewsAnnotation';

/** String features of our annotations, in order. */
export const CAS_FEATURES = [
  ...['identifier', 'label', 'kind', 'entity', 'entityName', 'wikidata', 'value', 'mod', 'endValue'],
  ...['speaker', 'speakerText', 'cue', 'continues', 'note', 'by', 'at', 'status', 'suggestedBy'],
] as const;

/** UIMA JSON CAS 0.4 (https://github.com/apache/uima-uimaj-io-jsoncas): a file an article; UTF-16 code units. */
export const jsonCasFormat: ExportFormat = {
  id: 'json-cas',
  label: 'UIMA JSON CAS',
  detail: 'A file an article; for INCEpTION and UIMA',
  extension: '.json',
  mediaType: 'application/json',
  layout: 'folder',
  holds: ALL_FEATURES,
  begin: ({ nameOf }): ExportRun => ({
    *add(article): Iterable<Piece> {
      yield { path: `${nameOf(article.file)}.json`, content: `${JSON.stringify(cas(article))}\n` };
    },
    end: () => [],
  }),
};

const SOFA = 1;
const DOCUMENT = 2;
const FIRST = 3;

function cas(article: ExportArticle): object {
  const offsets = new CanonicalOffsets(article.text);
  const names = new Map(article.entities.map((entity) => [entity.id, entity]));
  const annotations = article.mentions.map((mention, index) => {
    const entity = names.get(mention.entity ?? '');
    return {
      '%ID': FIRST + index,
      '%TYPE': CAS_TYPE,
      '@sofa': SOFA,
      begin: offsets.fromCanonical(mention.start),
      end: offsets.fromCanonical(mention.end),
      ...features({ ...mention, ...(entity === undefined ? {} : { entityName: entity.name, wikidata: entity.wikidata }) }),
    };
  });
  return {
    '%TYPES': { [CAS_TYPE]: typeDeclaration() },
    '%FEATURE_STRUCTURES': [
      { '%ID': SOFA, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', mimeType: 'text', sofaString: article.text },
      { '%ID': DOCUMENT, '%TYPE': 'uima.tcas.DocumentAnnotation', '@sofa': SOFA, begin: 0, end: article.text.length, language: 'en' },
      ...annotations,
    ],
    '%VIEWS': { _InitialView: { '%SOFA': SOFA, '%MEMBERS': [DOCUMENT, ...annotations.map(({ '%ID': id }) => id)] } },
  };
}

function features({ id, type, ...mention }: ExportMention & { readonly entityName?: string; readonly wikidata?: string | undefined }): Readonly<Record<string, string>> {
  const values: Readonly<Record<string, unknown>> = { ...mention, identifier: id, label: type };
  return Object.fromEntries(CAS_FEATURES.flatMap((name) => (typeof values[name] === 'string' ? [[name, values[name]]] : [])));
}

function typeDeclaration(): object {
  const declared = CAS_FEATURES.map((name) => [name, { '%NAME': name, '%RANGE': 'uima.cas.String' }] as const);
  return { '%NAME': CAS_TYPE, '%SUPER_TYPE': 'uima.tcas.Annotation', ...Object.fromEntries(declared) };
}
