import { stringify } from 'csv-stringify/sync';
import { ALL_FEATURES } from './losses';
import type { ExportArticle, ExportEntity, ExportMention } from './exportArticle';
import type { ExportCode, ExportFormat } from './exportFormat';
import { guardCell } from './guardCell';
import { oneFile } from './oneFile';

/** Columns, in order. Offsets are code points; `path` is where a code stands in the codebook, or an issue among the issues. */
export const CSV_COLUMNS = [
  ...['file', 'date', 'id', 'type', 'kind', 'start', 'end', 'quote', 'before', 'after'],
  ...['entity', 'name', 'value', 'mod', 'endValue', 'speaker', 'speakerName', 'cue', 'note', 'by', 'at', 'status', 'confidence', 'continues', 'wikidata', 'path', 'suggestedBy'],
] as const;

type Row = Readonly<Record<string, string | number | undefined>>;

/** Comma-separated values, one row an annotation (RFC 4180). */
export const csvFormat: ExportFormat = {
  id: 'csv',
  label: 'CSV',
  detail: 'One row an annotation; for spreadsheets, R and pandas',
  extension: '.csv',
  mediaType: 'text/csv',
  layout: 'one-file',
  holds: ALL_FEATURES,
  begin: ({ name, options }) => {
    const codes = new Map(options.codes.map((code) => [code.id, code]));
    return oneFile(`${name}.csv`, {
      head: (options.bom ? '\uFEFF' : '') + lines([CSV_COLUMNS]),
      article: (article) => lines(article.mentions.map((mention) => cells(article, mention, codes.get(mention.type)))),
    });
  },
};

function lines(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return stringify(rows.map((row) => [...row]), { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}

function cells(article: ExportArticle, mention: ExportMention, code: ExportCode | undefined): (string | number | undefined)[] {
  const entityOf = (id: string | undefined): ExportEntity | undefined => article.entities.find((candidate) => candidate.id === id);
  const entity = entityOf(mention.entity);
  const speakerName = entityOf(mention.speaker)?.name ?? mention.speakerText;
  const row: Row = { ...mention, file: article.file, date: article.article.date, name: entity?.name, speakerName, wikidata: entity?.wikidata, path: pathOf(entity ?? code) };
  return CSV_COLUMNS.map((column) => {
    const cell = row[column];
    return typeof cell === 'string' ? guardCell(cell) : cell;
  });
}

/** "economy › trade › tariffs" */
function pathOf(placed: Pick<ExportEntity, 'path' | 'name'> | undefined): string | undefined {
  return placed?.path === undefined ? undefined : [...placed.path, placed.name].join(' › ');
}
