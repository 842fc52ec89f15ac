import { CAS_TYPE } from '../jsonCas';
import { meaningOf } from '../labels';
import { ImportError, type ImportedAnnotation, type ImportedArticle, type ImportFile, type ImportFormat } from './importFormat';
import { readJson } from './readText';
import { Utf16Places } from './utf16';
import { isValues, listIn, objectIn, textIn, textsIn, type Values } from './values';

const MORE = ['kind', 'entity', 'entityName', 'wikidata', 'value', 'mod', 'endValue', 'speaker', 'speakerText', 'cue', 'continues', 'note', 'by', 'at'] as const;

/** What other programs put into a CAS and is no annotation of the news. */
const STRUCTURE = /^uima\.|\.(?:Sentence|Token|Paragraph|Lemma|Stem|TagDescription|TagsetDescription|DocumentMetaData|CASMetadata|POS(?:_\w+)?|Dependency(?:_\w+)?)$/;

/** UIMA JSON CAS 0.4: our own layer, and layers of INCEpTION with a feature `value` or `label`. */
export const jsonCasImport: ImportFormat = {
  id: 'json-cas',
  label: 'UIMA JSON CAS',
  extensions: ['.json'],
  read: (files) => files.map(readFile),
};

function readFile(file: ImportFile): ImportedArticle {
  const cas = objectIn(readJson(file), 'The file', file);
  const structures = structuresIn(cas['%FEATURE_STRUCTURES'], file);
  const sofa = structures.find((structure) => structure['%TYPE'] === 'uima.cas.Sofa');
  const text = textIn(sofa?.sofaString);
  if (text === undefined) throw new ImportError(file.path, 'There is no text (Sofa) in this CAS.');
  const places = new Utf16Places(text);
  const marked = structures.filter((structure) => !STRUCTURE.test(String(structure['%TYPE'])) && structure.begin !== undefined);
  const decided = marked.filter(({ status }) => status !== 'suggested');
  return {
    file: file.path.replace(/\.json$/, ''),
    text: places.canonical,
    annotations: decided.flatMap((structure) => annotationOf(structure, places, file)),
    suggestions: marked.length - decided.length,
  };
}

/** A list, or an object by id: the specification has both. */
function structuresIn(value: unknown, file: ImportFile): readonly Values[] {
  const list = isValues(value) ? Object.values(value) : listIn(value, '“%FEATURE_STRUCTURES”', file);
  return list.map((structure) => objectIn(structure, 'A feature structure', file));
}

function annotationOf(structure: Values, places: Utf16Places, file: ImportFile): readonly ImportedAnnotation[] {
  const span = places.span(structure.begin, structure.end, `the annotation ${String(structure['%ID'])}`, file);
  if (structure['%TYPE'] === CAS_TYPE) {
    const { identifier, label } = structure;
    return [{ type: textIn(label) ?? 'annotation', ...span, ...textsIn(structure, MORE), ...(textIn(identifier) === undefined ? {} : { id: textIn(identifier) ?? '' }) }];
  }
  const label = textIn(structure.value) ?? textIn(structure.label);
  return label === undefined ? [] : [{ ...meaningOf(label.replace(/[\s:]+/gu, '-')), ...span }];
}
