import type { ExportArticle, ExportMention } from './exportArticle';
import type { ExportFormat, ExportRun, Piece } from './exportFormat';
import { flatten } from './flatten';
import type { Losses } from './losses';
import { element, forbiddenIn, XML_HEAD, xmlText } from './xml';

/** TimeML with TIMEX3 tags (http://www.timeml.org): a file an article; only dates. */
export const timeMlFormat: ExportFormat = {
  id: 'timeml',
  label: 'TimeML',
  detail: 'Dates as TIMEX3 tags, a file an article',
  extension: '.tml',
  mediaType: 'application/xml',
  layout: 'folder',
  holds: ['value', 'mod'],
  takes: ({ type }) => type === 'date',
  begin: ({ nameOf, losses }): ExportRun => ({
    *add(article): Iterable<Piece> {
      yield { path: `${nameOf(article.file)}.tml`, content: timeMl(article, losses) };
    },
    end: () => [],
  }),
};

function timeMl({ file, article, text, mentions }: ExportArticle, losses: Losses): string {
  const flat = flatten(mentions);
  losses.count('overlap', mentions.length - flat.length);
  losses.count('character', forbiddenIn(text));
  const created = article.date === undefined ? '' : element('DCT', {}, element('TIMEX3', { tid: 't0', type: 'DATE', value: article.date, functionInDocument: 'CREATION_TIME', temporalFunction: 'false' }, article.date));
  const title = article.title === undefined ? '' : element('TITLE', {}, xmlText(article.title));
  const parts = [element('DOCID', {}, xmlText(file)), created, title, element('TEXT', {}, marked(text, flat))].filter((part) => part !== '');
  const schema = { 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:noNamespaceSchemaLocation': 'http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd' };
  return `${XML_HEAD}${element('TimeML', schema, `\n${parts.join('\n')}\n`)}\n`;
}

function marked(text: string, dates: readonly ExportMention[]): string {
  const characters = Array.from(text);
  let markup = '';
  let from = 0;
  dates.forEach((date, index) => {
    markup += xmlText(characters.slice(from, date.start).join('')) + timex(date, index + 1);
    from = date.end;
  });
  return markup + xmlText(characters.slice(from).join(''));
}

function timex({ quote, kind = 'DATE', value, mod }: ExportMention, number: number): string {
  return element('TIMEX3', { tid: `t${number}`, type: kind, value: value ?? '', mod, functionInDocument: 'NONE' }, xmlText(quote));
}
