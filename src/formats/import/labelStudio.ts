import { CONTROLS } from '../labelStudio';
import { meaningOf } from '../labels';
import { ImportError, type ImportedAnnotation, type ImportedArticle, type ImportFile, type ImportFormat } from './importFormat';
import { readJson } from './readText';
import { Utf16Places } from './utf16';
import { isValues, listIn, objectIn, textIn, type Place, type Values } from './values';

/** Label Studio's JSON export. Predictions are no decisions and are left out. */
export const labelStudioImport: ImportFormat = {
  id: 'label-studio',
  label: 'Label Studio',
  extensions: ['.json'],
  read: (files) => files.flatMap(readFile),
};

function readFile(file: ImportFile): readonly ImportedArticle[] {
  return listIn(readJson(file), 'The file', file).map((value, index) => {
    const place = { path: file.path };
    const task = objectIn(value, `Task ${index + 1}`, place);
    const data = objectIn(task.data, `“data” of task ${index + 1}`, place);
    const text = textIn(data.text) ?? Object.values(data).find((each): each is string => typeof each === 'string');
    if (text === undefined) throw new ImportError(file.path, `Task ${index + 1} has no text.`);
    const results = listIn(task.annotations ?? [], `“annotations” of task ${index + 1}`, place).flatMap((annotation) => resultsOf(annotation, place));
    const predicted = listIn(task.predictions ?? [], `“predictions” of task ${index + 1}`, place).flatMap((prediction) => resultsOf(prediction, place));
    const name = textIn(data.file);
    const places = new Utf16Places(text);
    return {
      ...(name === undefined ? {} : { file: name }),
      text: places.canonical,
      annotations: annotationsOf(results, places, place),
      suggestions: predicted.filter(({ type }) => type === 'labels').length,
    };
  });
}

function resultsOf(value: unknown, place: Place): readonly Values[] {
  const annotation = objectIn(value, 'An annotation', place);
  if (annotation.was_cancelled === true) return [];
  return listIn(annotation.result ?? [], '“result”', place).map((result) => objectIn(result, 'A result', place));
}

function annotationsOf(results: readonly Values[], places: Utf16Places, place: Place): readonly ImportedAnnotation[] {
  const areas = new Map(results.filter(({ type }) => type === 'textarea').map((area) => [`${String(area.from_name)} ${String(area.id)}`, area]));
  const said = (id: string | undefined, control: string): string | undefined => {
    const area = id === undefined ? undefined : areas.get(`${control} ${id}`);
    return isValues(area?.value) && Array.isArray(area.value.text) ? textIn(area.value.text[0]) : undefined;
  };
  const heads = new Map(results.filter(({ type }) => type === 'relation').map(({ from_id: from, to_id: to }) => [textIn(to), textIn(from)]));
  return results.filter(({ type }) => type === 'labels').flatMap((result) => {
    const value = objectIn(result.value, 'The value of a region', place);
    const id = textIn(result.id);
    const span = places.span(value.start, value.end, `region ${id ?? ''}`, place);
    const more = { value: said(id, CONTROLS.value), entity: said(id, CONTROLS.entity), note: noteOf(result), continues: heads.get(id), id };
    const present = Object.fromEntries(Object.entries(more).filter(([, each]) => each !== undefined));
    return listIn(value.labels ?? [], '“labels” of a region', place).flatMap((label) => (typeof label === 'string' ? [{ ...meaningOf(label), ...span, ...present }] : []));
  });
}

function noteOf({ meta }: Values): string | undefined {
  return isValues(meta) && Array.isArray(meta.text) ? meta.text.filter((line) => typeof line === 'string').join('\n') : undefined;
}
