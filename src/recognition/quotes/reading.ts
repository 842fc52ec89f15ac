import type { Paragraph, Token } from '../../article/article';
import type { Span } from '../../article/span';
import type { Word } from '../words/word';
import { readQuotationMarks, type Quoted } from './quotationMarks';

/** A range of a paragraph's tokens `[first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const DASH = /^(?:[—–―]|--+)$/;

/** A paragraph as the search for quotations reads it: by the indices of its tokens, which may lie outside. */
export class Reading {
  readonly tokens: readonly Token[];
  /** The tokens in lower case. */
  readonly words: readonly string[];
  readonly quoted: readonly Quoted[];
  /** End of the first closing mark that nothing opened. */
  readonly strayEnd: number | undefined;
  /** Sentences, where those that quotation marks hold together are one. */
  readonly segments: readonly TokenRange[];
  readonly #quotedAt: Int32Array;
  readonly #quotedTokens: readonly TokenRange[];

  /**
   * Linear in the paragraph's length.
   * @param words Of its tokens, one for each.
   */
  constructor(paragraph: Paragraph, words: readonly Word[]) {
    const { quoted, strayEnd } = readQuotationMarks(paragraph.text);
    this.tokens = paragraph.tokens;
    this.words = words.map(({ lower }) => lower);
    this.quoted = quoted;
    this.strayEnd = strayEnd;
    this.#quotedAt = quotedTokens(paragraph.tokens, quoted);
    this.#quotedTokens = rangesOf(this.#quotedAt, quoted.length);
    this.segments = joinSentences(paragraph, this.#quotedAt);
  }

  /** A token in lower case; empty outside the paragraph. */
  word(index: number): string {
    return this.words[index] ?? '';
  }

  isCapital(index: number): boolean {
    return /^\p{Lu}/u.test(this.tokens[index]?.text ?? '');
  }

  /** Whether a token is a dash: a hyphen is one if it stands free. */
  isDash(index: number): boolean {
    const word = this.word(index);
    if (word !== '-') return DASH.test(word);
    return (this.tokens[index - 1]?.end ?? 0) < (this.tokens[index]?.start ?? 0) && (this.tokens[index]?.end ?? 0) < (this.tokens[index + 1]?.start ?? 0);
  }

  /** Index in `quoted` of the quotation marks that a token stands in (or is); −1 for none. */
  quoteAt(index: number): number {
    return this.#quotedAt[index] ?? -1;
  }

  isQuoted(index: number): boolean {
    return this.quoteAt(index) >= 0;
  }

  /** Index in `quoted` of the quotation marks that a token opens; −1 for none. */
  quoteOpenedAt(index: number): number {
    const quote = this.quoteAt(index);
    return quote >= 0 && this.#quotedTokens[quote]?.first === index ? quote : -1;
  }

  quoteTokens(quote: number): TokenRange {
    return this.#quotedTokens[quote] ?? { first: 0, end: 0 };
  }

  spanOf({ first, end }: TokenRange): Span {
    return { start: this.tokens[first]?.start ?? 0, end: this.tokens[end - 1]?.end ?? 0 };
  }
}

function quotedTokens(tokens: readonly Token[], quoted: readonly Quoted[]): Int32Array {
  const quotedAt = new Int32Array(tokens.length).fill(-1);
  if (quoted.length === 0) return quotedAt;
  let at = 0;
  tokens.forEach((token, index) => {
    while (at < quoted.length && (quoted[at]?.end ?? 0) <= token.start) at++;
    if ((quoted[at]?.start ?? Infinity) <= token.start) quotedAt[index] = at;
  });
  return quotedAt;
}

function rangesOf(quotedAt: Int32Array, count: number): TokenRange[] {
  const ranges = Array.from({ length: count }, () => ({ first: 0, end: 0 }));
  if (count === 0) return ranges;
  quotedAt.forEach((quoted, token) => {
    if (quoted < 0) return;
    const known = ranges[quoted];
    ranges[quoted] = { first: known === undefined || known.end === 0 ? token : known.first, end: token + 1 };
  });
  return ranges;
}

function joinSentences({ sentences }: Paragraph, quotedAt: Int32Array): TokenRange[] {
  const segments: TokenRange[] = [];
  let first = 0;
  for (const { endToken } of sentences) {
    const isCut = (quotedAt[endToken - 1] ?? -1) >= 0 && quotedAt[endToken - 1] === quotedAt[endToken];
    if (isCut || endToken <= first) continue;
    segments.push({ first, end: endToken });
    first = endToken;
  }
  const last = sentences.at(-1)?.endToken ?? 0;
  if (first < last) segments.push({ first, end: last });
  return segments;
}
