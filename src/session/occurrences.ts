import type { Span } from '../article/span';

/** How words are compared with a text. */
export interface OccurrenceOptions {
  /** Not as part of longer words. */
  readonly wholeWords: boolean;
  readonly matchCase: boolean;
}

/** What "the same words" means unless a person says otherwise. */
export const SAME_WORDS: OccurrenceOptions = { wholeWords: true, matchCase: true };

/** Longest passage that is looked for, and most places of it in one article. */
const LONGEST = 500;
const MOST = 5000;

/** All places of some words in a text, in order, not overlapping; UTF-16 offsets. White space of any kind is the same, so that words are found across a line break. */
export function findOccurrences(text: string, words: string, { wholeWords, matchCase }: OccurrenceOptions = SAME_WORDS): readonly Span[] {
  const wanted = words.trim();
  if (wanted === '' || wanted.length > LONGEST) return [];
  const source = wanted.split(/\s+/u).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+');
  const places: Span[] = [];
  for (const match of text.matchAll(new RegExp(source, matchCase ? 'gu' : 'giu'))) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!wholeWords || !cutsWord(text, span)) places.push(span);
    if (places.length >= MOST) break;
  }
  return places;
}

/** Whether a span begins or ends in the middle of a word. */
function cutsWord(text: string, { start, end }: Span): boolean {
  return isJoined(text, start) || isJoined(text, end);
}

function isJoined(text: string, offset: number): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, offset - 2), offset)) && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(offset, offset + 2));
}
