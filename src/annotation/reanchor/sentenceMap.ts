import { alignSequences } from './alignSequences';
import type { NewText } from './newText';
import { withPrints, type SentenceList } from './sentenceList';
import { COPIED, likeness, mutualLikeness } from './nearCopies';

/** Sentences, from `first` to before `end`. */
export interface SentenceRange {
  readonly first: number;
  readonly end: number;
}

/**
 * `paired`: exactly there, alone between others that are the same; `lined`: exactly there, among as many edited ones as before; `near`: between the same others, or beside the same one; `moved`: elsewhere, and where they
 * are nothing else was; `foreign`: where they are something else was.
 */
export type Standing = 'paired' | 'lined' | 'near' | 'moved' | 'foreign';

/** Sentences of either text between others that are the same. */
interface Gap {
  readonly old: SentenceRange;
  readonly now: SentenceRange;
}

/** What became of the sentences of an old text in a new one. */
export class SentenceMap {
  /** New sentences that the old text did not have. */
  readonly strangers: readonly number[];
  readonly #old: SentenceList;
  /** Where each old sentence is, word for word, beyond doubt. */
  readonly #places: readonly (number | undefined)[];
  readonly #isInOrder: readonly boolean[];
  readonly #oldKeys: ReadonlySet<string>;
  readonly #keysNow: readonly string[];
  /** For each new sentence the old one that it is beyond doubt. */
  readonly #origins: ReadonlyMap<number, number>;
  readonly #likeness = new Map<number, number>();

