import type { Decisions } from '../annotation/annotation';
import type { Span } from '../article/span';

/** Where the first thing stands that differs between two states of what was decided, so that undo can show what it took back. */
export function changedPlace(before: Decisions, after: Decisions): Span | undefined {
  const places = [...differing(before.annotations, after.annotations), ...differing(before.dismissed, after.dismissed)];
  return places.reduce<Span | undefined>((first, place) => (first === undefined || place.start < first.start ? place : first), undefined);
}

/** Records that only one of the states has. What is said is compared: records that were saved and read in between are other objects. */
function differing<T extends Span & Surroundings>(before: readonly T[], after: readonly T[]): readonly Span[] {
  const [known, now] = [new Set(before.map(wordsOf)), new Set(after.map(wordsOf))];
  return [...after.filter((record) => !known.has(wordsOf(record))), ...before.filter((record) => !now.has(wordsOf(record)))].map(({ start, end }) => ({ start, end }));
}

/** What may change of a record although nothing was decided. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly anchor: string;
}

function wordsOf(record: Span & Surroundings): string {
  return JSON.stringify({ ...record, before: '', after: '', anchor: '' });
}
