import type { Token } from '../../article/article';
import type { Word } from '../words/word';
import { WordMemo } from '../words/wordMemo';
import { normaliseWord } from './normaliseWord';
import { DETERMINERS, PREPOSITIONS } from './wordClasses';

/** Stands in patterns for a preposition with the determiners after it. */
export const OF = '%of';

/** A trie over words, in numbers that load fast: nodes in the order of breadth, so that the children of each follow one another. */
export interface CompiledTrie {
  /** Words of all patterns and contexts, parted by spaces; a word's number is its place. Acronyms are in capitals. */
  readonly vocabulary: string;
  /** For each node: how many children, then their words, ascending; then 1 + the index of its value, or 0. */
  readonly nodes: readonly number[];
}

/** Words of a sequence found, `[start, end)`; `gap` is where it leaves out coordinated words ("trade and technology clashes"). */
export interface TrieMatch {
  readonly end: number;
  readonly value: number;
  readonly gap?: number;
}

const UNKNOWN = -1;

/** Finds sequences of words, however many there are, in time that depends on the text alone. */
export class IssueTrie {
  readonly #vocabulary: ReadonlyMap<string, number>;
  /** Word of the edge that leads to each node. */
  readonly #words: Int32Array;
  readonly #firstChild: Int32Array;
  readonly #values: Int32Array;
  readonly #of: number;
  /** By a word's number the child of the root that it leads to. */
  readonly #beginnings: Int32Array;
  readonly #numbers = new WordMemo((word) => this.#numberOf(word.text));

  constructor({ vocabulary, nodes }: CompiledTrie) {
    this.#vocabulary = new Map(vocabulary.split(' ').map((word, index) => [word, index]));
    this.#of = this.#vocabulary.get(OF) ?? UNKNOWN;
    const words = [UNKNOWN];
    const firstChild: number[] = [];
    const values: number[] = [];
    for (let place = 0; place < nodes.length; ) {
      const count = nodes[place++] ?? 0;
      firstChild.push(words.length);
      for (let child = 0; child < count; child++) words.push(nodes[place++] ?? UNKNOWN);
      values.push((nodes[place++] ?? 0) - 1);
    }
    firstChild.push(words.length);
    this.#words = Int32Array.from(words);
    this.#firstChild = Int32Array.from(firstChild);
    this.#values = Int32Array.from(values);
    this.#beginnings = new Int32Array(this.#vocabulary.size).fill(UNKNOWN);
    for (let node = this.#firstChild[0] ?? 0; node < (this.#firstChild[1] ?? 0); node++) this.#beginnings[this.#words[node] ?? 0] = node;
  }

  /** Numbers of words; -1 where no pattern holds one. */
  numbersOf(words: readonly Word[]): Int32Array {
    const numbers = new Int32Array(words.length);
    words.forEach((word, index) => { numbers[index] = this.#numbers.of(word); });
    return numbers;
  }

  #numberOf(text: string): number {
    return this.#vocabulary.get(comparedAs(text)) ?? this.#vocabulary.get(normaliseWord(text)) ?? UNKNOWN;
  }

  /** The longest sequence that begins at a token; `words` holds the numbers of all tokens. */
  match(tokens: readonly Token[], words: ArrayLike<number>, start: number, limit: number): TrieMatch | undefined {
    const word = words[start] ?? UNKNOWN;
    const first = word === UNKNOWN ? UNKNOWN : (this.#beginnings[word] ?? UNKNOWN);
    const joined = this.#joined(0, tokens, start, limit);
    if (first === UNKNOWN && joined === UNKNOWN) return undefined;
    const walk = new Walk(tokens, words, limit);
    if (first !== UNKNOWN) this.#walk(walk, first, start + 1);
    if (joined !== UNKNOWN) this.#walk(walk, joined, start + 3);
    return walk.best;
  }

  #walk(walk: Walk, node: number, index: number, gap?: number): void {
    const value = this.#values[node] ?? UNKNOWN;
    if (value !== UNKNOWN) walk.found(index, value, gap);
    this.#goOn(walk, node, index, gap);
  }

  #goOn(walk: Walk, node: number, index: number, gap?: number): void {
    const token = walk.tokens[index];
    if (index >= walk.limit || token === undefined || this.#firstChild[node] === this.#firstChild[node + 1]) return;
    const next = this.#child(node, walk.words[index] ?? UNKNOWN);
    if (next !== UNKNOWN) this.#walk(walk, next, index + 1, gap);
    const joined = this.#joined(node, walk.tokens, index, walk.limit);
    if (joined !== UNKNOWN) this.#walk(walk, joined, index + 3, gap);
    if (isSkipped(walk.tokens, index)) this.#goOn(walk, node, index + 1, gap);
    else if (PREPOSITIONS.has(token.text)) this.#afterPreposition(walk, node, index + 1, gap);
    else if (gap === undefined && COORDINATORS.has(token.text)) this.#afterCoordination(walk, node, index);
  }

  /** "controls on | its | foreign | exports" */
  #afterPreposition(walk: Walk, node: number, index: number, gap: number | undefined): void {
    const next = this.#child(node, this.#of);
    if (next === UNKNOWN) return;
    for (let skipped = 0; skipped <= MOST_SKIPPED; skipped++) {
      this.#walk(walk, next, index + skipped, gap);
      if (!mayBeSkipped(walk.tokens[index + skipped])) break;
    }
  }

  /** "import | and export | controls", "trade | and rare earth | talks" */
  #afterCoordination(walk: Walk, node: number, index: number): void {
    for (let length = 1; length <= 2; length++) {
      const token = walk.tokens[index + length];
      if (token?.kind !== 'word' || PREPOSITIONS.has(token.text) || DETERMINERS.has(token.text)) break;
      const after = index + length + 1;
      const next = after < walk.limit ? this.#child(node, walk.words[after] ?? UNKNOWN) : UNKNOWN;
      if (next !== UNKNOWN) this.#walk(walk, next, after + 1, index + 1);
    }
  }

