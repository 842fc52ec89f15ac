import { CanonicalOffsets } from '../../article/canonicalOffsets';
import { canonicalText } from '../../article/canonicalText';
import { ImportError } from './importFormat';
import { offsetIn, type Place } from './values';

/** Reads places that count UTF-16 code units of a text, as code points of its canonical text. */
export class Utf16Places {
  /** The canonical text. */
  readonly canonical: string;
  readonly #offsets: CanonicalOffsets;
  /** Code units of a byte order mark. */
  readonly #mark: number;

  constructor(private readonly text: string) {
    this.canonical = canonicalText(text);
    this.#mark = text.startsWith('\uFEFF') ? 1 : 0;
    this.#offsets = new CanonicalOffsets(text.slice(this.#mark));
  }

  /** @throws {ImportError} when there is no such place. */
  span(start: unknown, end: unknown, what: string, place: Place): { readonly start: number; readonly end: number } {
    const [from, to] = [offsetIn(start, `The beginning of ${what}`, place), offsetIn(end, `The end of ${what}`, place)];
    if (to < from || to > this.text.length) throw new ImportError(place.path, `There is no place ${from}–${to} for ${what} in its text.`, place.line);
    return { start: this.#offsets.toCanonical(from - this.#mark), end: this.#offsets.toCanonical(to - this.#mark) };
  }
}
