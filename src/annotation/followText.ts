import type { TextChange } from '../article/article';
import { canonicalText } from '../article/canonicalText';
import type { AnchorState, Decisions } from './annotation';
import { sortAnnotations } from './decisionChange';
import { moveSpan } from './moveSpan';

/** A record that has a place in the text. */
export interface Anchored {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly before?: string;
  readonly after?: string;
  readonly anchor: AnchorState;
}

/**
 * Decisions after an edit in the editor. One whose text was deleted is `orphaned` at that place and keeps its quote; it comes back when
 * its words are inserted again with it or later (undo, drag, cut and paste). One whose text was replaced as a whole is `changed`.
 */
export function followText(decisions: Decisions, changes: readonly TextChange[]): Decisions {
  return {
    ...decisions,
    annotations: sortAnnotations(decisions.annotations.map((record) => followRecord(record, changes))),
    dismissed: decisions.dismissed.map((record) => followRecord(record, changes)),
  };
}

/** One record after an edit: see `followText`. */
export function followRecord<T extends Anchored>(record: T, changes: readonly TextChange[]): T {
  const { start, end, fate } = moveSpan(record, changes);
  const isGone = record.anchor === 'orphaned' || fate === 'emptied';
  if (isGone) return { ...record, start, end, anchor: 'orphaned', ...comeBack(record, changes) };
  if (fate === 'replaced' || isRewritten(record, changes)) return { ...record, start, end, anchor: 'changed' };
  return start === record.start && end === record.end ? record : { ...record, start, end };
}

/** Whether an edit in several pieces leaves little of the words: VS Code cuts a replacement down to the letters that differ. */
function isRewritten({ start, end }: Anchored, changes: readonly TextChange[]): boolean {
  if (changes.length < 2) return false;
  const within = changes.filter(({ offset, removed }) => offset >= start && offset + removed <= end);
  const removed = within.reduce((sum, change) => sum + change.removed, 0);
  return within.some(({ inserted }) => inserted !== '') && within.length > 1 && removed * 2 >= end - start;
}

/** Context that must agree where inserted text has more than the words that were taken out. UTF-16 code units. */
const NEAR_CONTEXT = 16;

/** …and context on one side that is enough. */
const PLAIN = 8;

/**
 * Where inserted text holds the words of an orphan: the text may have been moved, or its deletion undone. Not just any text with these words:
 * it is the words alone, or stands where they were taken out, or has the context that they had; and only one place may be meant.
 */
function comeBack(record: Anchored, changes: readonly TextChange[]): Pick<Anchored, 'start' | 'end' | 'anchor'> | undefined {
  const places = changes.flatMap((change) => placesIn(change, record).map((start) => ({ start: start + change.offset + shiftBefore(change, changes), length: quoteIn(change, record).length })));
  const [only] = places;
  return places.length === 1 && only !== undefined ? { start: only.start, end: only.start + only.length, anchor: 'anchored' } : undefined;
}

function placesIn(change: TextChange, record: Anchored): readonly number[] {
  const { inserted, offset, removed } = change;
  const quote = quoteIn(change, record);
  if (quote === '' || inserted.length < quote.length) return [];
  const found: number[] = [];
  for (let place = inserted.indexOf(quote); place >= 0; place = inserted.indexOf(quote, place + 1)) found.push(place);
  const fitting = found.filter((place) => hasContext(inserted, place, place + quote.length, record));
  if (fitting.length > 0) return fitting;
  const isHere = record.anchor === 'orphaned' && record.start >= offset && record.start <= offset + removed;
  return found.length === 1 && (inserted.trim() === quote || isHere) ? found : [];
}

function quoteIn({ inserted }: TextChange, { quote }: Anchored): string {
  return inserted.includes('\r\n') ? quote.replaceAll('\n', '\r\n') : quote;
}

/** Whether the inserted text has the record's context around a place: all that it has there, or plainly so on one side (the other may be the edge of what was cut). */
function hasContext(inserted: string, start: number, end: number, { before = '', after = '' }: Anchored): boolean {
  const left = canonicalText(inserted.slice(Math.max(0, start - NEAR_CONTEXT), start));
  const right = canonicalText(inserted.slice(end, end + NEAR_CONTEXT));
  const same = commonEnd(left, before) + commonStart(right, after);
  const most = Math.min(left.length, before.length) + Math.min(right.length, after.length);
  return (same === most && most > 1) || commonEnd(left, before) >= PLAIN || commonStart(right, after) >= PLAIN;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

function shiftBefore(change: TextChange, changes: readonly TextChange[]): number {
  return changes
    .filter((other) => other.offset < change.offset)
    .reduce((sum, other) => sum + other.inserted.length - other.removed, 0);
}
