import type { Token } from '../../article/article';
import type { CodebookEntry } from '../../codebook/codebook';
import type { Word } from '../words/word';
import { patternsOf, TrieBuilder, wordsOf } from './buildTrie';
import { IssueTrie, type CompiledTrie, type TrieMatch } from './issueTrie';

/** A concept of the taxonomy. */
export interface IssueConcept {
  readonly id: string;
  readonly name: string;
  /** Names of the concepts above, from the top. */
  readonly path: readonly string[];
  /** IPTC Media Topic: "medtop:20000385". */
  readonly iptc?: string;
  /** Code of the Comparative Agendas Project. */
  readonly cap?: number;
}

/** A concept as it is compiled; `parent` is the index of the one above. */
export interface CompiledConcept {
  readonly id: string;
  readonly name: string;
  readonly parent?: number;
  readonly iptc?: string;
  readonly cap?: number;
}

/** Sequences of words of which one must stand in the sentence, or none may. */
export interface CompiledContext {
  readonly needs?: readonly (readonly number[])[];
  readonly not?: readonly (readonly number[])[];
}

/** What a wording can mean. */
export interface CompiledSense {
  /** Index of the concept; -1: this is no issue ("energy drink"). */
  readonly concept: number;
  /** Index of the context in which it means this. */
  readonly context?: number;
  /** The wording is a name: capitals around it do not speak against it. */
  readonly proper?: true;
}

/** What is compiled at build and read at run time. */
export interface CompiledIssues extends CompiledTrie {
  readonly concepts: readonly CompiledConcept[];
  readonly contexts: readonly CompiledContext[];
  /** The different groups of senses that wordings have, by the trie’s values; the first that fits holds. */
  readonly senses: readonly (readonly CompiledSense[])[];
}

/** What a wording can mean, and where. */
export interface IssueSense {
  /** Undefined: no issue. */
  readonly concept?: IssueConcept;
  readonly context?: CompiledContext;
  readonly proper?: true;
}

/** A wording found: its senses, in the order of preference. */
export interface IssueMatch extends TrieMatch {
  readonly senses: readonly IssueSense[];
  /** Numbers of the words that `senses`' contexts speak of. */
  readonly words: ArrayLike<number>;
}

/** A trie with its values resolved. */
interface Layer {
  readonly trie: IssueTrie;
  readonly senses: readonly (readonly IssueSense[])[];
}

/** The taxonomy with its wordings, and what a workspace's codebook adds. Immutable. */
export class IssueLexicon {
  readonly #layers: readonly Layer[];
  readonly #concepts: ReadonlyMap<string, IssueConcept>;
  readonly #numbers = new WeakMap<readonly Word[], readonly Int32Array[]>();

  private constructor(layers: readonly Layer[], concepts: ReadonlyMap<string, IssueConcept>) {
    this.#layers = layers;
    this.#concepts = concepts;
  }

  static from(compiled: CompiledIssues): IssueLexicon {
    const concepts = conceptsOf(compiled.concepts);
    const senses = compiled.senses.map((group) => group.map((sense) => resolve(sense, concepts, compiled.contexts)));
    const byId = new Map(concepts.map((concept) => [concept.id, concept]));
    return new IssueLexicon([{ trie: new IssueTrie(compiled), senses }], byId);
  }

  /** Every concept's id with the concept. */
  get concepts(): ReadonlyMap<string, IssueConcept> {
    return this.#concepts;
  }

  concept(id: string): IssueConcept | undefined {
    return this.#concepts.get(id);
  }

  /** Numbers of words, once for each layer: what `match` reads. Memoised by the list of words. */
  numbersOf(words: readonly Word[]): readonly Int32Array[] {
    let numbers = this.#numbers.get(words);
    if (numbers === undefined) {
      numbers = this.#layers.map(({ trie }) => trie.numbersOf(words));
      this.#numbers.set(words, numbers);
    }
    return numbers;
  }

