import { CsvError, parse } from 'csv-parse/sync';
import { unguardCell } from '../guardCell';
import { ImportError, type ImportedAnnotation, type ImportedArticle, type ImportFile, type ImportFormat } from './importFormat';
import { readText } from './readText';

/** A table with a row an annotation: `file`, `type`, and `start` and `end` (code points) or `quote`; more columns as in the export. */
export const csvImport: ImportFormat = {
  id: 'csv',
  label: 'CSV',
  extensions: ['.csv', '.tsv'],
  read: (files) => files.flatMap(readFile),
};

const TEXTS = ['id', 'kind', 'before', 'after', 'entity', 'value', 'mod', 'endValue', 'speaker', 'cue', 'note', 'by', 'at', 'continues'] as const;

type Row = Readonly<Record<string, string | undefined>>;

function readFile(file: ImportFile): readonly ImportedArticle[] {
  const articles = new Map<string | undefined, { annotations: ImportedAnnotation[]; suggestions: number }>();
  for (const { record, line } of rowsOf(file)) {
    const name = cell(record, 'file');
    const article = articles.get(name) ?? { annotations: [], suggestions: 0 };
    articles.set(name, article);
    if (record.status === 'suggested') article.suggestions++;
    else article.annotations.push(annotationOf(record, line, file.path));
  }
  return Array.from(articles, ([name, { annotations, suggestions }]) => ({ ...(name === undefined ? {} : { file: name }), annotations, suggestions }));
}

function rowsOf(file: ImportFile): readonly { record: Row; line: number }[] {
  const text = readText(file);
  const head = text.slice(0, text.indexOf('\n') + 1);
  const delimiter = [',', ';', '\t'].find((candidate) => head.split(candidate).length > 1) ?? ',';
  try {
    const rows = parse(text, { columns: true, info: true, skip_empty_lines: true, delimiter, max_record_size: 1_000_000 }) as unknown as { record: Row; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    const line = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : undefined;
    throw new ImportError(file.path, `The table cannot be read: ${error instanceof Error ? error.message : String(error)}`, line);
  }
}

function cell(row: Row, name: string): string | undefined {
  const value = row[name];
  return value === undefined || value === '' ? undefined : unguardCell(value);
}

function annotationOf(row: Row, line: number, path: string): ImportedAnnotation {
  const type = cell(row, 'type') ?? cell(row, 'label') ?? cell(row, 'code');
  if (type === undefined) throw new ImportError(path, 'A row has no “type” (or “label”, or “code”).', line);
  const [quote, name, speakerName, wikidata] = ['quote', 'name', 'speakerName', 'wikidata'].map((column) => cell(row, column));
  const places = { ...offset(row, 'start', line, path), ...offset(row, 'end', line, path) };
  if (quote === undefined && (places.start === undefined || places.end === undefined)) throw new ImportError(path, 'A row has neither “start” and “end” nor a “quote”.', line);
  const more = Object.fromEntries(TEXTS.flatMap((column) => (cell(row, column) === undefined ? [] : [[column, cell(row, column)]])));
  return {
    type: type.replace(/[\s:]+/gu, '-'),
    ...places,
    ...more,
    ...(quote === undefined ? {} : { quote }),
    ...(name === undefined ? {} : { entityName: name }),
    ...(speakerName === undefined || cell(row, 'speaker') !== undefined ? {} : { speakerText: speakerName }),
    ...(wikidata === undefined || !/^Q\d+$/.test(wikidata) ? {} : { wikidata }),
    line,
  };
}

function offset(row: Row, column: 'start' | 'end', line: number, path: string): { start?: number; end?: number } {
  const value = cell(row, column);
  if (value === undefined) return {};
  if (!/^\d{1,9}$/.test(value)) throw new ImportError(path, `“${column}” should be a whole number from 0, not “${value.slice(0, 40)}”.`, line);
  return { [column]: Number(value) };
}
