/** Longer lines are cut, so that the work of a keystroke stays bounded. UTF-16 code units. */
export const LONGEST_PARAGRAPH = 8192;

/** Lines shorter or longer than this are not taken for lines wrapped by hand. */
const WRAP = { least: 45, most: 100, spread: 18 };

/** A line with its line break. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** The line without white space at its ends. */
  readonly text: string;
}

/**
 * Offsets at which paragraphs begin by their lines, the first 0; every paragraph ends with its line breaks and the blank lines after it.
 * A line is a paragraph, unless it and the next look like lines wrapped by hand. Whether two lines belong together depends
 * on them, one line before and one after, so an edit moves only boundaries near it.
 */
export function splitParagraphs(text: string): number[] {
  const lines = readLines(text);
  const starts = [0];
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line === undefined || next === undefined) break;
    if (next.text !== '' && !(line.text !== '' && isWrapped(lines, index))) starts.push(next.start);
  }
  return starts;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\n|\r/g;
  let start = 0;
  for (let found = breaks.exec(text); found !== null; found = breaks.exec(text)) {
    lines.push({ start, end: breaks.lastIndex, text: text.slice(start, found.index).trim() });
    start = breaks.lastIndex;
  }
  lines.push({ start, end: text.length, text: text.slice(start).trim() });
  return lines;
}

/** Whether the line at `index` goes on in the next, which is not blank. */
function isWrapped(lines: readonly Line[], index: number): boolean {
  const line = lines[index]?.text ?? '';
  const next = lines[index + 1]?.text ?? '';
  if (!hasWrapLength(line) || next.length > WRAP.most || isClosed(line)) return false;
  if (/^(?:[-*•·–—]\s|---|By\s|\d+[.)]\s)/.test(next)) return false;
  if (/^\p{Ll}/u.test(next) || ENDS_OPEN.test(line)) return true;
  const before = lines[index - 1]?.text;
  return isSimilar(line, before) || (!isClosed(next) && isSimilar(line, next) && isSimilar(line, lines[index + 2]?.text));
}

/** Ends like a sentence. */
function isClosed(line: string): boolean {
  return /[.!?:;…]["'”’)\]]*$/.test(line);
}

const ENDS_OPEN = /(?:,|\s(?:a|an|and|as|at|but|by|for|from|his|her|in|into|its|of|on|or|that|the|their|to|was|were|which|who|with))$/;

function hasWrapLength(line: string): boolean {
  return line.length >= WRAP.least && line.length <= WRAP.most;
}

function isSimilar(line: string, other: string | undefined): boolean {
  return other !== undefined && hasWrapLength(other) && Math.abs(line.length - other.length) <= WRAP.spread;
}

/** Where the parts of `[start, end)` begin when none may be longer than `LONGEST_PARAGRAPH`: cut after a sentence, else at white space, else between characters. */
export function cutLong(text: string, start: number, end: number): number[] {
  const starts = [start];
  let from = start;
  while (end - from > LONGEST_PARAGRAPH) {
    from += cutAt(text.slice(from, from + LONGEST_PARAGRAPH));
    starts.push(from);
  }
  return starts;
}

function cutAt(piece: string): number {
  const least = LONGEST_PARAGRAPH / 2;
  const sentence = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('? '), piece.lastIndexOf('! '));
  if (sentence >= least) return sentence + 2;
  const space = piece.lastIndexOf(' ');
  if (space >= least) return space + 1;
  const last = piece.charCodeAt(piece.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? piece.length - 1 : piece.length;
}
