import type { Decisions } from '../annotation/annotation';
import type { Span } from '../article/span';

/** Where the first thing stands that differs between two states of what was decided, so that undo can show what it took back. */
export function changedPlace(before: Decisions, after: Decisions): Span | undefined {
  const places = [...differing(before.annotations, after.annotations), ...differing(before.dismissed, after.dismissed)];
  return places.reduce<Span | undefined>((first, place) => (first === undefined || place.start < first.start ? place : first), undefined);
}

/** Records that only one of the states has; records are immutable, so the same object says the same. */
function differing<T extends Span>(before: readonly T[], after: readonly T[]): readonly Span[] {
  const [known, now] = [new Set(before), new Set(after)];
  return [...after.filter((record) => !known.has(record)), ...before.filter((record) => !now.has(record))].map(({ start, end }) => ({ start, end }));
}
