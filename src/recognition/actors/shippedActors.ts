import type { Token } from '../../article/article';
import type { CompiledActors, LexiconEntry, LexiconMatch, Wording } from './actorLexicon';
import { NameTrie } from './nameTrie';

/** The actors and the words around names that come with the program. */
export class ShippedActors {
  readonly #names = new NameTrie<{ readonly entry: LexiconEntry; readonly wording: Wording }>();
  readonly #byId: ReadonlyMap<string, LexiconEntry>;
  readonly #titles: ReadonlySet<string>;
  readonly #modifiers: ReadonlySet<string>;
  readonly #people: ReadonlySet<string>;
  readonly #heads: ReadonlySet<string>;
  readonly #firstNames: ReadonlySet<string>;
  readonly #surnames: ReadonlySet<string>;

  constructor(compiled: CompiledActors) {
    this.#byId = new Map(compiled.entries.map((entry) => [entry.id, entry]));
    for (const [name, index, wording] of compiled.wordings) {
      const entry = compiled.entries[index];
      if (entry !== undefined) this.#names.insert(name, { entry, wording });
    }
    const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
    this.#titles = words(compiled.titles);
    this.#modifiers = words(compiled.titleModifiers);
    this.#people = words(compiled.people);
    this.#heads = words(compiled.organisationHeads);
    this.#firstNames = words(compiled.firstNames);
    this.#surnames = words(compiled.surnames);
  }

  match(tokens: readonly Token[], start: number, limit: number): LexiconMatch | undefined {
    const found = this.#names.match(tokens, start, limit, () => true);
    return found === undefined ? undefined : { endToken: found.endToken, ...found.value };
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
