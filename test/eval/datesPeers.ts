import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import type { GoldDocument, Timex } from './datesGold';

/** A system that marks time expressions in a document. */
export interface DateTagger {
  readonly name: string;
  tag(document: GoldDocument): readonly Timex[];
}

/** chrono-node's casual English; a component that it only implied is left out of the value. */
export const CHRONO: DateTagger = {
  name: 'chrono-node',
  tag({ text, date }) {
    return chrono.casual.parse(text, noonOf(date)).map(({ index, text: found, start }) => {
      const isTime = start.isCertain('hour');
      return { ...trimmed(found, index), ...chronoAnswer(found, start, isTime) };
    });
  },
};

function chronoAnswer(found: string, start: chrono.ParsedComponents, isTime: boolean): { type: string; value: string } {
  if (/^(right )?now$/i.test(found)) return { type: 'DATE', value: 'PRESENT_REF' };
  return { type: isTime ? 'TIME' : 'DATE', value: chronoValue(start, isTime) };
}

/** The span as the gold has it: no preposition before, no mark behind. */
function trimmed(found: string, index: number): { start: number; end: number } {
  const before = /^(?:(?:on|in|at|after|within|for|by|during|since|until|from|over)\s+)?/i.exec(found)?.[0].length ?? 0;
  return { start: index + before, end: index + found.replace(/[\s,.]+$/, '').length };
}

function chronoValue(start: chrono.ParsedComponents, isTime: boolean): string {
  const [year = 0, month = 0, day = 0] = (['year', 'month', 'day'] as const).map((name) => start.get(name) ?? 0);
  const two = (number: number | null): string => String(number ?? 0).padStart(2, '0');
  if (!isTime && !start.isCertain('day') && !start.isCertain('weekday')) {
    if (start.isCertain('month')) return `${year}-${two(month)}`;
    if (start.isCertain('year')) return String(year);
  }
  const value = `${year}-${two(month)}-${two(day)}`;
  return isTime ? `${value}T${two(start.get('hour'))}:${two(start.get('minute'))}` : value;
}

/** Microsoft's recogniser, sentence by sentence; of its readings of an open date the past one. */
export const MICROSOFT: DateTagger = {
  name: 'microsoft recognizers',
  tag({ text, date }) {
    return [...text.matchAll(/\S(?:[^.!?\n]|\n(?!\s*\n)|[.!?](?!\s+[\p{Lu}`"“]))*[.!?]?/gu)].flatMap(({ 0: sentence, index }) =>
      recognizeDateTime(sentence, 'en-us', undefined, noonOf(date)).map((found): Timex => {
        const reading = readingsOf(found.resolution)[0] ?? {};
        const span = trimmed(sentence.slice(found.start, found.end + 1), index + found.start);
        if (isToday(reading.timex, date)) return { ...span, type: 'DATE', value: date ?? '' };
        return { ...span, ...microsoftValue(found.typeName.replace('datetimeV2.', ''), reading) };
      }),
    );
  },
};

/** An open weekday that is the document's own: its reader means that day. */
function isToday(timex: string | undefined, date: string | undefined): boolean {
  const weekday = /^XXXX-WXX-([1-7])$/.exec(timex ?? '')?.[1];
  return weekday !== undefined && Number(weekday) % 7 === noonOf(date).getDay();
}

type Reading = Readonly<Record<string, string>>;

function readingsOf(resolution: Readonly<Record<string, unknown>> | undefined): readonly Reading[] {
  return (resolution?.values ?? []) as readonly Reading[];
}

function microsoftValue(kind: string, { timex = '', value = '', start = '' }: Reading): { type: string; value: string } {
  switch (kind) {
    case 'date':
      return { type: 'DATE', value: value.slice(0, 10) };
    case 'daterange':
      return { type: 'DATE', value: rangeValue(timex, start) };
    case 'duration':
      return { type: 'DURATION', value: timex };
    case 'set':
      return { type: 'SET', value: timex };
    case 'datetime':
      if (timex === 'PRESENT_REF') return { type: 'DATE', value: timex };
      return { type: 'TIME', value: value.replace(' ', 'T').slice(0, 16) };
    default:
      return { type: 'TIME', value: timex.includes('T') ? `${start.slice(0, 10)}${timex.slice(timex.indexOf('T'))}` : timex };
  }
}

/** The month, quarter or year that a range covers; else its own expression. */
function rangeValue(timex: string, start: string): string {
  const [year = '', month = ''] = start.split('-');
  if (/^(XXXX-)?\d\d(\d\d)?(-\d\d)?$/.test(timex)) return /-\d\d$/.test(timex) ? `${year}-${month}` : year;
  if (timex.endsWith(',P3M)')) return `${year}-Q${Math.ceil(Number(month) / 3)}`;
  if (timex.endsWith(',P1Y)')) return year;
  if (timex.endsWith(',P10Y)')) return year.slice(0, 3);
  return timex;
}

function noonOf(date: string | undefined): Date {
  return new Date(`${date ?? '2000-01-01'}T12:00:00`);
}
