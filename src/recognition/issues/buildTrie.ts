import { tokenise } from '../../article/tokenise';
import { comparedAs, isTightHyphen, OF, type CompiledTrie } from './issueTrie';
import { DETERMINERS, PREPOSITIONS } from './wordClasses';

interface Node {
  readonly next: Map<number, Node>;
  value: number;
}

/** Gathers patterns and their values into a trie. */
export class TrieBuilder {
  readonly #vocabulary = new Map<string, number>([[OF, 0]]);
  readonly #root: Node = { next: new Map(), value: 0 };

  word(text: string): number {
    let word = this.#vocabulary.get(text);
    if (word === undefined) this.#vocabulary.set(text, (word = this.#vocabulary.size));
    return word;
  }

  /** Adds a pattern; one that is there keeps its value. Returns the value that it has. */
  add(words: readonly string[], value: number): number {
    let node = this.#root;
    for (const text of words) {
      const word = this.word(text);
      let next = node.next.get(word);
      if (next === undefined) node.next.set(word, (next = { next: new Map(), value: 0 }));
      node = next;
    }
    if (node.value === 0) node.value = value + 1;
    return node.value - 1;
  }

  /** @param valueOf What each value becomes. */
  build(valueOf = (value: number): number => value): CompiledTrie {
    const nodes: number[] = [];
    const queue = [this.#root];
    for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
      const edges = [...node.next].sort(([a], [b]) => a - b);
      nodes.push(edges.length, ...edges.map(([word]) => word), node.value === 0 ? 0 : valueOf(node.value - 1) + 1);
      for (const [, child] of edges) queue.push(child);
    }
    return { vocabulary: [...this.#vocabulary.keys()].join(' '), nodes };
  }
}

/** Words of a wording as they are compared: prepositions alike, without determiners, possessives and hyphens. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const token of tokenise(text)) {
    if (token.kind === 'punctuation' || /^['’]s?$/.test(token.text)) continue;
    if (PREPOSITIONS.has(token.text) && words.length > 0) words.push(OF);
    else if (words.at(-1) !== OF || !DETERMINERS.has(token.text)) words.push(comparedAs(token.text));
  }
  return words;
}

/** A wording with its hyphens closed up: "anti-dumping" → "antidumping". */
function closedUp(text: string): string {
  const tokens = tokenise(text);
  return tokens.map((token, index) => (isTightHyphen(tokens, index) ? '' : index === 0 || isTightHyphen(tokens, index - 1) ? token.text : ` ${token.text}`)).join('');
}

/**
 * The patterns of a wording: as it stands, with hyphens closed up, and in the other order: "export control" is also
 * "control on exports", and "freedom of the press" is also "press freedom".
 */
export function patternsOf(text: string): { readonly plain: readonly (readonly string[])[]; readonly turned: readonly (readonly string[])[] } {
  const words = wordsOf(text);
  const plain = text.includes('-') ? [words, wordsOf(closedUp(text))] : [words];
  return { plain, turned: turnedAround(words) };
}

function turnedAround(words: readonly string[]): readonly (readonly string[])[] {
  const joint = words.indexOf(OF);
  if (joint > 0) {
    const [head, rest] = [words.slice(0, joint), words.slice(joint + 1)];
    return rest.length === 0 || rest.includes(OF) || words.length > 5 ? [] : [[...rest, ...head]];
  }
  if (words.length < 2 || words.length > 4) return [];
  const turned: (readonly string[])[] = [[...words.slice(-1), OF, ...words.slice(0, -1)]];
  if (words.length === 3) turned.push([...words.slice(1), OF, ...words.slice(0, 1)]);
  return turned.filter((pattern) => !ADJECTIVE.test(pattern.at(-1) ?? ''));
}

/** Words that nothing ends with: "nuclear work" is never "work on nuclear". */
const ADJECTIVE = /(?:ical|tional|tual|ential|torial|nuclear|ethnic|nomic|cratic|matic|domestic|ious|illegal|financial|commercial|industrial|electoral|judicial|social|racial|sexual|mental|tarian)$/;
