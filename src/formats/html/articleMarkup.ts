import type { ExportArticle, ExportMention } from '../exportArticle';
import { describeMention, entriesOf, REPORT_TYPES, speakerOf, type ReportEntry } from '../report';
import { paragraphsOf, type TextUnit } from '../textUnits';
import { escapeHtml } from './escapeHtml';
import { segmentsOf, type Segment } from './segments';

/** An article's text with its highlights, and beside it what was found. @param key Distinguishes the ids of articles in one file. */
export function articleMarkup(article: ExportArticle, key: string, codes: ReadonlyMap<string, string>): string {
  const { title = article.file } = article.article;
  const paragraphs = paragraphsOf(article);
  const noted = article.mentions.filter(({ note }) => note !== undefined);
  const numbers = new Map(noted.map((mention, index) => [mention, index + 1]));
  const text = paragraphs.map((paragraph) => paragraphMarkup(paragraph, article, numbers, key)).join('\n');
  return `<article id="${key}" aria-labelledby="${key}-title">
<h1 id="${key}-title">${escapeHtml(title)}</h1>
<p class="facts">${facts(article)}</p>
<div class="columns">
<div class="text">
${text}
</div>
<aside aria-label="What was found">
${sections(article, codes)}${notes(article, numbers, key)}</aside>
</div>
</article>
`;
}

function facts({ article: { date, source, byline = [], url }, file, mentions }: ExportArticle): string {
  const suggested = mentions.filter(({ status }) => status === 'suggested').length;
  const counts = `${mentions.length - suggested} decided${suggested === 0 ? '' : `, ${suggested} suggested`}`;
  const parts = [date, source, byline.join(', '), file, counts].filter((part): part is string => part !== undefined && part !== '').map(escapeHtml);
  return [...parts, ...(isWeb(url) ? [`<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(url)}</a>`] : [])].join(' · ');
}

/** Only addresses of web pages become links. */
function isWeb(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}

function paragraphMarkup(paragraph: TextUnit, article: ExportArticle, numbers: ReadonlyMap<ExportMention, number>, key: string): string {
  const segments = segmentsOf(paragraph, article.mentions).map((segment) => segmentMarkup(segment, article, numbers, key));
  return `<p dir="auto">${segments.join('')}</p>`;
}

function segmentMarkup({ text, mentions, ending }: Segment, article: ExportArticle, numbers: ReadonlyMap<ExportMention, number>, key: string): string {
  const marked = mentions.reduceRight((inner, mention) => {
    const type = CLASSES.has(mention.type) ? mention.type : 'code';
    const suggested = mention.status === 'suggested' ? ' suggested' : '';
    return `<mark class="${type}${suggested}" title="${escapeHtml(describeMention(article, mention))}">${inner}</mark>`;
  }, escapeHtml(text));
  const references = ending.flatMap((mention) => numbers.get(mention) ?? []);
  return marked + references.map((number) => `<sup><a href="#${key}-n${number}" id="${key}-r${number}" aria-label="note ${number}">${number}</a></sup>`).join('');
}

const CLASSES: ReadonlySet<string> = new Set(REPORT_TYPES.map(([type]) => type));

function sections(article: ExportArticle, codes: ReadonlyMap<string, string>): string {
  const own = [...new Set(article.mentions.map(({ type }) => type))].filter((type) => !CLASSES.has(type)).map((type) => [type, codes.get(type) ?? type] as const);
  return [...REPORT_TYPES, ...own].map(([type, heading]) => section(heading, entriesOf(article, type), CLASSES.has(type) ? type : 'code')).join('');
}

function section(heading: string, entries: readonly ReportEntry[], type: string): string {
  if (entries.length === 0) return '';
  const items = entries.map(({ name, details, mentions }) => {
    const more = details === '' ? '' : `<span class="details">${escapeHtml(details)}</span>`;
    return `<li><span class="count">${mentions.length}<span aria-hidden="true">×</span></span><mark class="${type}">${escapeHtml(name)}</mark>${more}</li>`;
  });
  return `<section><h3>${escapeHtml(heading)}</h3><ul>${items.join('')}</ul></section>\n`;
}

function notes(article: ExportArticle, numbers: ReadonlyMap<ExportMention, number>, key: string): string {
  if (numbers.size === 0) return '';
  const items = Array.from(numbers, ([mention, number]) => {
    const who = [mention.by, speakerOf(article, mention)].filter(Boolean).join(', ');
    return `<li id="${key}-n${number}"><a href="#${key}-r${number}" aria-label="back to the text">${number}</a> <q>${escapeHtml(mention.quote)}</q>: ${escapeHtml(mention.note ?? '')}${who === '' ? '' : ` <span class="details">${escapeHtml(who)}</span>`}</li>`;
  });
  return `<section><h3>Notes</h3><ul>${items.join('')}</ul></section>\n`;
}
