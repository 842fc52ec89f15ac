import { diffLines, diffWordsWithSpace, type ChangeObject } from 'diff';
import type { TextChange } from '../article/article';

/** A changed region longer than this is compared by lines, not words. UTF-16 code units. */
const LONGEST_BY_WORDS = 100_000;

/** How long a comparison by words may take, in milliseconds. */
const TIME_LIMIT = 500;

/** The changes that make one text of another, small ones where words changed; offsets in the first text, UTF-16. */
export function diffTexts(before: string, after: string): readonly TextChange[] {
  const start = commonPrefix(before, after);
  const end = commonSuffix(before, after, start);
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  if (old === '' || now === '') return old === now ? [] : [{ offset: start, removed: old.length, inserted: now }];
  return toChanges(compare(old, now), start);
}

function compare(old: string, now: string): readonly ChangeObject<string>[] {
  const whole = [
    { value: old, removed: true, added: false, count: 1 },
    { value: now, removed: false, added: true, count: 1 },
  ];
  const byLines = (): readonly ChangeObject<string>[] => diffLines(old, now, { timeout: TIME_LIMIT }) ?? whole;
  if (Math.max(old.length, now.length) > LONGEST_BY_WORDS) return byLines();
  return diffWordsWithSpace(old, now, { timeout: TIME_LIMIT }) ?? byLines();
}

function toChanges(parts: readonly ChangeObject<string>[], start: number): TextChange[] {
  const changes: { offset: number; removed: number; inserted: string }[] = [];
  let offset = start;
  let open: (typeof changes)[number] | undefined;
  for (const { value, added, removed } of parts) {
    if (!added && !removed) {
      open = undefined;
      offset += value.length;
      continue;
    }
    if (open === undefined) changes.push((open = { offset, removed: 0, inserted: '' }));
    if (added) open.inserted += value;
    else {
      open.removed += value.length;
      offset += value.length;
    }
  }
  return changes;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  const limit = Math.min(a.length, b.length);
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function commonSuffix(a: string, b: string, prefix: number): number {
  let length = 0;
  const limit = Math.min(a.length, b.length) - prefix;
  while (length < limit && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  return length;
}
