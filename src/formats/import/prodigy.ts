import { meaningOf } from '../labels';
import { ImportError, type ImportedAnnotation, type ImportedArticle, type ImportFile, type ImportFormat } from './importFormat';
import { readJsonLines } from './readText';
import { isValues, listIn, objectIn, offsetIn, requiredText, textIn, textsIn, type Place } from './values';

/** JSON Lines of Prodigy, and of spaCy's examples in its form. Tasks that were rejected or passed over are left out. */
export const prodigyImport: ImportFormat = {
  id: 'prodigy',
  label: 'Prodigy / spaCy',
  extensions: ['.jsonl'],
  read: (files) => files.flatMap(readFile),
};

const MORE = ['kind', 'entity', 'value', 'mod', 'endValue', 'speaker', 'speakerText', 'cue', 'continues', 'note', 'by', 'at', 'id', 'before', 'after'] as const;

function readFile(file: ImportFile): readonly ImportedArticle[] {
  return readJsonLines(file).flatMap(({ value, line }) => {
    const place = { path: file.path, line };
    const task = objectIn(value, 'A line', place);
    if (task.answer !== undefined && task.answer !== 'accept') return [];
    const text = requiredText(task.text, '“text”', place);
    const spans = listIn(task.spans ?? [], '“spans”', place).map((span) => objectIn(span, 'A span', place));
    const name = isValues(task.meta) ? textIn(task.meta.file) : undefined;
    const decided = spans.filter(({ status }) => status !== 'suggested');
    return [{ ...(name === undefined ? {} : { file: name }), text, annotations: decided.map((span) => annotationOf(span, place)), suggestions: spans.length - decided.length }];
  });
}

function annotationOf(span: Readonly<Record<string, unknown>>, place: Place): ImportedAnnotation {
  const label = textIn(span.label);
  if (label === undefined) throw new ImportError(place.path, 'A span has no “label”.', place.line);
  const type = textIn(span.type);
  const name = textIn(span.name);
  const wikidata = textIn(span.kb_id);
  return {
    ...(type === undefined ? meaningOf(label) : { type }),
    start: offsetIn(span.start, '“start” of a span', place),
    end: offsetIn(span.end, '“end” of a span', place),
    ...textsIn(span, MORE),
    ...(name === undefined ? {} : { entityName: name }),
    ...(wikidata === undefined || !/^Q\d+$/.test(wikidata) ? {} : { wikidata }),
    ...(place.line === undefined ? {} : { line: place.line }),
  };
}
