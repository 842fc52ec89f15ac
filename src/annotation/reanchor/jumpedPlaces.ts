import type { AnchorState } from '../annotation';

interface Placed {
  readonly start: number;
  readonly anchor: AnchorState;
}

/** With fewer passages in order than this, order tells little. */
const FEW = 4;

/** How far a passage goes with usual edits above it: a share of the text, and code points beyond that. */
const FAR_SHARE = 0.2;
const FAR = 200;

/**
 * Passages that are not where the order of the others would have them: they were moved, or taken for others of the same words.
 * @param now In the same order; undefined for passages that are no witnesses.
 * @returns Their indices.
 */
export function jumpedPlaces(before: readonly { readonly start: number }[], now: readonly (Placed | undefined)[], length: number): ReadonlySet<number> {
  const isPlaced = (place: Placed | undefined): place is Placed => place?.anchor === 'anchored' || place?.anchor === 'moved';
  const placed = now.flatMap((place, index) => (isPlaced(place) ? [{ index, from: before[index]?.start ?? 0, to: place.start }] : []));
  placed.sort((a, b) => a.from - b.from || a.to - b.to);
  const inOrder = longestRise(placed.map(({ to }) => to));
  const isFar = ({ from, to }: { readonly from: number; readonly to: number }): boolean => Math.abs(to - from) > length * FAR_SHARE + FAR;
  return new Set(placed.filter((place, rank) => !inOrder.has(rank) || (inOrder.size < FEW && isFar(place))).map(({ index }) => index));
}

/** Ranks of a longest series that never falls (patience sorting). */
function longestRise(values: readonly number[]): ReadonlySet<number> {
  const tops: number[] = [];
  const previous: (number | undefined)[] = [];
  values.forEach((value, rank) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tops[middle] ?? 0] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? undefined : tops[low - 1]);
    tops[low] = rank;
  });
  const rise = new Set<number>();
  for (let rank = tops.at(-1); rank !== undefined; rank = previous[rank]) rise.add(rank);
  return rise;
}
