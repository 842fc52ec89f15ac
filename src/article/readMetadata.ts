import type { Article, Paragraph, ParagraphRole } from './article';
import { readDay, type WrittenDay } from './calendarDate';
import { fileNameDate, fileNameYear } from './fileNameDate';
import { readFrontMatter } from './frontMatter';
import { readByline, readContributors, readDateline, readPublished } from './headLines';
import type { ArticleMetadata, Sourced } from './metadata';
import { settleDays, type FoundDay } from './settleDays';
import type { Span } from './span';

/** Paragraphs at the top and at the end that can be something else than body. */
const HEAD = 6;
const TAIL = 4;
const LONGEST_HEADLINE = 160;

type Source = Pick<Article, 'paragraphs' | 'starts'> & { readonly hasFrontMatter: boolean; readonly fileName: string | undefined };

/** What is gathered on the way through the paragraphs. */
class Findings {
  readonly roles: ParagraphRole[];
  readonly days: FoundDay[] = [];
  readonly authors: Sourced<string>[] = [];
  title?: Sourced<string>;
  place?: Sourced<string>;
  source?: Sourced<string>;
  url?: Sourced<string>;

  constructor(readonly article: Source) {
    this.roles = article.paragraphs.map(() => 'body');
  }

  /** Absolute span of part of a paragraph. */
  span(index: number, start: number, end: number): Span {
    const offset = this.article.starts[index] ?? 0;
    return { start: offset + start, end: offset + end };
  }
}

/** Roles of the paragraphs, and what front matter, the first and last lines and the file's name say of the article. */
export function readMetadata(article: Source): { readonly roles: readonly ParagraphRole[]; readonly metadata: ArticleMetadata } {
  const findings = new Findings(article);
  const first = article.hasFrontMatter ? 1 : 0;
  if (article.hasFrontMatter) readFields(findings, article.paragraphs[0]);
  readHead(findings, first);
  readTail(findings, first);
  const fromName = article.fileName === undefined ? undefined : fileNameDate(article.fileName);
  if (fromName !== undefined) findings.days.push({ day: asWritten(fromName), origin: 'file-name' });
  return { roles: findings.roles, metadata: summarise(findings) };
}

function asWritten(iso: string): WrittenDay {
  const [year, month, day] = iso.split('-').map(Number);
  return { year: year ?? 0, month: month ?? 1, day: day ?? 1 };
}

function readFields(findings: Findings, paragraph: Paragraph | undefined): void {
  if (paragraph === undefined) return;
  findings.roles[0] = 'front-matter';
  const fields = readFrontMatter(paragraph.text);
  const text = (...keys: string[]): string | undefined => keys.map((key) => plain(fields.get(key))).find((value) => value !== undefined);
  const title = text('title', 'headline');
  const source = text('source', 'publisher', 'outlet', 'publication');
  const url = text('url', 'link', 'permalink');
  const day = readDay(text(...DATE_KEYS) ?? '');
  const update = readDay(text(...UPDATE_KEYS) ?? '');
  if (title !== undefined) findings.title = { value: title, origin: 'front-matter' };
  if (source !== undefined) findings.source = { value: source, origin: 'front-matter' };
  if (url !== undefined) findings.url = { value: url, origin: 'front-matter' };
  const from = findings.span(0, 0, 0).start;
  if (day !== undefined) findings.days.push({ day, origin: 'front-matter', ...placeOfKey(paragraph.text, DATE_KEYS, from) });
  if (update !== undefined) findings.days.push({ day: update, origin: 'updated-line', ...placeOfKey(paragraph.text, UPDATE_KEYS, from) });
  for (const key of ['author', 'authors', 'byline']) {
    const value = fields.get(key);
    const names = Array.isArray(value) ? value.map(plain) : (plain(value)?.split(/,\s*(?:and\s+)?|\s+and\s+/) ?? []);
    for (const name of names) if (name !== undefined) findings.authors.push({ value: name.replace(/^by\s+/i, ''), origin: 'front-matter' });
  }
}

const DATE_KEYS = ['date', 'published', 'pubdate', 'date_published', 'datepublished', 'published_at', 'publication_date', 'published_date'] as const;
const UPDATE_KEYS = ['updated', 'modified', 'lastmod', 'date_modified', 'updated_at', 'last_updated'] as const;

