import type { Article, Paragraph, ParagraphRole } from './article';
import { isoDay, readDay, type WrittenDay } from './calendarDate';
import { fileNameDate } from './fileNameDate';
import { readFrontMatter } from './frontMatter';
import { readByline, readContributors, readDateline, readPublished } from './headLines';
import type { ArticleMetadata, MetadataOrigin, Sourced } from './metadata';
import type { Span } from './span';

/** Paragraphs at the top and at the end that can be something else than body. */
const HEAD = 6;
const TAIL = 4;
const LONGEST_HEADLINE = 160;

type Source = Pick<Article, 'paragraphs' | 'starts'> & { readonly hasFrontMatter: boolean; readonly fileName: string | undefined };

/** A day found for the article, its year perhaps missing. */
interface FoundDay {
  readonly day: WrittenDay;
  readonly origin: MetadataOrigin;
  readonly span?: Span;
}

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
  const day = readDay(text('date', 'published', 'pubdate', 'date_published') ?? '');
  if (title !== undefined) findings.title = { value: title, origin: 'front-matter' };
  if (source !== undefined) findings.source = { value: source, origin: 'front-matter' };
  if (url !== undefined) findings.url = { value: url, origin: 'front-matter' };
  if (day !== undefined) findings.days.push({ day, origin: 'front-matter' });
  for (const key of ['author', 'authors', 'byline']) {
    const value = fields.get(key);
    const names = Array.isArray(value) ? value.map(plain) : (plain(value)?.split(/,\s*(?:and\s+)?|\s+and\s+/) ?? []);
    for (const name of names) if (name !== undefined) findings.authors.push({ value: name.replace(/^by\s+/i, ''), origin: 'front-matter' });
  }
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
  const day = readPublished(content);
  if (day === undefined) return false;
  findings.days.push({ day, origin: 'published-line', span: findings.span(index, 0, content.length) });
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

const TRUST: readonly MetadataOrigin[] = ['front-matter', 'published-line', 'dateline', 'file-name'];

function summarise(findings: Findings): ArticleMetadata {
  const year = findings.days.map(({ day }) => day.year).find((known) => known !== undefined);
  const dates = findings.days
    .flatMap(({ day, origin, span }): Sourced<string>[] => {
      const known = day.year ?? year;
      const value = known === undefined ? undefined : isoDay(known, day.month, day.day);
      return value === undefined ? [] : [{ value, origin, ...(span === undefined ? {} : { span }) }];
    })
    .sort((a, b) => TRUST.indexOf(a.origin) - TRUST.indexOf(b.origin));
  const { title, place, source, url, authors } = findings;
  const date = dates[0];
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    dates,
    ...(place === undefined ? {} : { place }),
    ...(source === undefined ? {} : { source }),
    authors,
    ...(url === undefined ? {} : { url }),
  };
}
