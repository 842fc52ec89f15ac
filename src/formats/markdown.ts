import { escapeMarkdown } from '../view/markdown';
import { ALL_FEATURES } from './losses';
import type { ExportArticle, ExportMention } from './exportArticle';
import type { ExportFormat } from './exportFormat';
import { oneFile } from './oneFile';
import { describeMention, entriesOf, REPORT_TYPES, type ReportEntry } from './report';

/** A report as Markdown (CommonMark): who, when and what, the coded passages, the notes. */
export const markdownFormat: ExportFormat = {
  id: 'markdown',
  label: 'Markdown report',
  detail: 'Actors, dates, issues, quotations, codes and notes, to read or to go on writing',
  extension: '.md',
  mediaType: 'text/markdown',
  layout: 'one-file',
  holds: ALL_FEATURES.filter((feature) => feature !== 'time' && feature !== 'parts'),
  begin: ({ name, options }) => oneFile(`${name}.md`, { between: '\n', article: (article) => report(article, new Map(options.codes.map((code) => [code.id, code.name]))) }),
};

function report(article: ExportArticle, codes: ReadonlyMap<string, string>): string {
  const { title = article.file, date, source, byline = [], url } = article.article;
  const facts = [date, source, byline.join(', '), url, article.file].filter((fact): fact is string => fact !== undefined && fact !== '');
  const known = new Set<string>(REPORT_TYPES.map(([type]) => type));
  const own = [...new Set(article.mentions.map(({ type }) => type))].filter((type) => !known.has(type)).map((type) => [type, codes.get(type) ?? type] as const);
  const sections = [...REPORT_TYPES, ...own].map(([type, heading]) => section(heading, entriesOf(article, type), article));
  return [`# ${escapeMarkdown(title)}`, facts.map(escapeMarkdown).join(' · '), ...sections].filter((part) => part !== '').join('\n\n') + '\n';
}

function section(heading: string, entries: readonly ReportEntry[], article: ExportArticle): string {
  if (entries.length === 0) return '';
  return `## ${escapeMarkdown(heading)}\n\n${entries.map((entry) => item(entry, article)).join('\n')}`;
}

function item({ name, details, mentions }: ReportEntry, article: ExportArticle): string {
  const head = `- **${escapeMarkdown(name)}**${details === '' ? '' : ` (${escapeMarkdown(details)})`}`;
  return [head, ...mentions.map((mention) => `  - ${passage(mention, article)}`)].join('\n');
}

function passage(mention: ExportMention, article: ExportArticle): string {
  const { before, quote, after, note, by, status } = mention;
  const context = `…${escapeMarkdown(before)}**${escapeMarkdown(quote).trim()}**${escapeMarkdown(after)}…`;
  const said = status === 'suggested' ? ` (${escapeMarkdown(describeMention(article, mention))})` : '';
  return `${context}${said}${by === undefined ? '' : ` — ${escapeMarkdown(by)}`}${note === undefined ? '' : `\n    - Note: ${escapeMarkdown(note)}`}`;
}
