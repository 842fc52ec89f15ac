import { describeValue } from '../recognition/dates/describeValue';
import { compactDay, dayRange, type DayRange } from './dayRange';
import type { ExportArticle, ExportMention } from './exportArticle';
import type { ExportFormat } from './exportFormat';
import type { Losses } from './losses';
import { oneFile } from './oneFile';
import { SentenceFinder } from './textUnits';

/** iCalendar (RFC 5545): an event for each date that is a day, a time of a day, a week, or a range of days. */
export const icsFormat: ExportFormat = {
  id: 'ics',
  label: 'iCalendar',
  detail: 'Dates as events; for calendars',
  extension: '.ics',
  mediaType: 'text/calendar',
  layout: 'one-file',
  holds: ['value', 'endValue', 'note'],
  takes: ({ type }) => type === 'date',
  begin: ({ name, losses, options }) => oneFile(`${name}.ics`, {
    head: ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//News Annotator//News Annotator//EN', 'CALSCALE:GREGORIAN', ''].join('\r\n'),
    tail: 'END:VCALENDAR\r\n',
    article: (article) => events(article, losses, options.now),
  }),
};

function events(article: ExportArticle, losses: Losses, now: string): string {
  const sentences = new SentenceFinder(article);
  return article.mentions.map((mention) => {
    const range = dayRange(mention.value ?? '');
    if (range?.precision !== 'day') {
      losses.count('unresolved');
      return '';
    }
    return event({ article, sentences, now }, mention, range);
  }).join('');
}

interface EventContext {
  readonly article: ExportArticle;
  readonly sentences: SentenceFinder;
  readonly now: string;
}

function event({ article, sentences, now }: EventContext, mention: ExportMention, range: DayRange): string {
  const last = mention.endValue === undefined ? undefined : dayRange(mention.endValue);
  const { title = article.file } = article.article;
  const said = describeValue(mention.value ?? '', mention.mod, mention.endValue);
  const description = [`${said}: “${sentences.at(mention.start)}”`, mention.note, article.article.url].filter(Boolean).join('\n');
  const lines = [
    'BEGIN:VEVENT',
    `UID:${article.sha256.slice(0, 16)}-${mention.start}-${mention.end}@news-annotator`,
    `DTSTAMP:${now.replace(/[-:]/g, '')}`,
    ...times(range, last),
    `SUMMARY:${escapeText(`${mention.quote} · ${title}`)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(mention.status === 'suggested' ? ['STATUS:TENTATIVE'] : []),
    'END:VEVENT',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** A time of the clock is local ("floating"): the text seldom says where. The end of days is exclusive. */
function times({ first, last, clock }: DayRange, end: DayRange | undefined): readonly string[] {
  const exact = /^(\d\d)(?::(\d\d))?/.exec(clock ?? '');
  if (exact !== null && end === undefined) return [`DTSTART:${compactDay(first)}T${exact[1] === '24' ? '00' : (exact[1] ?? '')}${exact[2] ?? '00'}00`];
  return [`DTSTART;VALUE=DATE:${compactDay(first)}`, `DTEND;VALUE=DATE:${compactDay(Math.max(last, end?.last ?? last) + 1)}`];
}

function escapeText(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are not allowed in it
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n').replace(/[\u0000-\u001F\u007F]/g, ' ');
}

/** Lines of at most 75 bytes, further ones begin with a space; no character is cut. */
function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const length = bytesOf(character);
    if (bytes + length > 75) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += length;
  }
  return folded;
}

/** Bytes of a character in UTF-8. */
function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
