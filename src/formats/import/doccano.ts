import { meaningOf } from '../labels';
import { ImportError, type ImportedAnnotation, type ImportedArticle, type ImportFile, type ImportFormat } from './importFormat';
import { readJsonLines } from './readText';
import { Utf16Places } from './utf16';
import { listIn, objectIn, requiredText, textIn, type Place, type Values } from './values';

/** JSON Lines of doccano's sequence labelling, with or without relations. */
export const doccanoImport: ImportFormat = {
  id: 'doccano',
  label: 'doccano',
  extensions: ['.jsonl'],
  read: (files) => files.flatMap(readFile),
};

function readFile(file: ImportFile): readonly ImportedArticle[] {
  return readJsonLines(file).map(({ value, line }) => {
    const place = { path: file.path, line };
    const example = objectIn(value, 'A line', place);
    const text = requiredText(example.text, '“text”', place);
    const places = new Utf16Places(text);
    const name = textIn(example.file);
    return { ...(name === undefined ? {} : { file: name }), text: places.canonical, annotations: labels(example, place).map((label) => annotationOf(label, places, place)), suggestions: 0 };
  });
}

/** `label` or `labels` as triples, or `entities` as objects. */
function labels(example: Values, place: Place): readonly (readonly unknown[])[] {
  const triples = listIn(example.label ?? example.labels ?? [], '“label”', place).map((label) => listIn(label, 'A label', place));
  const entities = listIn(example.entities ?? [], '“entities”', place).map((entity) => objectIn(entity, 'An entity', place));
  return [...triples, ...entities.map(({ start_offset: start, end_offset: end, label }) => [start, end, label])];
}

function annotationOf([start, end, label]: readonly unknown[], places: Utf16Places, place: Place): ImportedAnnotation {
  const name = textIn(label);
  if (name === undefined) throw new ImportError(place.path, 'A label should be [start, end, "NAME"].', place.line);
  return { ...meaningOf(name), ...places.span(start, end, `label “${name}”`, place), ...(place.line === undefined ? {} : { line: place.line }) };
}
