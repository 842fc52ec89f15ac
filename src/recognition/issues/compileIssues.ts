import { parse } from 'yaml';
import { patternsOf, TrieBuilder, wordsOf } from './buildTrie';
import type { CompiledConcept, CompiledContext, CompiledIssues, CompiledSense } from './issueLexicon';

/** Texts of the taxonomy's files. */
export interface IssueSources {
  /** YAML: trees of concepts. */
  readonly fields: readonly string[];
  /** YAML: phrases that hold an issue's word and are none, by reason. */
  readonly falseFriends: string;
  /** YAML: codes of IPTC Media Topics with their labels. */
  readonly mediaTopics: string;
}

/** A wording that is the issue only beside certain words, or not beside others. */
interface ConditionalSource {
  readonly as: string;
  readonly needs?: string;
  readonly not?: string;
}

interface ConceptSource {
  readonly name?: string;
  readonly iptc?: string;
  readonly cap?: number;
  /** The name is a heading and no wording. */
  readonly field?: boolean;
  readonly as?: string;
  readonly sometimes?: readonly ConditionalSource[];
  readonly [child: string]: unknown;
}

const PROPERTIES = new Set(['name', 'iptc', 'cap', 'field', 'as', 'sometimes']);

/** Compiles the taxonomy. Throws an error that lists its faults: an id or a wording that stands twice, an unknown topic, a wording without words. */
export function compileIssues({ fields, falseFriends, mediaTopics }: IssueSources): CompiledIssues {
  const compiler = new IssueCompiler(parse(mediaTopics) as Record<string, string>);
  for (const phrases of Object.values(parse(falseFriends) as Record<string, string>)) compiler.addFalseFriends(phrases);
  for (const field of fields) compiler.addConcepts(parse(field) as Record<string, ConceptSource | null>);
  return compiler.finish();
}

/** A concept that stands in several files has its properties in the first; the others add children to it. */
class IssueCompiler {
  readonly #topics: ReadonlyMap<string, string>;
  readonly #trie = new TrieBuilder();
  readonly #concepts: CompiledConcept[] = [];
  readonly #ids = new Set<string>();
  readonly #contexts: CompiledContext[] = [];
  readonly #senses: CompiledSense[][] = [];
  /** Patterns in the other order give way to all that stand as they are. */
  readonly #turned: (readonly [pattern: readonly string[], value: number])[] = [];
  readonly #faults: string[] = [];

  constructor(topics: Readonly<Record<string, string>>) {
    this.#topics = new Map(Object.entries(topics).map(([code, label]) => [label.toLowerCase(), code]));
  }

  addFalseFriends(phrases: string): void {
    for (const phrase of wordings(phrases)) this.#addWording(phrase, { concept: -1 });
  }

  addConcepts(children: Readonly<Record<string, ConceptSource | null>>, parent?: number): void {
    for (const [id, source] of Object.entries(children)) {
      if (!PROPERTIES.has(id)) this.#addConcept(id, source ?? {}, parent);
    }
  }

  #addConcept(id: string, source: ConceptSource, parent: number | undefined): void {
    const known = this.#concepts.findIndex((concept) => concept.id === id && concept.parent === parent);
    if (known >= 0 && !Object.keys(source).some((key) => PROPERTIES.has(key))) {
      this.addConcepts(source as Record<string, ConceptSource>, known);
      return;
    }
    if (this.#ids.has(id)) this.#faults.push(`The issue ${id} stands twice.`);
    this.#ids.add(id);
    const name = source.name ?? id.replaceAll('-', ' ');
    const above = parent === undefined ? undefined : this.#concepts[parent];
    const iptc = this.#topicOf(id, name, source) ?? above?.iptc;
    const cap = source.cap ?? above?.cap;
    const index =
      this.#concepts.push({ id, name, ...(parent === undefined ? {} : { parent }), ...(iptc && { iptc }), ...(cap && { cap }) }) - 1;
    this.#addWordings(source, name, index);
    this.addConcepts(source as Record<string, ConceptSource>, index);
  }

