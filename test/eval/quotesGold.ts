import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../src/article/span';

/** A stretch of one paragraph that someone said; gold or found. */
export interface QuoteUnit extends Span {
  readonly kind: 'direct' | 'indirect';
  /** Where the source is named. */
  readonly source?: Span;
  readonly cue?: string;
}

export interface QuotesDocument {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly units: readonly QuoteUnit[];
}

interface GoldQuote {
  readonly content?: readonly Span[];
  readonly cue?: readonly (Span & { readonly text: string })[];
  readonly source?: readonly Span[];
}

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly quotes: readonly GoldQuote[];
}

/** Reads polnear-dev. A content is cut where a paragraph ends; stretches of one content with nothing but white space between them are one. */
export function loadQuotes(data: string): readonly QuotesDocument[] {
  const lines = readFileSync(path.join(data, 'quotes', 'polnear-dev.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { id, text, date, quotes } = JSON.parse(line) as GoldLine;
    return { id, text, units: quotes.flatMap((quote) => unitsOf(quote, text)), ...(date === undefined ? {} : { date }) };
  });
}

function unitsOf({ content = [], cue, source }: GoldQuote, text: string): QuoteUnit[] {
  const [first] = cue ?? [];
  const [named] = source ?? [];
  const more = { ...(first === undefined ? {} : { cue: first.text }), ...(named === undefined ? {} : { source: { start: named.start, end: named.end } }) };
  const spans = joined([...content].sort((a, b) => a.start - b.start).flatMap((span) => byParagraph(span, text)), text);
  let isOpen = false;
  return spans.map((span) => {
    const words = text.slice(span.start, span.end);
    const isDirect = isQuoted(words) || OPENED.test(text.slice(Math.max(0, span.start - 30), span.start)) || isOpen;
    isOpen = isDirect && !/["”»]$|''$|[’']$/.test(words);
    return { ...span, kind: isDirect ? 'direct' : 'indirect', ...more };
  });
}

/** Whether words begin with a quotation mark and at most 15 % of them stand outside quotation marks. */
function isQuoted(words: string): boolean {
  if (!/^["“”„«‘]|^''|^``|^'(?=\p{Lu})/u.test(words)) return false;
  const outside = words.replace(/[“”„"«][^”"»]*(?:["”»]|$)|(?:''|``)(?:(?!'').)*(?:''|$)|['‘].*['’](?!\p{L})/gsu, '');
  return outside.length <= 0.15 * words.length;
}

/** Ends with an opening mark, or with one and the name of the speaker as in a transcript. */
const OPENED = /(?:^|\s)(?:["“]|'')(?:\p{Lu}+:)?\s*$/u;

function byParagraph({ start, end }: Span, text: string): Span[] {
  return [...text.slice(start, end).matchAll(/\S[^\n]*/g)].map((found) => ({ start: start + found.index, end: start + found.index + found[0].trimEnd().length }));
}

function joined(spans: readonly Span[], text: string): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last !== undefined && /^[^\S\n]*$/.test(text.slice(last.end, span.start))) result[result.length - 1] = { start: last.start, end: span.end };
    else result.push(span);
  }
  return result;
}
