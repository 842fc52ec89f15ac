import type { Decisions } from '../annotation/annotation';
import { sortAnnotations } from '../annotation/decisionChange';
import { followRecord, type Anchored } from '../annotation/followText';
import { reanchor, type Anchoring } from '../annotation/reanchor/reanchor';
import { textAround } from '../annotation/textAround';
import { CanonicalOffsets } from '../article/canonicalOffsets';
import { canonicalText } from '../article/canonicalText';
import type { Span } from '../article/span';
import { editSteps } from './diffTexts';

/** A record with all that it can be found again by. */
interface Passage extends Anchored {
  readonly before: string;
  readonly after: string;
}

/**
 * Decisions on a text after it was replaced from outside. What the replacement did not reach moves exactly; all else is looked for with all
 * of the old text as its context, and what is not sure waits for a person.
 */
export function followReplacement(decisions: Decisions, before: string, after: string): Decisions {
  return {
    ...decisions,
    annotations: sortAnnotations(followPassages(decisions.annotations, before, after)),
    dismissed: followPassages(decisions.dismissed, before, after),
  };
}

/** Records on a text after it was replaced from outside, in the same order. */
export function followPassages<T extends Passage>(records: readonly T[], before: string, after: string): readonly T[] {
  if (records.length === 0 || before === after) return records;
  const steps = editSteps(before, after);
  const compared = records.map((record) => steps.reduce<T>(followRecord, record));
  const placed = records.filter(isPlaced);
  const found = new Map<T, Anchoring>();
  const now = canonicalText(after);
  const old = new CanonicalOffsets(before);
  const anchorOf = ({ start, end }: Span): Span => ({ start: old.toCanonical(start), end: old.toCanonical(end) });
  const inOldText = placed.map((record) => ({ ...textAround(before, record), ...anchorOf(record) }));
  reanchor(inOldText, now, { text: canonicalText(before) }).forEach((place, index) => { set(found, placed[index], place); });
  const lost = records.filter((record) => !isPlaced(record));
  const byWords = lost.map((record) => ({ ...record, ...anchorOf(record) }));
  byWords.forEach((anchor, index) => { set(found, lost[index], reanchor([anchor], now)[0]); });
  const offsets = new CanonicalOffsets(after);
  const isReached = reachOf(before, after);
  return records.map((record, index) => {
    const moved = compared[index] ?? record;
    const place = found.get(record);
    if (place === undefined || (isPlaced(record) && !isReached(record))) return moved;
    const span = { start: offsets.fromCanonical(place.start), end: offsets.fromCanonical(place.end) };
    if (!isPlaced(record)) return isPlaced(place) ? { ...moved, ...span, anchor: 'anchored' } : { ...moved, anchor: record.anchor };
    if (isPlaced(place) || place.anchor === 'changed') return { ...moved, ...span, anchor: isPlaced(place) ? record.anchor : 'changed' };
    const isSameLine = place.anchor === 'ambiguous' && isPlaced(moved) && lineOf(before, record) === lineOf(after, moved);
    return isSameLine ? moved : { ...moved, anchor: place.anchor };
  });
}

function set<K, V>(map: Map<K, V>, key: K | undefined, value: V | undefined): void {
  if (key !== undefined && value !== undefined) map.set(key, value);
}

function isPlaced({ anchor }: Pick<Anchored, 'anchor'>): boolean {
  return anchor === 'anchored' || anchor === 'moved';
}

/** Whether a span of the old text lies between the first and the last difference. */
function reachOf(before: string, after: string): (span: Span) => boolean {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (end < most - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
  return (span) => span.end >= start && span.start <= before.length - end;
}

/** The lines that a span lies in, and where in them. */
function lineOf(text: string, { start, end }: Span): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return canonicalText(`${start - from} ${end - from} ${text.slice(from, to < 0 ? text.length : to)}`);
}
