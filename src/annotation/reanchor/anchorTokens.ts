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
  /** Whether a sentence or a paragraph begins with it, however its lines are broken. */
  readonly begins: boolean;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s]/gu;

const PLAIN: Readonly<Record<string, string>> = {
  ...{ '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‟': '"' },
  ...{ '‘': "'", '’': "'", '‚': "'", '‛': "'" },
  ...{ '–': '-', '—': '-', '‑': '-', '−': '-' },
};

/** Fewer tokens are no sentence (“Mr.”), unless they are a paragraph. */
const SHORTEST_SENTENCE = 3;

/** Cuts a text into tokens. @param at Code points before it, when it is a part of a text. */
export function anchorTokens(text: string, at = 0): readonly AnchorToken[] {
  const tokens: AnchorToken[] = [];
  const breaks = new Breaks();
  let last = 0;
  let points = at;
  for (const match of text.matchAll(TOKEN)) {
    const [found] = match;
    const between = text.slice(last, match.index);
    points += codePoints(between);
    const plain = PLAIN[found] ?? found;
    tokens.push({ text: plain, start: match.index, end: match.index + found.length, at: points, ...breaks.before(between, found, plain) });
    points += codePoints(found);
    last = match.index + found.length;
  }
  return tokens;
}

/** Tells from token to token where lines and sentences begin. */
class Breaks {
  #isLineEnded = false;
  #isSentenceEnded = false;
  /** Tokens of the present sentence. */
  #length = 0;

  /** @param between White space before a token. @param found The token as it stands. @param plain …with plain marks. */
  before(between: string, found: string, plain: string): Pick<AnchorToken, 'opens' | 'begins'> {
    const isSpaced = between !== '';
    const opens = between.includes('\n') || (this.#isLineEnded && isSpaced && /^[\p{Lu}\p{N}"'“‘]/u.test(found));
    const begins = this.#begins(between, plain);
    const isStop = /^[.?!]$/.test(found);
    const isCloser = /^["')\]]$/.test(plain);
    if (isStop || opens || !isCloser) this.#isLineEnded = isStop;
    if (isStop || begins || !isCloser) this.#isSentenceEnded = isStop;
    this.#length = begins ? 1 : this.#length + 1;
    return { opens, begins };
  }

  #begins(between: string, plain: string): boolean {
    if (this.#length === 0 || /\n[^\S\n]*\n/.test(between)) return true;
    return this.#isSentenceEnded && between !== '' && this.#length >= SHORTEST_SENTENCE && /^[\p{Lu}"'`]/u.test(plain);
  }
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