  /** The longest wording that begins at a token; of equally long ones that of the codebook. */
  match(tokens: readonly Token[], words: readonly Int32Array[], start: number, limit: number): IssueMatch | undefined {
    let best: IssueMatch | undefined;
    for (let layer = this.#layers.length - 1; layer >= 0; layer--) {
      const numbers = words[layer] ?? [];
      const found = this.#layers[layer]?.trie.match(tokens, numbers, start, limit);
      if (found !== undefined && found.end > (best?.end ?? 0)) {
        best = { ...found, senses: this.#layers[layer]?.senses[found.value] ?? [], words: numbers };
      }
    }
    return best;
  }

  /**
   * This lexicon with the issues of a codebook: their names and aliases are wordings (inflected and turned around as those of the
   * taxonomy are), unless a word or phrase of `not` stands in the same sentence. `parent` is the id of an issue of the codebook or the
   * taxonomy. An entry with the id of a concept renames it and adds wordings.
   */
  extendedBy(entries: readonly CodebookEntry[]): IssueLexicon {
    if (entries.length === 0) return this;
    const concepts = new Map(this.#concepts);
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    for (const entry of entries) concepts.set(entry.id, { ...this.#concepts.get(entry.id), ...entryConcept(entry, byId, this.#concepts) });
    return new IssueLexicon([...this.#layers.map((layer) => renamed(layer, concepts)), layerOf(entries, concepts)], concepts);
  }
}

function conceptsOf(compiled: readonly CompiledConcept[]): readonly IssueConcept[] {
  const concepts: IssueConcept[] = [];
  for (const { parent, ...own } of compiled) {
    const above = parent === undefined ? undefined : concepts[parent];
    concepts.push({ ...own, path: above === undefined ? [] : [...above.path, above.name] });
  }
  return concepts;
}

function resolve({ concept, context, proper }: CompiledSense, concepts: readonly IssueConcept[], contexts: readonly CompiledContext[]): IssueSense {
  const target = concepts[concept];
  const where = context === undefined ? undefined : contexts[context];
  return { ...(target && { concept: target }), ...(where && { context: where }), ...(proper && { proper }) };
}

/** The most levels of parents that are followed: a codebook may hold a circle. */
const MOST_LEVELS = 12;

function entryConcept(entry: CodebookEntry, entries: ReadonlyMap<string, CodebookEntry>, shipped: ReadonlyMap<string, IssueConcept>): IssueConcept {
  const { id, name } = entry;
  return { id, name, path: entry.parent === undefined ? (shipped.get(id)?.path ?? []) : pathTo(entry.parent, entries, shipped) };
}

function pathTo(parent: string, entries: ReadonlyMap<string, CodebookEntry>, shipped: ReadonlyMap<string, IssueConcept>): readonly string[] {
  const path: string[] = [];
  let id: string | undefined = parent;
  for (let level = 0; id !== undefined && level < MOST_LEVELS; level++) {
    const entry = entries.get(id);
    const concept = shipped.get(id);
    if (entry === undefined || (entry.parent === undefined && concept !== undefined)) {
      return concept === undefined ? path : [...concept.path, entry?.name ?? concept.name, ...path];
    }
    path.unshift(entry.name);
    id = entry.parent;
  }
  return path;
}

function renamed({ trie, senses }: Layer, concepts: ReadonlyMap<string, IssueConcept>): Layer {
  const current = (sense: IssueSense): IssueSense => {
    const concept = sense.concept && concepts.get(sense.concept.id);
    return concept === undefined ? sense : { ...sense, concept };
  };
  return { trie, senses: senses.map((group) => group.map(current)) };
}

function layerOf(entries: readonly CodebookEntry[], concepts: ReadonlyMap<string, IssueConcept>): Layer {
  const builder = new TrieBuilder();
  const senses: IssueSense[][] = [];
  for (const { id, name, aliases = [], not = [] } of entries) {
    const concept = concepts.get(id);
    if (concept === undefined) continue;
    const excluded = not.map((phrase) => wordsOf(phrase).map((word) => builder.word(word))).filter(({ length }) => length > 0);
    const value = senses.push([{ concept, proper: true, ...(excluded.length === 0 ? {} : { context: { not: excluded } }) }]) - 1;
    for (const wording of [name, ...aliases]) {
      const { plain, turned } = patternsOf(wording);
      for (const pattern of [...plain, ...turned]) if (pattern.length > 0) builder.add(pattern, value);
    }
  }
  return { trie: new IssueTrie(builder.build()), senses };
}
