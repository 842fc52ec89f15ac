import type { ExportArticle, ExportEntity, ExportMention } from '../exportArticle';
import type { ExportFormat } from '../exportFormat';
import type { Losses } from '../losses';
import { oneFile } from '../oneFile';
import { paragraphsOf, type TextUnit } from '../textUnits';
import { element, forbiddenIn, XML_HEAD, xmlText } from '../xml';
import { nest } from './inline';
import { teiElement, xmlId } from './teiElements';
import { teiParagraph } from './teiParagraph';

const NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/**
 * TEI P5 (https://tei-c.org): annotations are elements in the text where they nest; those that cross a paragraph or each other are spans between
 * anchors. Actors, issues and codes are listed at the end.
 */
export const teiFormat: ExportFormat = {
  id: 'tei',
  label: 'TEI',
  detail: 'Texts with names, dates and terms marked up',
  extension: '.xml',
  mediaType: 'application/xml',
  layout: 'one-file',
  holds: ['note', 'entity', 'value', 'endValue', 'coder', 'suggestion', 'suggester', 'speaker', 'parts'],
  begin: ({ name, losses }) => oneFile(`${name}.xml`, {
    head: `${XML_HEAD}<teiCorpus xmlns="${NAMESPACE}">\n${header('Annotated articles')}\n`,
    tail: '</teiCorpus>\n',
    article: (article) => `${tei(article, losses)}\n`,
  }),
};

function tei(article: ExportArticle, losses: Losses): string {
  const key = article.sha256.slice(0, 12);
  losses.count('character', forbiddenIn(article.text));
  const paragraphs = paragraphsOf(article);
  const nesting = nest(article.mentions, paragraphs);
  const { inline } = nesting;
  const numbers = new Map(article.mentions.map((mention, index) => [mention, index + 1]));
  const crossing = nesting.crossing.map((mention) => {
    const snapped = snap(mention, paragraphs);
    numbers.set(snapped, numbers.get(mention) ?? 0);
    return snapped;
  });
  const idOf = (mention: ExportMention): string => `m-${key}-${numbers.get(mention) ?? 0}`;
  const heads = new Map(article.mentions.flatMap((mention) => (mention.id === undefined ? [] : [[mention.id, mention] as const])));
  const headOf = ({ continues = '' }: ExportMention): string | undefined => {
    const head = heads.get(continues);
    return head && `#${idOf(head)}`;
  };
  const body = paragraphs.map((paragraph) => teiParagraph(paragraph, inline, crossing, { key, idOf, headOf })).join('\n');
  const spans = crossing.map((mention) => span(mention, { id: idOf(mention), prev: headOf(mention) }, key));
  const content = body + (spans.length === 0 ? '' : element('spanGrp', {}, spans.join('')));
  const text = element('text', {}, element('body', {}, content === '' ? '<p/>' : content) + back(article, idOf, key));
  const { title = article.file, date, source, byline = [] } = article.article;
  return element('TEI', {}, header(title, { file: article.file, date, source, byline, coders: coders(article) }, key) + text);
}

/** A passage whose ends stand in paragraphs, not in the blank lines between them. */
function snap(mention: ExportMention, paragraphs: readonly TextUnit[]): ExportMention {
  const first = paragraphs.find(({ end }) => end > mention.start) ?? paragraphs.at(-1);
  const last = paragraphs.findLast(({ start }) => start < mention.end) ?? paragraphs[0];
  if (first === undefined || last === undefined) return mention;
  return { ...mention, start: Math.min(Math.max(mention.start, first.start), first.end), end: Math.min(mention.end, last.end) };
}

interface HeaderDetails {
  readonly file: string;
  readonly date: string | undefined;
  readonly source: string | undefined;
  readonly byline: readonly string[];
  readonly coders: readonly string[];
}

function header(title: string, details?: HeaderDetails, key = ''): string {
  const authors = (details?.byline ?? []).map((author) => element('author', {}, xmlText(author)));
  const resps = (details?.coders ?? []).map((coder) => element('respStmt', { 'xml:id': keyed(xmlId('coder', coder), key) }, element('resp', {}, 'annotation') + element('name', {}, xmlText(coder))));
  const source = [details?.source, details?.file].filter((part) => part !== undefined).map(xmlText).join(', ');
  const when = details?.date === undefined ? '' : element('date', { when: details.date }, details.date);
  return element('teiHeader', {}, element('fileDesc', {},
    element('titleStmt', {}, element('title', {}, xmlText(title)) + authors.join('') + resps.join(''))
    + element('publicationStmt', {}, element('p', {}, 'Annotated with News Annotator'))
    + element('sourceDesc', {}, element('p', {}, (source === '' ? 'News articles' : source) + when))));
}

/** Ids are unique in a whole corpus: each article's have its key. */
export function keyed(id: string, key: string): string {
  return `${id}-${key}`;
}

function coders({ mentions }: ExportArticle): readonly string[] {
  return [...new Set(mentions.flatMap(({ by, suggestedBy }) => by ?? suggestedBy ?? []))];
}

function span(mention: ExportMention, { id, prev }: { readonly id: string; readonly prev: string | undefined }, key: string): string {
  const { name, attributes } = teiElement(mention);
  const { ref, who, resp, cert, ana } = attributes;
  const pointed = [ref ?? who ?? ana].flatMap((pointer) => (pointer === undefined ? [] : [keyed(pointer, key)]));
  const signed = resp === undefined ? undefined : keyed(resp, key);
  return element('span', { 'xml:id': id, from: `#${id}-from`, to: `#${id}-to`, type: name, ana: pointed[0], resp: signed, cert, prev }, xmlText(attributes.when ?? attributes.n ?? mention.type));
}

function back(article: ExportArticle, idOf: (mention: ExportMention) => string, key: string): string {
  const notes = article.mentions.flatMap((mention) => (mention.note === undefined ? [] : [element('note', { target: `#${idOf(mention)}` }, xmlText(mention.note))]));
  const listed = article.entities.map((entity) => element('item', { 'xml:id': keyed(xmlId('entity', entity.id), key) }, entityMarkup(entity)));
  const codes = [...new Set(article.mentions.map(({ type }) => type))].filter((type) => !BUILT_IN.has(type));
  const coded = codes.map((code) => element('item', { 'xml:id': keyed(xmlId('code', code), key) }, xmlText(code)));
  const lists = [listed, coded].filter((items) => items.length > 0).map((items) => element('list', {}, items.join('')));
  const parts = [...lists, ...notes.map((note) => element('p', {}, note))];
  return parts.length === 0 ? '' : element('back', {}, element('div', {}, parts.join('')));
}

const BUILT_IN: ReadonlySet<string> = new Set(['actor', 'date', 'issue', 'quote']);

function entityMarkup({ name, kind, wikidata, aliases }: ExportEntity): string {
  const link = wikidata === undefined ? '' : element('idno', { type: 'wikidata' }, wikidata);
  const others = aliases.map((alias) => element('name', { type: 'alias' }, xmlText(alias)));
  return element('name', { type: kind }, xmlText(name)) + others.join('') + link;
}
