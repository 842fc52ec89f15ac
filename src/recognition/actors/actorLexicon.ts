import type { Token } from '../../article/article';
import { tokenise } from '../../article/tokenise';
import type { ActorKind } from '../mention';

/** How a wording names an entry. `capital`: stands for the government or the place; `adjective` and `people`: of a country. */
export type Wording = 'name' | 'capital' | 'adjective' | 'people';

/** A known actor or place. */
export interface LexiconEntry {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Id of the country it belongs to. */
  readonly country?: string;
  readonly wikidata?: string;
  /** The name is also an ordinary word: believed only with other evidence. */
  readonly ambiguous?: boolean;
}

/** The longest known name at a token. */
export interface LexiconMatch {
  /** Index after the last token. */
  readonly endToken: number;
  readonly entry: LexiconEntry;
  readonly wording: Wording;
}

/** The lists of words around names, space-separated. */
export interface WordLists {
  readonly titles: string;
  readonly titleModifiers: string;
  readonly people: string;
  readonly organisationHeads: string;
}

/** What is compiled from the sources at build and read at run time. */
export interface CompiledActors extends WordLists {
  readonly entries: readonly LexiconEntry[];
  /** Wording, index of its entry, how it names it. */
  readonly wordings: readonly (readonly [string, number, Wording])[];
  readonly firstNames: string;
  readonly surnames: string;
}

interface Node {
  readonly next: Map<string, Node>;
  match?: { readonly entry: LexiconEntry; readonly wording: Wording };
}

/** Known actors and the words around names. */
export class ActorLexicon {
  readonly #root: Node = { next: new Map() };
  readonly #byId: ReadonlyMap<string, LexiconEntry>;
  readonly #titles: ReadonlySet<string>;
  readonly #modifiers: ReadonlySet<string>;
  readonly #people: ReadonlySet<string>;
  readonly #heads: ReadonlySet<string>;
  readonly #firstNames: ReadonlySet<string>;
  readonly #surnames: ReadonlySet<string>;

  constructor(compiled: CompiledActors) {
    this.#byId = new Map(compiled.entries.map((entry) => [entry.id, entry]));
    for (const [name, index, wording] of compiled.wordings) this.#insert(name, compiled.entries[index], wording);
    const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
    this.#titles = words(compiled.titles);
    this.#modifiers = words(compiled.titleModifiers);
    this.#people = words(compiled.people);
    this.#heads = words(compiled.organisationHeads);
    this.#firstNames = words(compiled.firstNames);
    this.#surnames = words(compiled.surnames);
  }

  #insert(name: string, entry: LexiconEntry | undefined, wording: Wording): void {
    if (entry === undefined) return;
    let node = this.#root;
    for (const { text } of tokenise(name)) {
      let next = node.next.get(text);
      if (next === undefined) node.next.set(text, (next = { next: new Map() }));
      node = next;
    }
    node.match ??= { entry, wording };
  }

  /** The longest known name that begins at a token and ends before `limit`. */
  match(tokens: readonly Token[], start: number, limit: number): LexiconMatch | undefined {
    let node: Node | undefined = this.#root;
    let best: LexiconMatch | undefined;
    for (let index = start; index < limit; index++) {
      node = node.next.get(tokens[index]?.text ?? '');
      if (node === undefined) break;
      if (node.match !== undefined) best = { endToken: index + 1, ...node.match };
    }
    return best;
  }

  entry(id: string): LexiconEntry | undefined {
    return this.#byId.get(id);
  }

  isTitle(lowerCaseWord: string): boolean {
    return this.#titles.has(lowerCaseWord);
  }

  isTitleModifier(lowerCaseWord: string): boolean {
    return this.#modifiers.has(lowerCaseWord);
  }

  isPeople(lowerCaseWord: string): boolean {
    return this.#people.has(lowerCaseWord);
  }

  isOrganisationHead(lowerCaseWord: string): boolean {
    return this.#heads.has(lowerCaseWord);
  }

  isFirstName(word: string): boolean {
    return this.#firstNames.has(word.toLowerCase());
  }

  isSurname(word: string): boolean {
    return this.#surnames.has(word.toLowerCase());
  }
}