  #topicOf(id: string, name: string, { iptc }: ConceptSource): string | undefined {
    if (iptc === undefined) return this.#topics.get(name.toLowerCase());
    const code = this.#topics.get(iptc.toLowerCase());
    if (code === undefined) this.#faults.push(`The issue ${id} has the unknown media topic “${iptc}”.`);
    return code;
  }

  #addWordings({ as = '', sometimes = [], field = false }: ConceptSource, name: string, concept: number): void {
    const conditional = sometimes.flatMap((condition) => wordings(condition.as).map((wording) => ({ wording, condition })));
    const isConditional = conditional.some(({ wording }) => wordsOf(wording).join(' ') === wordsOf(name).join(' '));
    for (const wording of [...(field || isConditional ? [] : [name]), ...wordings(as)]) this.#addWording(wording, { concept });
    const contexts = new Map(sometimes.map((condition) => [condition, this.#addContext(condition)]));
    for (const { wording, condition } of conditional) {
      const context = contexts.get(condition);
      this.#addWording(wording, { concept, ...(context === undefined ? {} : { context }) });
    }
  }

  #addContext({ needs, not }: ConditionalSource): number {
    const phrases = (text: string): readonly (readonly number[])[] =>
      wordings(text).map((phrase) => wordsOf(phrase).map((word) => this.#trie.word(word)));
    return this.#contexts.push({ ...(needs === undefined ? {} : { needs: phrases(needs) }), ...(not === undefined ? {} : { not: phrases(not) }) }) - 1;
  }

  #addWording(wording: string, sense: CompiledSense): void {
    const own: CompiledSense = /\p{Lu}/u.test(wording) ? { ...sense, proper: true } : sense;
    const value = this.#senses.push([own]) - 1;
    const { plain, turned } = patternsOf(wording);
    for (const pattern of plain) {
      if (pattern.length === 0) this.#faults.push(`The wording “${wording}” has no words.`);
      const held = this.#trie.add(pattern, value);
      if (held !== value) this.#addSense(wording, this.#senses[held] ?? [], own);
    }
    if (sense.concept >= 0) this.#turned.push(...turned.map((pattern) => [pattern, value] as const));
  }

  /** Another sense of a wording that is there: only the last is without a context. */
  #addSense(wording: string, senses: CompiledSense[], sense: CompiledSense): void {
    if (senses.some(({ concept, context }) => concept === sense.concept && context === sense.context)) return;
    const last = senses.findIndex(({ context }) => context === undefined);
    if (last < 0) senses.push(sense);
    else if (sense.context !== undefined) senses.splice(last, 0, sense);
    else this.#faults.push(`The wording “${wording}” stands twice: ${this.#idOf(senses[last])} and ${this.#idOf(sense)}.`);
  }

  #idOf(sense: CompiledSense | undefined): string {
    return this.#concepts[sense?.concept ?? -1]?.id ?? 'false friends';
  }

  finish(): CompiledIssues {
    if (this.#faults.length > 0) throw new Error(this.#faults.join('\n'));
    for (const [pattern, value] of this.#turned) this.#trie.add(pattern, value);
    const groups = new Map<string, number>();
    const places = this.#senses.map((senses) => {
      const key = JSON.stringify(senses);
      const place = groups.get(key) ?? groups.size;
      groups.set(key, place);
      return place;
    });
    const senses = [...groups.keys()].map((key) => JSON.parse(key) as CompiledSense[]);
    return { concepts: this.#concepts, contexts: this.#contexts, senses, ...this.#trie.build((value) => places[value] ?? 0) };
  }
}

/** Wordings of a list: parted by bars. */
function wordings(list: string): readonly string[] {
  return list
    .split('|')
    .map((wording) => wording.trim())
    .filter((wording) => wording !== '');
}
