import { tokenise } from '../../article/tokenise';
import { normaliseWord } from './normaliseWord';

/** A concept of the taxonomy. */
export interface IssueConcept {
  readonly id: string;
  readonly name: string;
  /** Names of the concepts above, from the top. */
  readonly path: readonly string[];
}

/** A wording of a concept; `needs` holds words of which one must stand in the same sentence. */
export interface IssueWording {
  readonly concept: number;
  readonly text: string;
  readonly needs?: readonly string[];
}

/** What is compiled at build and read at run time. */
export interface CompiledIssues {
  readonly concepts: readonly IssueConcept[];
  readonly wordings: readonly IssueWording[];
}

interface Node {
  readonly next: Map<string, Node>;
  match?: IssueMatch;
}

/** A wording found: its concept, and the words one of which the sentence must hold. */
export interface IssueMatch {
  readonly concept: IssueConcept;
  readonly needs?: ReadonlySet<string>;
}

/** Wordings of issues as a trie over normalised words: finding costs the same however many there are. */
export class IssueLexicon {
  readonly #root: Node = { next: new Map() };
  readonly #concepts: ReadonlyMap<string, IssueConcept>;

  constructor(compiled: CompiledIssues) {
    this.#concepts = new Map(compiled.concepts.map((concept) => [concept.id, concept]));
    for (const { concept, text, needs } of compiled.wordings) {
      const target = compiled.concepts[concept];
      if (target !== undefined) this.#insert(text, { concept: target, ...(needs === undefined ? {} : { needs: new Set(needs) }) });
    }
  }

  #insert(text: string, match: IssueMatch): void {
    let node = this.#root;
    for (const word of wordsOf(text)) {
      let next = node.next.get(word);
      if (next === undefined) node.next.set(word, (next = { next: new Map() }));
      node = next;
    }
    node.match ??= match;
  }

  concept(id: string): IssueConcept | undefined {
    return this.#concepts.get(id);
  }

  /** The longest wording that begins at an index of normalised words; `end` is the index after it. */
  match(words: readonly string[], start: number, limit: number): (IssueMatch & { readonly end: number }) | undefined {
    let node: Node | undefined = this.#root;
    let best: (IssueMatch & { end: number }) | undefined;
    for (let index = start; index < limit; index++) {
      const word = words[index] ?? '';
      if (word === '-' && index > start) continue;
      node = node.next.get(word);
      if (node === undefined) break;
      if (node.match !== undefined) best = { ...node.match, end: index + 1 };
    }
    return best;
  }
}

/** Words of a wording as they are compared; hyphens part words. */
export function wordsOf(text: string): readonly string[] {
  return tokenise(text)
    .map((token) => normaliseWord(token.text))
    .filter((word) => word !== '-');
}
