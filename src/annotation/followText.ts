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
  readonly anchor: AnchorState;
}

/**
 * Decisions after an edit in the editor. One whose text was deleted is `orphaned` at that place and keeps its quote; it comes back when
 * its words are inserted again, wherever (undo, cut and paste). One whose text was replaced as a whole is `changed`.
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
  if (record.anchor === 'orphaned') return { ...record, ...(comeBack(record, changes) ?? { start, end }) };
  if (fate === 'emptied') return { ...record, start, end, anchor: 'orphaned' };
  return start === record.start && end === record.end && fate === 'kept'
    ? record
    : { ...record, start, end, anchor: fate === 'replaced' ? 'changed' : record.anchor };
}

/** Where inserted text holds the words of an orphan, once and no more. */
function comeBack(record: Anchored, changes: readonly TextChange[]): Pick<Anchored, 'start' | 'end' | 'anchor'> | undefined {
  const places = changes.flatMap((change) => {
    const { inserted } = change;
    const quote = inserted.includes('\r\n') ? record.quote.replaceAll('\n', '\r\n') : record.quote;
    if (quote === '' || canonicalText(inserted).length < record.quote.length) return [];
    const first = inserted.indexOf(quote);
    if (first < 0) return [];
    if (inserted.includes(quote, first + 1)) return [undefined];
    const start = change.offset + shiftBefore(change, changes) + first;
    return [{ start, end: start + quote.length, anchor: 'anchored' as const }];
  });
  return places.length === 1 ? places[0] : undefined;
}

function shiftBefore(change: TextChange, changes: readonly TextChange[]): number {
  return changes
    .filter((other) => other.offset < change.offset)
    .reduce((sum, other) => sum + other.inserted.length - other.removed, 0);
}
