import { inflect } from './inflect';

/** What a verb of reporting can govern; flags. */
export const enum Frame {
  /** "said (that) sales fell" */
  Clause = 1,
  /** "asked whether", "explained how" */
  Question = 2,
  /** "vowed to act" */
  Infinitive = 4,
  /** "criticised the plan" */
  Phrase = 8,
  /** "told reporters that" */
  Telling = 16,
  /** It is done in words: more than a thought or wish. */
  Speech = 32,
}

/** Forms of a verb; flags, since many forms look alike. */
export const enum Form {
  Base = 1,
  Third = 2,
  Past = 4,
  Participle = 8,
  Ing = 16,
}

/** A form of a verb of reporting. */
export interface VerbForm {
  readonly lemma: string;
  readonly frames: number;
  readonly forms: number;
  /** Words between verb and content, each a sequence: "for", "back at". */
  readonly particles: readonly (readonly string[])[];
}

/** The lists of words around quotations, by name. */
export type QuoteWords =
  | 'adverbs' | 'auxiliaries' | 'finite' | 'subordinators' | 'prepositions' | 'determiners' | 'weekdays' | 'occasions' | 'addressees' | 'sources'
  | 'women' | 'men' | 'female' | 'male';

/** What is compiled from data/lexicons/quotes at build and read at run time. Word lists are space-separated. */
export interface CompiledQuotes {
  readonly verbs: Readonly<Record<'speech' | 'clause' | 'question' | 'infinitive' | 'phrase' | 'telling', string>>;
  readonly particles: Readonly<Record<string, readonly string[]>>;
  /** Lemma → third person, past, participle, -ing. */
  readonly irregular: Readonly<Record<string, readonly string[]>>;
  readonly nouns: string;
  readonly words: Readonly<Record<QuoteWords, string>>;
}

/** The words that report what someone said. */
export class QuoteLexicon {
  readonly #verbs = new Map<string, VerbForm>();
  readonly #nouns = new Set<string>();
  readonly #words: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(compiled: CompiledQuotes) {
    const frames = new Map<string, number>();
    const add = (list: string, frame: Frame): void => {
      for (const lemma of split(list)) frames.set(lemma, (frames.get(lemma) ?? 0) | frame);
    };
    add(compiled.verbs.clause, Frame.Clause);
    add(compiled.verbs.question, Frame.Question);
    add(compiled.verbs.infinitive, Frame.Infinitive);
    add(compiled.verbs.phrase, Frame.Phrase);
    add(compiled.verbs.telling, Frame.Telling);
    add(compiled.verbs.speech, Frame.Speech);
    for (const lemma of new Set([...frames.keys(), ...Object.keys(compiled.particles)])) {
      const particles = (compiled.particles[lemma] ?? []).map((sequence) => sequence.split(' '));
      this.#addVerb(lemma, frames.get(lemma) ?? 0, particles, compiled.irregular[lemma]);
    }
    for (const noun of split(compiled.nouns)) for (const form of [noun, inflect(noun).third]) this.#nouns.add(form);
    this.#words = new Map(Object.entries(compiled.words).map(([name, list]) => [name, new Set(split(list))]));
  }

  #addVerb(lemma: string, frames: number, particles: VerbForm['particles'], irregular: readonly string[] | undefined): void {
    const regular = inflect(lemma);
    const [third = regular.third, past = regular.past, participle = past, ing = regular.ing] = irregular ?? [];
    const forms: readonly (readonly [string, Form])[] = [[lemma, Form.Base], [third, Form.Third], [past, Form.Past], [participle, Form.Participle], [ing, Form.Ing]];
    for (const [text, form] of forms) {
      const known = this.#verbs.get(text);
      const isSame = known?.lemma === lemma;
      if (known !== undefined && !isSame) continue;
      this.#verbs.set(text, { lemma, frames, particles, forms: (known?.forms ?? 0) | form });
    }
  }

  /** The verb of reporting that a lower-case word is a form of. */
  verb(word: string): VerbForm | undefined {
    return this.#verbs.get(word);
  }

  /** Whether a lower-case word can be part of what reports at all. */
  mayReport(word: string): boolean {
    return this.#verbs.has(word) || this.#nouns.has(word) || word === 'according';
  }

  /** Whether a lower-case word is a noun for something said, in the singular or plural. */
  isNoun(word: string): boolean {
    return this.#nouns.has(word);
  }

  /** Whether a lower-case word is in a list. */
  is(list: QuoteWords, word: string): boolean {
    return this.#words.get(list)?.has(word) ?? false;
  }
}

function split(list: string): readonly string[] {
  return list.split(' ').filter((word) => word !== '');
}
