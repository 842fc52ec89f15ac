import { anchorTokens, codePoints, type AnchorToken } from './anchorTokens';
import { weighed, type WeighedWords } from './nearCopies';
import { cutSentences, sentenceList, type SentenceList, type SentenceTokens } from './sentenceList';

/** Information in the rarest token and in the most frequent. Bits. */
const MOST_BITS = 8;
const LEAST_BITS = 0.5;

/** The new text, cut into tokens that can be looked up. */
export class NewText {
  readonly tokens: readonly AnchorToken[];
  readonly sentences: readonly SentenceTokens[];
  readonly #places = new Map<string, number[]>();
  #sentenceList: SentenceList | undefined;
  readonly #words = new Map<number, WeighedWords>();

  constructor(text: string) {
    this.tokens = anchorTokens(text);
    this.sentences = cutSentences(this.tokens);
    this.tokens.forEach((token, index) => {
      const places = this.#places.get(token.text);
      if (places === undefined) this.#places.set(token.text, [index]);
      else places.push(index);
    });
  }

  get sentenceList(): SentenceList {
    return (this.#sentenceList ??= sentenceList(this.tokens));
  }

  /** The tokens of sentences from `first` to before `end`. */
  tokensOf({ first, end }: { readonly first: number; readonly end: number }): readonly AnchorToken[] {
    return this.tokens.slice(this.sentences[first]?.first ?? 0, this.sentences[end - 1]?.end ?? 0);
  }

  /** Parts of sentences that end with a stop and do not touch tokens of a range: a sentence that was put in with a small letter is one. */
  partsBeside(sentences: { readonly first: number; readonly end: number }, { first, end }: SentenceTokens): readonly (readonly AnchorToken[])[] {
    const [from, to] = [this.sentences[sentences.first]?.first ?? 0, this.sentences[sentences.end - 1]?.end ?? 0];
    const parts: SentenceTokens[] = [];
    for (let index = from, start = from; index < to; index++) {
      if (index + 1 < to && !/^[.?!]$/.test(this.tokens[index]?.text ?? '')) continue;
      parts.push({ first: start, end: index + 1 });
      start = index + 1;
    }
    return parts.filter((part) => part.end <= first || part.first >= end).map((part) => this.tokens.slice(part.first, part.end));
  }

  /** Information in a sentence. Bits. */
  sentenceBits(sentence: number): number {
    return this.sentenceTokens(sentence).reduce((sum, token) => sum + this.bitsOf(token), 0);
  }

  /** The words of a sentence, with what each tells. */
  wordsOf(sentence: number): WeighedWords {
    const known = this.#words.get(sentence) ?? this.weighed(this.sentenceTokens(sentence));
    this.#words.set(sentence, known);
    return known;
  }

  weighed(tokens: readonly AnchorToken[]): WeighedWords {
    return weighed(tokens, (token) => this.bitsOf(token));
  }

  sentenceTokens(sentence: number): readonly AnchorToken[] {
    return this.tokensOf({ first: sentence, end: sentence + 1 });
  }

  /** The sentences that tokens from `first` to before `end` touch. */
  sentencesOf(first: number, end: number): { readonly first: number; readonly end: number } {
    const from = this.#sentenceOf(first);
    return { first: from, end: Math.max(from, this.#sentenceOf(Math.max(first, end - 1))) + 1 };
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

  #sentenceOf(token: number): number {
    let low = 0;
    let high = this.sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sentences[middle]?.first ?? 0) <= token) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  #count(word: string): number {
    return this.#places.get(word)?.length ?? 0;
  }
}