/** Where the value of the first of some keys stands in front matter that begins at `from`. */
function placeOfKey(block: string, keys: readonly string[], from: number): { span?: Span } {
  for (const key of keys) {
    const found = new RegExp(`^${key}[ \\t]*:[ \\t]*(?=\\S)(.*)$`, 'im').exec(block);
    if (found === null) continue;
    const [line, value = ''] = found;
    const start = from + found.index + line.length - value.length;
    return { span: { start, end: start + value.trimEnd().length } };
  }
  return {};
}

function plain(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  return typeof value === 'number' ? String(value) : undefined;
}

function readHead(findings: Findings, first: number): void {
  const { paragraphs } = findings.article;
  let headlinePossible = true;
  for (let index = first, seen = 0; index < paragraphs.length && seen < HEAD; index++) {
    const content = contentOf(paragraphs[index]);
    if (content === '') {
      findings.roles[index] = 'blank';
      continue;
    }
    seen++;
    if (readBylineAt(findings, index, content) || readPublishedAt(findings, index, content)) continue;
    if (readDatelineAt(findings, index, content)) return;
    if (!headlinePossible || !isHeadline(content, paragraphs[index + 1])) return;
    headlinePossible = false;
    findings.roles[index] = 'headline';
    findings.title ??= { value: content, origin: 'headline', span: findings.span(index, 0, content.length) };
  }
}

function contentOf(paragraph: Paragraph | undefined): string {
  return paragraph?.text.slice(0, paragraph.contentLength) ?? '';
}

/** A short first line without a final stop, with more text after it. */
function isHeadline(content: string, next: Paragraph | undefined): boolean {
  return content.length <= LONGEST_HEADLINE && next !== undefined && !/[.:;,]["'”’)]*$/.test(content) && /\p{L}/u.test(content);
}

function readBylineAt(findings: Findings, index: number, content: string): boolean {
  const names = readByline(content);
  for (const { name, start, end } of names) findings.authors.push({ value: name, origin: 'byline', span: findings.span(index, start, end) });
  if (names.length > 0) findings.roles[index] = 'byline';
  return names.length > 0;
}

function readPublishedAt(findings: Findings, index: number, content: string): boolean {
  const days = readPublished(content);
  if (days.length === 0) return false;
  const span = findings.span(index, 0, content.length);
  for (const { day, isUpdate } of days) findings.days.push({ day, origin: isUpdate ? 'updated-line' : 'published-line', span });
  findings.roles[index] = 'published';
  return true;
}

function readDatelineAt(findings: Findings, index: number, content: string): boolean {
  const dateline = readDateline(content);
  if (dateline === undefined) return false;
  findings.place = { value: dateline.place, origin: 'dateline', span: findings.span(index, 0, dateline.place.length) };
  if (dateline.source !== undefined) {
    const start = content.indexOf(dateline.source, dateline.place.length);
    findings.source ??= { value: dateline.source, origin: 'dateline', span: findings.span(index, start, start + dateline.source.length) };
  }
  if (dateline.day !== undefined) {
    findings.days.push({ day: dateline.day, origin: 'dateline', span: findings.span(index, dateline.dayStart, dateline.dayEnd) });
  }
  return true;
}

function readTail(findings: Findings, first: number): void {
  const { paragraphs } = findings.article;
  for (let index = paragraphs.length - 1; index >= Math.max(first, paragraphs.length - TAIL); index--) {
    const content = contentOf(paragraphs[index]);
    if (findings.roles[index] !== 'body' || content.length > 400) continue;
    const names = readContributors(content);
    for (const { name, start, end } of names) findings.authors.push({ value: name, origin: 'byline', span: findings.span(index, start, end) });
    if (names.length > 0) findings.roles[index] = 'byline';
  }
}

function summarise(findings: Findings): ArticleMetadata {
  const { fileName } = findings.article;
  const { dates, openDate } = settleDays(findings.days, fileName === undefined ? undefined : fileNameYear(fileName));
  const { title, place, source, url, authors } = findings;
  const date = dates[0];
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    dates,
    ...(openDate === undefined ? {} : { openDate }),
    ...(place === undefined ? {} : { place }),
    ...(source === undefined ? {} : { source }),
    authors,
    ...(url === undefined ? {} : { url }),
  };
}
