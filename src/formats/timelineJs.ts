import { civilDate } from '../recognition/dates/calendar';
import { describeValue } from '../recognition/dates/describeValue';
import { dayRange, type DayRange } from './dayRange';
import type { ExportArticle, ExportMention } from './exportArticle';
import type { ExportFormat } from './exportFormat';
import { escapeHtml } from './html/escapeHtml';
import type { Losses } from './losses';
import { oneFile } from './oneFile';
import { SentenceFinder } from './textUnits';

/** TimelineJS JSON (https://timeline.knightlab.com/docs/json-format.html): keeps dates that are only a month or a year. Its texts are HTML. */
export const timelineJsFormat: ExportFormat = {
  id: 'timelinejs',
  label: 'TimelineJS',
  detail: 'Dates as a timeline',
  extension: '.json',
  mediaType: 'application/json',
  layout: 'one-file',
  holds: ['value', 'endValue', 'note'],
  takes: ({ type }) => type === 'date',
  begin: ({ name, losses }) => oneFile(`${name}.json`, {
    head: '{"events":[\n',
    between: ',\n',
    tail: '\n]}\n',
    article: (article) => events(article, losses).map((event) => JSON.stringify(event)).join(',\n'),
  }),
};

function events(article: ExportArticle, losses: Losses): object[] {
  const sentences = new SentenceFinder(article);
  return article.mentions.flatMap((mention) => {
    const range = dayRange(mention.value ?? '');
    if (range === undefined) losses.count('unresolved');
    return range === undefined ? [] : [event(article, mention, range, sentences)];
  });
}

function event(article: ExportArticle, mention: ExportMention, range: DayRange, sentences: SentenceFinder): object {
  const end = mention.endValue === undefined ? range : (dayRange(mention.endValue) ?? range);
  const [first, last] = [date(range.first, range), date(end.last, end)];
  const { title = article.file } = article.article;
  const note = mention.note === undefined ? '' : `<p>${escapeHtml(mention.note)}</p>`;
  return {
    start_date: first,
    ...(JSON.stringify(first) === JSON.stringify(last) ? {} : { end_date: last }),
    display_date: strippedHtml(describeValue(mention.value ?? '', mention.mod, mention.endValue)),
    text: { headline: escapeHtml(mention.quote), text: `<p>${escapeHtml(sentences.at(mention.start))}</p>${note}` },
    group: strippedHtml(title),
    unique_id: `${article.sha256.slice(0, 16)}-${mention.start}-${mention.end}`,
  };
}

/** Text for a field of which TimelineJS takes away all markup first, and with it one layer of escapes, and shows what is left as HTML. */
function strippedHtml(text: string): string {
  return escapeHtml(escapeHtml(text));
}

function date(day: number, { precision, clock }: DayRange): object {
  const { year, month, day: dayOfMonth } = civilDate(day);
  const [, hour, minute] = /^(\d\d)(?::(\d\d))?/.exec(clock ?? '') ?? [];
  return {
    year,
    ...(precision === 'year' ? {} : { month }),
    ...(precision === 'day' ? { day: dayOfMonth } : {}),
    ...(hour === undefined ? {} : { hour: Number(hour), minute: Number(minute ?? 0) }),
  };
}
