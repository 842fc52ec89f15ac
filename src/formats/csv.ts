import { stringify } from 'csv-stringify/sync';
import type { ExportArticle, ExportMention } from './exportArticle';
import { oneFile, type ExportFormat } from './exportFormat';

/** Columns, in order. Offsets are code points. */
const COLUMNS = [
  ...['file', 'date', 'id', 'type', 'kind', 'start', 'end', 'quote', 'before', 'after'],
  ...['entity', 'name', 'value', 'mod', 'endValue', 'speaker', 'speakerName', 'cue', 'note', 'by', 'at', 'status', 'confidence'],
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | undefined>>;

/** Comma-separated values, one row an annotation (RFC 4180). */
export const csvFormat: ExportFormat = {
  id: 'csv',
  label: 'CSV',
  detail: 'One row an annotation; for spreadsheets, R and pandas',
  extension: '.csv',
  mediaType: 'text/csv',
  export(articles) {
    const rows = articles.flatMap((article) => article.mentions.map((mention) => row(article, mention)));
    return oneFile(articles, '.csv', stringify(rows, { header: true, columns: [...COLUMNS], record_delimiter: '\r\n' }));
  },
};

function row(article: ExportArticle, mention: ExportMention): Row {
  const { id, type, kind, start, end, entity, value, mod, endValue, speaker, by, at, status, confidence } = mention;
  const nameOf = (id: string | undefined): string | undefined => article.entities.find((candidate) => candidate.id === id)?.name;
  const quoted = { speakerName: nameOf(speaker) ?? mention.speakerText, cue: mention.cue };
  const texts = { file: article.file, quote: mention.quote, before: mention.before, after: mention.after, name: nameOf(entity), note: mention.note, by, ...quoted };
  return { ...guardAll(texts), date: article.article.date, id, type, kind, start, end, entity, value, mod, endValue, speaker, at, status, confidence };
}

type Texts = 'file' | 'quote' | 'before' | 'after' | 'name' | 'speakerName' | 'cue' | 'note' | 'by';

function guardAll(texts: Readonly<Record<Texts, string | undefined>>): Record<Texts, string | undefined> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text === undefined ? undefined : guardCell(text)])) as Record<Texts, string | undefined>;
}

/**
 * A cell that a spreadsheet cannot take for a formula: one that begins with = + - @ tab or carriage return (or with apostrophes before
 * one of these) gets an apostrophe before it. `unguardCell` takes it away again.
 */
export function guardCell(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The text that `guardCell` guarded. */
export function unguardCell(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
