import type { Paragraph, Token } from '../../article/article';
import { readQuotationMarks, type Quoted } from './quotationMarks';

/** A range of a paragraph's tokens `[first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A paragraph as the search for quotations reads it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The tokens in lower case. */
  readonly words: readonly string[];
  readonly quoted: readonly Quoted[];
  /** For each token the index in `quoted` of the quotation marks it stands in (or is), or −1. */
  readonly quotedAt: Int32Array;
  /** The tokens of each of `quoted`. */
  readonly quotedTokens: readonly TokenRange[];
  readonly strayEnd?: number;
  /** Sentences, where those that quotation marks hold together are one. */
  readonly segments: readonly TokenRange[];
}

/** Reads a paragraph. Linear in its length. */
export function readParagraph(paragraph: Paragraph): Reading {
  const { text, tokens } = paragraph;
  const { quoted, strayEnd } = readQuotationMarks(text);
  const quotedAt = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  tokens.forEach((token, index) => {
    while (at < quoted.length && (quoted[at]?.end ?? 0) <= token.start) at++;
    if ((quoted[at]?.start ?? Infinity) <= token.start) quotedAt[index] = at;
  });
  const words = tokens.map((token) => token.text.toLowerCase());
  const segments = joinSentences(paragraph, quotedAt);
  return { text, tokens, words, quoted, quotedAt, quotedTokens: rangesOf(quotedAt, quoted.length), segments, ...(strayEnd === undefined ? {} : { strayEnd }) };
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

function rangesOf(quotedAt: Int32Array, count: number): TokenRange[] {
  const ranges = Array.from({ length: count }, () => ({ first: 0, end: 0 }));
  quotedAt.forEach((quoted, token) => {
    if (quoted < 0) return;
    const known = ranges[quoted];
    ranges[quoted] = { first: known === undefined || known.end === 0 ? token : known.first, end: token + 1 };
  });
  return ranges;
}
