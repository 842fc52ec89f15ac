/** A character with where it comes from: its index in the original text, undefined for one that an edit put in. */
interface TrackedCharacter {
  readonly character: string;
  readonly origin: number | undefined;
  /** Index in the original text of the character that it was copied from, for one that an edit put in as a copy. */
  readonly copyOf?: number | undefined;
}

/** What became of a passage of the original text. */
export type Fate =
  | { readonly kind: 'survived' | 'edited'; readonly start: number; readonly end: number }
  | { readonly kind: 'deleted' };

/** A text that knows of each character where it comes from, through any edits: the ground truth of where passages went. UTF-16. */
export class TrackedText {
  /** Where each character of the original is, and its copy. */
  #places: { readonly originals: ReadonlyMap<number, number>; readonly copies: ReadonlyMap<number, number> } | undefined;

  private constructor(private readonly characters: readonly TrackedCharacter[]) {}

  static of(text: string): TrackedText {
    return new TrackedText(Array.from({ length: text.length }, (_, index) => ({ character: text.charAt(index), origin: index })));
  }

  static fresh(text: string): TrackedText {
    return new TrackedText(Array.from({ length: text.length }, (_, index) => ({ character: text.charAt(index), origin: undefined })));
  }

  static join(parts: readonly TrackedText[]): TrackedText {
    return new TrackedText(parts.flatMap(({ characters }) => characters));
  }

  get text(): string {
    return this.characters.map(({ character }) => character).join('');
  }

  get length(): number {
    return this.characters.length;
  }

  slice(start: number, end?: number): TrackedText {
    return new TrackedText(this.characters.slice(start, end));
  }

  /** The same text as a copy. */
  copy(): TrackedText {
    return new TrackedText(this.characters.map(({ character, origin, copyOf }) => ({ character, origin: undefined, copyOf: origin ?? copyOf })));
  }

  /** Parts at each match of a pattern; the matches are parts too. */
  split(pattern: RegExp): readonly TrackedText[] {
    const { text } = this;
    const cuts = [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => [index, index + found.length]);
    const ends = [...new Set([0, ...cuts, text.length])];
    return ends.slice(1).map((end, index) => this.slice(ends[index] ?? 0, end));
  }

  /** Exchanges single characters for others that count as the same: typography. */
  retype(change: (character: string) => string): TrackedText {
    return new TrackedText(this.characters.map(({ character, origin }) => ({ character: change(character), origin })));
  }

  /** Where a passage of the original went. */
  fateOf({ start, end }: { readonly start: number; readonly end: number }): Fate {
    const { originals } = this.#placesOfAll();
    const found = Array.from({ length: end - start }, (_, offset) => originals.get(start + offset)).filter((place) => place !== undefined);
    const places = found.sort((a, b) => a - b);
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined) return { kind: 'deleted' };
    const isWhole = places.length === end - start && places.every((place, index) => place === first + index && this.characters[place]?.origin === start + index);
    return { kind: isWhole ? 'survived' : 'edited', start: first, end: last + 1 };
  }

  /**
   * Whether a passage of the original stands in a stretch that is there twice, side by side, word for word: then no one who did not see the edit can say which is
   * the copy.
   */
  isDoubled({ start, end }: { readonly start: number; readonly end: number }): boolean {
    const { originals, copies } = this.#placesOfAll();
    const [original, copy] = [originals.get(start), copies.get(start)];
    if (original === undefined || copy === undefined) return false;
    const isSame = (offset: number): boolean => {
      const { origin } = this.characters[original + offset] ?? { origin: undefined };
      return origin !== undefined && this.characters[copy + offset]?.copyOf === origin;
    };
    let first = 0;
    while (isSame(first - 1)) first--;
    let last = 0;
    while (isSame(last)) last++;
    const [earlier, later] = [Math.min(original, copy), Math.max(original, copy)];
    const between = this.characters.slice(earlier + last, later + first).map(({ character }) => character).join('');
    return last >= end - start && between.trim() === '';
  }

  #placesOfAll(): { readonly originals: ReadonlyMap<number, number>; readonly copies: ReadonlyMap<number, number> } {
    if (this.#places !== undefined) return this.#places;
    const [originals, copies] = [new Map<number, number>(), new Map<number, number>()];
    this.characters.forEach(({ origin, copyOf }, index) => {
      if (origin !== undefined) originals.set(origin, index);
      if (copyOf !== undefined && !copies.has(copyOf)) copies.set(copyOf, index);
    });
    return (this.#places = { originals, copies });
  }
}
