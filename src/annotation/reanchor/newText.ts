import { anchorTokens, codePoints, type AnchorToken } from './anchorTokens';

/** Information in the rarest token and in the most frequent. Bits. */
const MOST_BITS = 8;
const LEAST_BITS = 0.5;

/** The new text, cut into tokens that can be looked up. */
export class NewText {
  readonly tokens: readonly AnchorToken[];
  readonly #places = new Map<string, number[]>();

  constructor(text: string) {
    this.tokens = anchorTokens(text);
    this.tokens.forEach((token, index) => {
      const places = this.#places.get(token.text);
      if (places === undefined) this.#places.set(token.text, [index]);
      else places.push(index);
    });
  }

  /** Indices at which these words stand. */
  places(words: readonly string[]): readonly number[] {
    const rarest = words.reduce((best, word, index) => (this.#count(word) < this.#count(words[best] ?? '') ? index : best), 0);
    const starts = (this.#places.get(words[rarest] ?? '') ?? []).map((place) => place - rarest);
    return starts.filter((start) => start >= 0 && words.every((word, index) => this.tokens[start + index]?.text === word));
  }

  /** How much it tells that a token is where one like it is looked for: the rarer, the more. */
  bitsOf({ text }: AnchorToken): number {
    const share = Math.max(1, this.#count(text)) / Math.max(1, this.tokens.length);
    return Math.min(MOST_BITS, Math.max(LEAST_BITS, -Math.log2(share)));
  }

  /** Code points of the tokens from `first` to before `end`. */
  span(first: number, end: number): { readonly start: number; readonly end: number } {
    const [opening, closing] = [this.tokens[first], this.tokens[end - 1]];
    if (opening === undefined || closing === undefined) return { start: 0, end: 0 };
    return { start: opening.at, end: closing.at + codePoints(closing.text) };
  }

  #count(word: string): number {
    return this.#places.get(word)?.length ?? 0;
  }
}
