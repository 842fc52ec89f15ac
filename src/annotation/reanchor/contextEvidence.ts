import { isNameOrNumber, type AnchorToken } from './anchorTokens';

/** Tokens in one direction from a passage, nearest first. */
export interface Side {
  readonly tokens: readonly AnchorToken[];
  /** Whether nothing follows them: the text ends there. */
  readonly isEnd: boolean;
  /** Whether the token at an index belongs to another sentence than the one before it on the way from the passage. */
  leavesSentence(index: number): boolean;
}

/** What stands before a token. */
export function sideBefore(tokens: readonly AnchorToken[], first: number, isFromStart: boolean): Side {
  const near = tokens.slice(Math.max(0, first - REACH), first).reverse();
  const opens = [tokens[first], ...near].map((token) => token?.opens ?? true);
  return { tokens: near, isEnd: isFromStart && first <= REACH, leavesSentence: (index) => opens[index] ?? true };
}

/** What stands behind a token. */
export function sideAfter(tokens: readonly AnchorToken[], end: number, isToEnd: boolean): Side {
  const near = tokens.slice(end, end + REACH);
  return { tokens: near, isEnd: isToEnd && end + REACH >= tokens.length, leavesSentence: (index) => near[index]?.opens ?? true };
}

/** How far a context stands where a passage is thought to be. */
export interface SideEvidence {
  /** Tokens next to the passage that are the same, and their characters. */
  readonly adjacent: number;
  readonly adjacentCharacters: number;
  /** Information in all that is the same. Bits. */
  readonly bits: number;
  /** Of that, in the passage's own sentence. Bits. */
  readonly bitsInSentence: number;
  /**
   * `whole`: all that is known is there, though words may have been changed between; `sentence`: all of the sentence is, what comes beyond
   * is other text; `broken`: the sentence goes on otherwise.
   */
  readonly reach: 'whole' | 'sentence' | 'broken';
  /** Tokens of the passage's own sentence that are known on this side, and those of them that are there. */
  readonly sentenceKnown: number;
  readonly sentenceThere: number;
  /** Another name or number stands where one stood. */
  readonly isContradicted: boolean;
}

/** Tokens of context that are compared, and that are looked at on the other side. */
const MOST_CONTEXT = 40;
const REACH = 64;

/** Longest stretches that an edit takes out or puts in, in tokens; with more between it is another place. */
const MOST_REMOVED = 6;
const MOST_INSERTED = 8;

/** Tokens that must agree for a context to go on after an edit. */
const RESUMED = 2;

/** Information lost with each edit that is assumed: about the share of words that are edited. Bits. */
const EDIT = 3;

/** Information in that the text ends where it did. Bits. */
const EDGE = 8;

/** Compares a context with what stands beside a place. @param bitsOf Information in a token: rare ones tell more. */
export function compareSide(known: Side, there: Side, bitsOf: (token: AnchorToken) => number): SideEvidence {
  const walk = new Walk(known, there, bitsOf);
  walk.match();
  const { matched: adjacent, characters: adjacentCharacters } = walk;
  while (!walk.isDone && walk.skipEdit()) walk.match();
  const { bits, bitsInSentence, isContradicted, inSentence: sentenceThere } = walk;
  const sentenceKnown = sentenceLength(known);
  const isLost = sentenceKnown > 1 && sentenceThere * 2 < sentenceKnown;
  const reach = isLost ? 'broken' : walk.reach();
  const edge = walk.isAtEdge ? EDGE : 0;
  return { adjacent, adjacentCharacters, bits: bits + edge, bitsInSentence, sentenceKnown, sentenceThere, isContradicted, reach };
}

function sentenceLength(side: Side): number {
  let length = 0;
  while (length < Math.min(side.tokens.length, MOST_CONTEXT) && !side.leavesSentence(length)) length++;
  return length;
}

class Walk {
  matched = 0;
  characters = 0;
  inSentence = 0;
  bits = 0;
  bitsInSentence = 0;
  isContradicted = false;
  #known = 0;
  #there = 0;
  #isInSentence = true;

  constructor(
    private readonly known: Side,
    private readonly there: Side,
    private readonly bitsOf: (token: AnchorToken) => number,
  ) {}

  get isDone(): boolean {
    return this.#known >= Math.min(this.known.tokens.length, MOST_CONTEXT);
  }

  match(): void {
    for (; !this.isDone; this.#known++, this.#there++) {
      const token = this.known.tokens[this.#known];
      if (token === undefined || token.text !== this.there.tokens[this.#there]?.text) return;
      this.#leaveSentence(this.#known);
      this.matched++;
      this.characters += token.end - token.start + 1;
      this.bits += this.bitsOf(token);
      if (!this.#isInSentence) continue;
      this.inSentence++;
      this.bitsInSentence += this.bitsOf(token);
    }
  }

  /** Goes on behind an edit; false when the context does not go on. */
  skipEdit(): boolean {
    for (let skipped = 1; skipped <= MOST_REMOVED + MOST_INSERTED; skipped++) {
      for (let removed = Math.min(skipped, MOST_REMOVED); removed >= 0; removed--) {
        const inserted = skipped - removed;
        if (inserted > MOST_INSERTED || !this.#resumes(removed, inserted)) continue;
        this.#noteContradiction(removed, inserted);
        for (let step = 0; step <= removed; step++) this.#leaveSentence(this.#known + step);
        this.#known += removed;
        this.#there += inserted;
        this.bits -= EDIT;
        if (this.#isInSentence) this.bitsInSentence -= EDIT;
        return true;
      }
    }
    return false;
  }

  reach(): SideEvidence['reach'] {
    const left = Math.min(this.known.tokens.length, MOST_CONTEXT) - this.#known;
    if (left <= 0) return this.known.isEnd && !this.isAtEdge ? 'sentence' : 'whole';
    return !this.#isInSentence || this.#leavesSentence(this.#known) ? 'sentence' : 'broken';
  }

  /** Whether both texts end here. */
  get isAtEdge(): boolean {
    return this.isDone && this.known.isEnd && this.there.isEnd && this.#there >= this.there.tokens.length;
  }

  #resumes(removed: number, inserted: number): boolean {
    const rest = this.known.tokens.length - this.#known - removed;
    if (rest < RESUMED) return false;
    for (let index = 0; index < RESUMED; index++) {
      const token = this.known.tokens[this.#known + removed + index];
      if (token?.text !== this.there.tokens[this.#there + inserted + index]?.text) return false;
    }
    return true;
  }

  /** Names and numbers that gave way to other ones. */
  #noteContradiction(removed: number, inserted: number): void {
    const isTelling = (side: Side, from: number, count: number): boolean => side.tokens.slice(from, from + count).some(isNameOrNumber);
    if (isTelling(this.known, this.#known, removed) && isTelling(this.there, this.#there, inserted)) this.isContradicted = true;
  }

  #leaveSentence(index: number): void {
    if (this.#leavesSentence(index)) this.#isInSentence = false;
  }

  #leavesSentence(index: number): boolean {
    return this.known.leavesSentence(index);
  }
}
