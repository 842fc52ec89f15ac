import { isAbbreviation } from './abbreviations';
import type { Token, TokenKind } from './article';
import { CharClass, classOf, codePointAt, isUpperAt, unitsOf } from './characters';

/**
 * Cuts a text into tokens: everything but white space, in order, spans in UTF-16 code units.
 *
 * - A word keeps its inner apostrophe (O’Brien, Xi’an, didn’t) and ampersand (AT&T); a possessive ’s is a token of its own.
 * - Abbreviations and initials keep their stop: "U.S.", "Nov.", "a.m.", "J."; so do names of sites: "Amazon.com".
 * - Numbers keep inner separators and what is joined to them: "1,984", "3.5", "5:30", "26th", "1.2bn".
 * - Hyphens, dashes, slashes and currency signs part tokens: "U.S.-China" is three, "2025-10-26" five.
 * - Runs of stops ("...") or hyphens ("--") are one token; an emoji with its modifiers is one.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  while (index < text.length) {
    const codePoint = codePointAt(text, index);
    const kind = classOf(codePoint);
    if (kind === CharClass.Space) {
      index += unitsOf(codePoint);
      continue;
    }
    const end = scan(text, index, kind, codePoint);
    tokens.push({ start: index, end, text: text.slice(index, end), kind: KINDS[kind] });
    index = end;
  }
  return tokens;
}

const KINDS: Readonly<Record<Exclude<CharClass, CharClass.Space>, TokenKind>> = {
  [CharClass.Letter]: 'word',
  [CharClass.Digit]: 'number',
  [CharClass.Punctuation]: 'punctuation',
  [CharClass.Other]: 'symbol',
};

function scan(text: string, start: number, kind: CharClass, codePoint: number): number {
  if (kind === CharClass.Letter) return scanWord(text, start);
  if (kind === CharClass.Digit) return scanNumber(text, start);
  if (kind === CharClass.Punctuation) return scanRepeated(text, start, codePoint);
  return scanSymbol(text, start);
}

const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const STOP = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const COLON = 0x3a;
const CURLY_APOSTROPHE = 0x2019;
const JOINER = 0x200d;

function isLetterAt(text: string, index: number): boolean {
  return classOf(codePointAt(text, index)) === CharClass.Letter;
}

function isDigitAt(text: string, index: number): boolean {
  return classOf(codePointAt(text, index)) === CharClass.Digit;
}

function lettersEnd(text: string, start: number): number {
  let index = start;
  while (index < text.length) {
    const codePoint = codePointAt(text, index);
    const kind = classOf(codePoint);
    if (kind !== CharClass.Letter && kind !== CharClass.Digit) break;
    index += unitsOf(codePoint);
  }
  return index;
}

function scanWord(text: string, start: number): number {
  let end = lettersEnd(text, start);
  for (;;) {
    const next = continueWord(text, start, end);
    if (next === end) return end;
    end = next;
  }
}

function continueWord(text: string, start: number, end: number): number {
  const unit = text.charCodeAt(end);
  if (unit === APOSTROPHE || unit === CURLY_APOSTROPHE) {
    return isPossessive(text, end) || !isLetterAt(text, end + 1) ? end : lettersEnd(text, end + 1);
  }
  if (unit === AMPERSAND) return isUpperAt(text, end - 1) && isUpperAt(text, end + 1) ? lettersEnd(text, end + 1) : end;
  return unit === STOP ? continueAfterStop(text, start, end) : end;
}

/** A possessive 's (or 'S) that is not the beginning of a longer part. */
function isPossessive(text: string, apostrophe: number): boolean {
  const letter = text.charAt(apostrophe + 1);
  return (letter === 's' || letter === 'S') && !isLetterAt(text, apostrophe + 2);
}

/** Where a word goes on past a stop: "U.S.A.", "J.", "Nov.", "a.m.", "Amazon.com". The same index when the stop is not its own. */
function continueAfterStop(text: string, start: number, stop: number): number {
  const lastPart = text.lastIndexOf('.', stop - 1);
  const partStart = Math.max(start, lastPart + 1);
  const isSingleLetter = stop - partStart === 1;
  const afterIsLetter = isLetterAt(text, stop + 1);
  if (isSingleLetter && afterIsLetter && !isLetterAt(text, stop + 2)) return stop + 2;
  if (isSingleLetter && (partStart > start || isUpperAt(text, partStart))) return stop + 1;
  if (partStart === start && !afterIsLetter && isAbbreviation(text.slice(start, stop))) return stop + 1;
  return afterIsLetter && stop - partStart > 1 && !isUpperAt(text, stop + 1) ? lettersEnd(text, stop + 1) : stop;
}

function scanNumber(text: string, start: number): number {
  let end = lettersEnd(text, start);
  for (;;) {
    const unit = text.charCodeAt(end);
    const separates = unit === STOP || unit === COMMA || unit === COLON;
    if (!separates || !isDigitAt(text, end - 1) || !isDigitAt(text, end + 1)) return end;
    end = lettersEnd(text, end + 1);
  }
}

function scanRepeated(text: string, start: number, codePoint: number): number {
  let end = start + unitsOf(codePoint);
  if ((codePoint === APOSTROPHE || codePoint === CURLY_APOSTROPHE) && isPossessive(text, start) && followsWord(text, start)) return end + 1;
  if (codePoint === STOP || codePoint === HYPHEN) while (text.charCodeAt(end) === codePoint) end++;
  return end;
}

function followsWord(text: string, index: number): boolean {
  const before = index === 0 ? CharClass.Space : classOf(text.charCodeAt(index - 1));
  return before !== CharClass.Space;
}

/** An emoji with its variation selectors, skin tones and joined emoji; any other symbol alone. */
function scanSymbol(text: string, start: number): number {
  let index = start + unitsOf(codePointAt(text, start));
  while (index < text.length) {
    const codePoint = codePointAt(text, index);
    const modifies = codePoint === 0xfe0f || codePoint === 0x20e3 || (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff);
    if (codePoint === JOINER && index + 1 < text.length) index += 1 + unitsOf(codePointAt(text, index + 1));
    else if (modifies) index += unitsOf(codePoint);
    else break;
  }
  return index;
}
