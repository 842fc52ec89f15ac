/** Most pairs that are compared one by one. */
const MOST_PAIRS = 1_000_000;

/** Where items of an old sequence are in a new one, as far as that is beyond doubt. */
export interface Alignment {
  /** For each old item the index of the new one that it is; undefined when there is none, or several are possible. */
  readonly places: readonly (number | undefined)[];
  /** Whether an old item is in order with the others, and could not be elsewhere. */
  readonly isInOrder: readonly boolean[];
}

/** An item that stands more often in both versions stays in doubt. */
const MOST_RIVALS = 100;

/** Information that tells by itself that an item which stands once in either version is the same. Bits. */
const TELLING = 24;

/**
 * Finds out which items of a sequence are the same in two versions. An item's place is beyond doubt when all of the longest common subsequences have it there,
 * when it says enough and stands once in either version (it may have moved), or when more of its neighbours are beside it there than anywhere else.
 * @param bitsOf Information in a new item.
 */
export function alignSequences(old: readonly string[], now: readonly string[], bitsOf: (index: number) => number): Alignment {
  const inOrder = old.length * now.length <= MOST_PAIRS ? commonInOrder(old, now, bitsOf) : old.map(() => undefined);
  const [oldPlaces, newPlaces] = [placesOf(old), placesOf(now)];
  const places = old.map((key, index) => {
    const [only, ...others] = newPlaces.get(key) ?? [];
    const isTelling = only !== undefined && others.length === 0 && oldPlaces.get(key)?.length === 1 && bitsOf(only) >= TELLING;
    return inOrder[index] ?? (isTelling ? only : undefined);
  });
  const settled = places.map((place, index) => (place !== undefined && isContested(index, place, places, now) ? undefined : place));
  return { places: byNeighbours(settled, old, now, oldPlaces, newPlaces), isInOrder: inOrder.map((place, index) => place !== undefined && settled[index] === place) };
}

function placesOf(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  });
  return places;
}

/** Whether the same as an item also stands beside where a neighbour of it went, and not here: order and neighbours speak for different places. */
function isContested(index: number, place: number, places: readonly (number | undefined)[], now: readonly string[]): boolean {
  return ([-1, 1] as const).some((side) => {
    const neighbour = places[index + side];
    return neighbour !== undefined && neighbour !== place + side && now[neighbour - side] === now[place];
  });
}

/** On how many sides what is beside an item is as it was, at least and at most: a new item may be the old one, edited. */
interface Support {
  readonly least: number;
  readonly most: number;
}

const SURE: Support = { least: 1, most: 1 };
const THINKABLE: Support = { least: 0, most: 1 };
const NONE: Support = { least: 0, most: 0 };

/** Items that stand several times are told apart by what is beside them: as it was up to an item whose place is known, or an end, on more sides than with any other. */
function byNeighbours(places: readonly (number | undefined)[], old: readonly string[], now: readonly string[], oldPlaces: ReadonlyMap<string, readonly number[]>, newPlaces: ReadonlyMap<string, readonly number[]>): readonly (number | undefined)[] {
  const taken = new Set(places.filter((place) => place !== undefined));
  const supportOn = (step: 1 | -1, index: number, place: number): Support => {
    for (let [before, after] = [index + step, place + step]; ; before += step, after += step) {
      const [was, is] = [old[before], now[after]];
      if (was === undefined || is === undefined) return was === is ? SURE : NONE;
      if (places[before] === after) return SURE;
      if (was !== is) return !oldPlaces.has(is) && places[before] === undefined ? THINKABLE : NONE;
    }
  };
  const support = (index: number, place: number): Support => {
    const [left, right] = [supportOn(-1, index, place), supportOn(1, index, place)];
    return { least: left.least + right.least, most: left.most + right.most };
  };
  return places.map((known, index) => {
    const key = old[index] ?? '';
    const free = known === undefined ? (newPlaces.get(key) ?? []).filter((place) => !taken.has(place)) : [];
    const rivals = (oldPlaces.get(key) ?? []).filter((other) => other !== index && places[other] === undefined);
    if (known !== undefined || free.length * rivals.length > MOST_RIVALS) return known;
    return free.find((place) => {
      const { least } = support(index, place);
      return least > 0 && free.every((other) => other === place || support(index, other).most < least) && rivals.every((rival) => support(rival, place).most < least);
    });
  });
}

/** For each old item the new one that it is in every longest common subsequence. */
function commonInOrder(old: readonly string[], now: readonly string[], bitsOf: (index: number) => number): readonly (number | undefined)[] {
  // Whole numbers: sums must be equal whichever way they were added up.
  const weights = now.map((_, index) => Math.ceil(bitsOf(index)));
  const width = now.length + 1;
  const [before, after] = [new Float64Array((old.length + 1) * width), new Float64Array((old.length + 1) * width)];
  const at = (table: Float64Array, row: number, column: number): number => table[row * width + column] ?? 0;
  for (let row = 0; row < old.length; row++) {
    for (let column = 0; column < now.length; column++) {
      const both = old[row] === now[column] ? at(before, row, column) + (weights[column] ?? 0) : 0;
      before[(row + 1) * width + column + 1] = Math.max(both, at(before, row, column + 1), at(before, row + 1, column));
    }
  }
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      const both = old[row] === now[column] ? at(after, row + 1, column + 1) + (weights[column] ?? 0) : 0;
      after[row * width + column] = Math.max(both, at(after, row + 1, column), at(after, row, column + 1));
    }
  }
  const longest = at(after, 0, 0);
  return old.map((key, row) => {
    let place: number | undefined;
    for (let column = 0; column <= now.length; column++) {
      if (at(before, row, column) + at(after, row + 1, column) === longest) return undefined;
      if (now[column] !== key || at(before, row, column) + (weights[column] ?? 0) + at(after, row + 1, column + 1) !== longest) continue;
      if (place !== undefined) return undefined;
      place = column;
    }
    return place;
  });
}
