import { diffArrays } from 'diff';
import type { TextChange } from '../article/article';

/** Time for one comparison, after which a region counts as replaced as a whole. Milliseconds. */
const PATIENCE = 400;

/** Longest region that is compared word by word. UTF-16 code units. */
const LONGEST_WORDWISE = 20_000;

/**
 * What turned one text into another, as few replacements of whole words: first by lines, then by words within lines that differ
 * (Myers's algorithm, npm `diff`).
 * @returns Changes in order, offsets (UTF-16) in the text before all of them.
 */
export function diffTexts(before: string, after: string): readonly TextChange[] {
  const prefix = commonPrefix(before, after);
  const suffix = commonSuffix(before, after, prefix);
  const removed = before.slice(prefix, before.length - suffix);
  const inserted = after.slice(prefix, after.length - suffix);
  if (removed === inserted) return [];
  if (removed === '' || inserted === '') return [{ offset: prefix, removed: removed.length, inserted }];
  return compare(lines(removed), lines(inserted), prefix).flatMap(byWords);
}

/**
 * What turned one text into another, in steps: line ends first, where the other text has others, then the words.
 * @returns Batches of changes; offsets of each batch are in the text that the batch before left.
 */
export function editSteps(before: string, after: string): readonly (readonly TextChange[])[] {
  const lineEnds = changeLineEnds(before, after.includes('\r\n') ? '\r\n' : '\n');
  const converted = lineEnds.length === 0 ? before : before.replace(/\r\n|\n/g, after.includes('\r\n') ? '\r\n' : '\n');
  return [lineEnds, diffTexts(converted, after)].filter((changes) => changes.length > 0);
}

function changeLineEnds(text: string, wanted: '\r\n' | '\n'): readonly TextChange[] {
  const others = wanted === '\n' ? /\r\n/g : /(?<!\r)\n/g;
  return Array.from(text.matchAll(others), ({ index, 0: lineEnd }) => ({ offset: index, removed: lineEnd.length, inserted: wanted }));
}

interface Region {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

function byWords({ offset, before, after }: Region): readonly TextChange[] {
  const isShort = before.length + after.length <= LONGEST_WORDWISE;
  const regions = isShort && before !== '' && after !== '' ? compare(words(before), words(after), offset) : [{ offset, before, after }];
  return regions.map((region) => ({ offset: region.offset, removed: region.before.length, inserted: region.after }));
}

/** The regions that differ between two lists of pieces; one region when that takes too long to find out. */
function compare(before: readonly string[], after: readonly string[], start: number): readonly Region[] {
  const whole: Region = { offset: start, before: before.join(''), after: after.join('') };
  const parts = diffArrays([...before], [...after], { timeout: PATIENCE });
  if (parts === undefined) return [whole];
  const regions: Region[] = [];
  let offset = start;
  let open: { offset: number; before: string; after: string } | undefined;
  for (const { value, added, removed } of parts) {
    const text = value.join('');
    if (!added && !removed) {
      open = undefined;
      offset += text.length;
      continue;
    }
    if (open === undefined) regions.push((open = { offset, before: '', after: '' }));
    if (removed) {
      open.before += text;
      offset += text.length;
    } else open.after += text;
  }
  return regions;
}

function lines(text: string): string[] {
  return text.split(/(?<=\n)/);
}

/** Words, runs of white space, and single other characters. */
function words(text: string): string[] {
  return text.match(/\r\n|[\p{L}\p{M}\p{N}]+|[^\S\r\n]+|[^]/gu) ?? [];
}

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return backToWordStart(a, length);
}

/** A word must not be cut: "EU" that became "Europe" is another word, not the same with letters added. */
function backToWordStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && isInWord(text.charAt(start - 1)) && offset - start < 64) start--;
  return start;
}

function commonSuffix(a: string, b: string, prefix: number): number {
  const most = Math.min(a.length, b.length) - prefix;
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  while (length > 0 && isInWord(a.charAt(a.length - length))) length--;
  return length;
}

/** Letters, digits, half characters, and a line feed that may belong to a carriage return. */
function isInWord(character: string): boolean {
  return /[\p{L}\p{M}\p{N}\p{Cs}\n]/u.test(character);
}