  /** The child by two words that a hyphen joins as if they were one: "cease-fire". */
  #joined(node: number, tokens: readonly Token[], index: number, limit: number): number {
    if (index + 2 >= limit || !isTightHyphen(tokens, index + 1)) return UNKNOWN;
    return this.#child(node, this.#numberOf(`${tokens[index]?.text ?? ''}${tokens[index + 2]?.text.toLowerCase() ?? ''}`));
  }

  #child(node: number, word: number): number {
    if (word === UNKNOWN) return UNKNOWN;
    let low = this.#firstChild[node] ?? 0;
    let high = (this.#firstChild[node + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = this.#words[middle] ?? 0;
      if (found === word) return middle;
      if (found < word) low = middle + 1;
      else high = middle - 1;
    }
    return UNKNOWN;
  }
}

/** One search from one token: the longest match so far; without a gap before one with. */
class Walk {
  best: TrieMatch | undefined;

  constructor(
    readonly tokens: readonly Token[],
    readonly words: ArrayLike<number>,
    readonly limit: number,
  ) {}

  found(end: number, value: number, gap: number | undefined): void {
    if (this.best === undefined || end > this.best.end) this.best = { end, value, ...(gap === undefined ? {} : { gap }) };
  }
}

const MOST_SKIPPED = 3;
const COORDINATORS = new Set(['and', 'or', '/', ',', '&']);

function mayBeSkipped(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'punctuation') return false;
  return token.kind === 'number' || DETERMINERS.has(token.text) || /^\p{Lu}|^['’]s$/u.test(token.text);
}

/** A possessive, a hyphen or slash between two words: "women’s rights", "export-control", "9/11". */
function isSkipped(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? '';
  return /^['’]s?$/.test(text) || isTightHyphen(tokens, index);
}

/** Whether a token is a hyphen or slash that touches both its neighbours. */
export function isTightHyphen(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && isHyphen(token.text) && tokens[index - 1]?.end === token.start && tokens[index + 1]?.start === token.end;
}

function isHyphen(text: string): boolean {
  return text === '-' || text === '‑' || text === '/';
}

/** A word as patterns hold it: an acronym in capitals without stops, else normalised. */
export function comparedAs(text: string): string {
  const isAcronym = /^\p{Lu}[\p{Lu}\d.&]*\p{Lu}\d*\.?s?$/u.test(text);
  return isAcronym ? text.replaceAll('.', '').replace(/s$/, '') : normaliseWord(text.replace(/\.$/, ''));
}
