/** A word, a number or another character that is not white space. */
export interface AnchorToken {
  /** The characters, quotation marks and dashes made plain: typography is no difference. */
  readonly text: string;
  /** UTF-16 offsets in the text that was cut. */
  readonly start: number;
  readonly end: number;
  /** Code points before it in the text. */
  readonly at: number;
  /** Whether a sentence or a line begins with it. */
  readonly opens: boolean;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s]/gu;

const PLAIN: Readonly<Record<string, string>> = {
  ...{ '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‟': '"' },
  ...{ '‘': "'", '’': "'", '‚': "'", '‛': "'" },
  ...{ '–': '-', '—': '-', '‑': '-', '−': '-' },
};

/** Cuts a text into tokens. @param at Code points before it, when it is a part of a text. */
export function anchorTokens(text: string, at = 0): readonly AnchorToken[] {
  const tokens: AnchorToken[] = [];
  let last = 0;
  let points = at;
  let isEnded = false;
  for (const match of text.matchAll(TOKEN)) {
    const [found] = match;
    const between = text.slice(last, match.index);
    points += codePoints(between);
    const isSpaced = between !== '';
    const opens = between.includes('\n') || (isEnded && isSpaced && /^[\p{Lu}\p{N}"'“‘]/u.test(found));
    const plain = PLAIN[found] ?? found;
    tokens.push({ text: plain, start: match.index, end: match.index + found.length, at: points, opens });
    if (/^[.?!]$/.test(found)) isEnded = true;
    else if (opens || !/^["')\]]$/.test(plain)) isEnded = false;
    points += codePoints(found);
    last = match.index + found.length;
  }
  return tokens;
}

/** How many code points a string has. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length; index++) if ((text.charCodeAt(index) & 0xfc00) === 0xd800) count--;
  return count;
}

/** Whether a token names someone or something, or counts: other words in its place say another thing. */
export function isNameOrNumber({ text, opens }: AnchorToken): boolean {
  return /^\p{N}/u.test(text) || (!opens && /^\p{Lu}/u.test(text));
}