  /** @param arePrints Whether the old sentences are told by prints. */
  constructor(old: SentenceList, arePrints: boolean, private readonly now: NewText) {
    const list = arePrints ? withPrints(now.sentenceList) : now.sentenceList;
    const { places, isInOrder } = alignSequences(old.keys, list.keys, (index) => now.sentenceBits(index));
    this.#old = old;
    this.#oldKeys = new Set(old.keys);
    this.#keysNow = list.keys;
    this.strangers = list.keys.flatMap((key, index) => (this.#oldKeys.has(key) ? [] : [index]));
    this.#isInOrder = isInOrder;
    this.#places = places.map((place, index) => (place !== undefined && (isInOrder[index] === true || !this.#isReplaced(index, place, places, isInOrder)) ? place : undefined));
    this.#origins = new Map(this.#places.flatMap((place, index) => (place === undefined ? [] : [[place, index] as const])));
  }

  /** The old sentences that a stretch of the old text touches. Code points. */
  sentencesAt(start: number, end: number): SentenceRange {
    const first = this.#sentenceAt(start);
    return { first, end: Math.max(first, this.#sentenceAt(Math.max(start, end - 1))) + 1 };
  }

  /** Code points before an old sentence. */
  startOf(sentence: number): number {
    return this.#old.starts[sentence] ?? 0;
  }

  /** Where old sentences stand side by side as they did, word for word. */
  placeOf({ first, end }: SentenceRange): SentenceRange | undefined {
    const place = this.#places[first];
    if (place === undefined) return undefined;
    for (let index = first; index < end; index++) if (this.#places[index] !== place + index - first) return undefined;
    return { first: place, end: place + end - first };
  }

  /** Whether new sentences may be these old ones, edited: they are not other ones of the old text. */
  mayBe(old: SentenceRange, now: SentenceRange): boolean {
    const own = new Set(this.#old.keys.slice(old.first, old.end));
    return this.#keysNow.slice(now.first, now.end).every((key, index) => {
      const origin = this.#origins.get(now.first + index);
      if (origin !== undefined) return origin >= old.first && origin < old.end;
      return own.has(key) || !this.#oldKeys.has(key);
    });
  }

  /** How new sentences stand to where order has these old ones. */
  standing(old: SentenceRange, now: SentenceRange): Standing {
    const gap = this.#gapAround(old, this.#places, this.#isInOrder);
    if (this.#isBetweenNeighbours(old, now)) return 'paired';
    if (gap !== undefined && isPairedIn(gap, old, now)) return 'lined';
    const isNear = this.#isBesideNeighbour(old, now) || (gap !== undefined && now.first >= gap.now.first && now.end <= gap.now.end);
    return isNear ? 'near' : this.#isOnNewGround(now) ? 'moved' : 'foreign';
  }

  /** Whether one of these old sentences is still there, word for word, but may as well be another that says the same. */
  isRepeated({ first, end }: SentenceRange): boolean {
    return this.#old.keys.slice(first, end).some((key, index) => this.#places[first + index] === undefined && this.#keysNow.some((now, place) => now === key && !this.#origins.has(place)));
  }

  /** New sentences that the old text did not have, between the same others as these old ones. */
  strangersBeside(old: SentenceRange): readonly number[] {
    const gap = this.#gapAround(old, this.#places, this.#isInOrder);
    return gap === undefined ? [] : this.strangers.filter((index) => index >= gap.now.first && index < gap.now.end);
  }

  /** How much a new sentence is like one that is kept from the old text, at most: a share. */
  likenessToKept(sentence: number): number {
    const known = this.#likeness.get(sentence) ?? this.#mostLike(sentence);
    this.#likeness.set(sentence, known);
    return known;
  }

  #mostLike(sentence: number): number {
    const words = this.now.wordsOf(sentence);
    return this.#keysNow.reduce((most, key, index) => (index === sentence || !this.#oldKeys.has(key) ? most : Math.max(most, mutualLikeness(this.now.wordsOf(index), words))), 0);
  }

  #isBetweenNeighbours(old: SentenceRange, now: SentenceRange): boolean {
    const [before, after] = [this.#places[old.first - 1], this.#places[old.end]];
    return before === now.first - 1 && after === now.end;
  }

  #isBesideNeighbour(old: SentenceRange, now: SentenceRange): boolean {
    return this.#places[old.first - 1] === now.first - 1 || this.#places[old.end] === now.end;
  }

  /** Whether between the kept sentences around these nothing of the old text is amiss: they were put in. */
  #isOnNewGround({ first, end }: SentenceRange): boolean {
    const originOf = (sentence: number): number | undefined => {
      const origin = this.#origins.get(sentence);
      return origin !== undefined && this.#isInOrder[origin] === true ? origin : undefined;
    };
    let from = first - 1;
    while (from >= 0 && originOf(from) === undefined) from--;
    let to = end;
    while (to < this.#keysNow.length && originOf(to) === undefined) to++;
    const [before, after] = [originOf(from) ?? -1, originOf(to) ?? this.#places.length];
    for (let index = before + 1; index < after; index++) if (this.#places[index] === undefined) return false;
    return true;
  }

  /** Whether much the same as an old sentence stands where that stood, though the sentence itself is found elsewhere: it may be a copy. */
  #isReplaced(sentence: number, place: number, places: readonly (number | undefined)[], isInOrder: readonly boolean[]): boolean {
    const gap = this.#gapAround({ first: sentence, end: sentence + 1 }, places, isInOrder);
    const [before, after] = [places[sentence - 1], places[sentence + 1]];
    const beside = [...(before === undefined ? [] : [before + 1]), ...(after === undefined ? [] : [after - 1])];
    const known = this.now.wordsOf(place);
    return this.strangers.some((index) => {
      const isThere = beside.includes(index) || (gap !== undefined && index >= gap.now.first && index < gap.now.end);
      return isThere && index !== place && likeness(known, this.now.wordsOf(index)) >= COPIED;
    });
  }

  /** The sentences between the nearest that are in order in either text. */
  #gapAround({ first, end }: SentenceRange, places: readonly (number | undefined)[], isInOrder: readonly boolean[]): Gap | undefined {
    let from = first - 1;
    while (from >= 0 && isInOrder[from] !== true) from--;
    let to = end;
    while (to < places.length && isInOrder[to] !== true) to++;
    const [before, after] = [from < 0 ? -1 : (places[from] ?? -1), places[to] ?? this.#keysNow.length];
    return after > before ? { old: { first: from + 1, end: to }, now: { first: before + 1, end: after } } : undefined;
  }

  #sentenceAt(at: number): number {
    const { starts } = this.#old;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}

function isPairedIn(gap: Gap, old: SentenceRange, now: SentenceRange): boolean {
  const isSameLength = gap.old.end - gap.old.first === gap.now.end - gap.now.first && now.end - now.first === old.end - old.first;
  return isSameLength && now.first - gap.now.first === old.first - gap.old.first;
}
