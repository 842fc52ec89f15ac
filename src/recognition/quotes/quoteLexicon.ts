import { inflect } from './inflect';

/** What a word of reporting can govern; flags. */
export const enum Frame {
  /** "said (that) sales fell" */
  Clause = 1,
  /** "asked whether", "explained how" */
  Question = 2,
  /** "vowed to act" */
  Infinitive = 4,
  /** "criticised the plan" */
  Object = 8,
  /** "told reporters that" */
  Telling = 16,
}

/** Forms of a verb; flags, since many forms look alike. */
export const enum Form {
  Base = 1,
  Third = 2,
  Past = 4,
  Participle = 8,
  Ing = 16,
}

/** Words between a word of reporting and its content, "for", "back at": with them it governs a phrase. */
export interface Particle {
  readonly words: readonly string[];
  readonly isThought: boolean;
}

/** What a word of reporting governs, as speech and as thought; flags of `Frame`. */
export interface Government {
  readonly lemma: string;
  readonly speech: number;
  readonly thought: number;
  readonly particles: readonly Particle[];
}

/** A form of a verb of reporting. */
export interface VerbForm extends Government {
  readonly forms: number;
}

/** The lists of words around quotations, by name. */
export type QuoteWords =
  | 'adverbs' | 'auxiliaries' | 'finite' | 'subordinators' | 'prepositions' | 'determiners' | 'weekdays' | 'occasions' | 'addressees' | 'documents' | 'homographs'
  | 'women' | 'men' | 'female' | 'male';

/** Speech is done in words; thought is belief, knowledge, feeling, wish and intention. */
type ReportClass = 'speech' | 'thought';

/** Words by what they govern: the keys are names of frames and prepositions, several with spaces between. */
type Governing = Readonly<Record<ReportClass, Readonly<Record<string, string>>>>;

/** What is compiled from data/lexicons/quotes at build and read at run time. Word lists are space-separated. */
export interface CompiledQuotes {
  readonly verbs: Governing;
  /** Lemma → particles. */
  readonly particles: Readonly<Record<ReportClass, Readonly<Record<string, readonly string[]>>>>;
  /** Lemma → third person, past, participle, -ing. */
  readonly irregular: Readonly<Record<string, readonly string[]>>;
  readonly nouns: Governing;
  readonly agents: Governing;
  readonly carriers: string;
  readonly passives: string;
  readonly adjectives: Governing;
  readonly words: Readonly<Record<QuoteWords, string>>;
}

const FRAMES: Readonly<Record<string, Frame>> = { clause: Frame.Clause, question: Frame.Question, infinitive: Frame.Infinitive, object: Frame.Object, telling: Frame.Telling };

/** The words that report what someone said or thinks. */
export class QuoteLexicon {
  readonly #verbs = new Map<string, VerbForm>();
  readonly #nouns = new Map<string, Government>();
  readonly #agents = new Map<string, Government>();
  readonly #adjectives: ReadonlyMap<string, Government>;
  readonly #carriers: ReadonlySet<string>;
  readonly #passives: ReadonlySet<string>;
  readonly #reporting: ReadonlySet<string>;
  /** For each word a bit for each list that it is in, as `#lists` has them. */
  readonly #listsOf = new Map<string, number>();
  readonly #lists: Readonly<Record<string, number>>;

  constructor({ verbs, particles, irregular, nouns, agents, carriers, passives, adjectives, words }: CompiledQuotes) {
    const governing = readGoverning(verbs);
    for (const name of CLASSES) {
      for (const [lemma, sequences] of Object.entries(particles[name])) {
        const entry = entryOf(governing, lemma);
        for (const sequence of sequences) entry.particles.push({ words: sequence.split(' '), isThought: name === 'thought' });
      }
    }
    for (const lemma of [...split(carriers), ...split(passives)]) entryOf(governing, lemma);
    for (const entry of governing.values()) this.#addVerb(entry, irregular[entry.lemma]);
    this.#carriers = new Set(split(carriers));
    this.#passives = new Set(split(passives));
    addNouns(nouns, this.#nouns);
    addNouns(agents, this.#agents);
    this.#adjectives = readGoverning(adjectives);
    this.#reporting = new Set([...this.#verbs.keys(), ...this.#nouns.keys(), ...this.#adjectives.keys(), ...this.#agents.keys(), 'according']);
    const lists = Object.entries(words);
    this.#lists = Object.fromEntries(lists.map(([name], index) => [name, 1 << index]));
    lists.forEach(([, list], index) => {
      for (const word of split(list)) this.#listsOf.set(word, (this.#listsOf.get(word) ?? 0) | (1 << index));
    });
  }

  #addVerb(entry: Government, irregular: readonly string[] | undefined): void {
    const regular = inflect(entry.lemma);
    const [third = regular.third, past = regular.past, participle = past, ing = regular.ing] = irregular ?? [];
    const forms: readonly (readonly [string, Form])[] = [[entry.lemma, Form.Base], [third, Form.Third], [past, Form.Past], [participle, Form.Participle], [ing, Form.Ing]];
    for (const [text, form] of forms) {
      const known = this.#verbs.get(text);
      if (known !== undefined && known.lemma !== entry.lemma) continue;
      this.#verbs.set(text, { ...entry, forms: (known?.forms ?? 0) | form });
    }
  }

  /** The verb of reporting that a lower-case word is a form of. */
  verb(word: string): VerbForm | undefined {
    return this.#verbs.get(word);
  }

  /** Whether a lower-case word can be part of what reports at all. */
  mayReport(word: string): boolean {
    return this.#reporting.has(word);
  }

  /** The noun for something said or thought that a lower-case word is, in the singular or plural. */
  noun(word: string): Government | undefined {
    return this.#nouns.get(word);
  }

  /** The noun for people by what they say or think that a lower-case word is: "critic". */
  agent(word: string): Government | undefined {
    return this.#agents.get(word);
  }

  /** Whether a lower-case word may be a noun: for something said, or for those who say it. */
  isNominal(word: string): boolean {
    return this.#nouns.has(word) || this.#agents.has(word) || this.is('homographs', word);
  }

  /** The adjective of thought that a lower-case word is: "confident". */
  adjective(word: string): Government | undefined {
    return this.#adjectives.get(word);
  }

  /** Whether a verb lends a noun of reporting its subject: "made a call for". */
  isCarrier({ lemma }: VerbForm): boolean {
    return this.#carriers.has(lemma);
  }

  /** Whether a verb's passive reports: "was accused of". */
  isPassive({ lemma }: VerbForm): boolean {
    return this.#passives.has(lemma);
  }

  /** Whether a lower-case word is in a list. */
  is(list: QuoteWords, word: string): boolean {
    return ((this.#listsOf.get(word) ?? 0) & (this.#lists[list] ?? 0)) !== 0;
  }
}

const CLASSES: readonly ReportClass[] = ['speech', 'thought'];

interface Entry extends Government {
  speech: number;
  thought: number;
  readonly particles: Particle[];
}

function entryOf(entries: Map<string, Entry>, lemma: string): Entry {
  const entry = entries.get(lemma) ?? { lemma, speech: 0, thought: 0, particles: [] };
  entries.set(lemma, entry);
  return entry;
}

/** The words of both classes with all that they govern; what is no frame is a preposition. */
function readGoverning(governing: Governing): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const name of CLASSES) {
    for (const [keys, lemmas] of Object.entries(governing[name])) {
      for (const lemma of split(lemmas)) for (const key of split(keys)) govern(entryOf(entries, lemma), name, key);
    }
  }
  return entries;
}

function addNouns(governing: Governing, nouns: Map<string, Government>): void {
  for (const entry of readGoverning(governing).values()) for (const form of [entry.lemma, inflect(entry.lemma).third]) nouns.set(form, entry);
}

function govern(entry: Entry, name: ReportClass, key: string): void {
  const frame = Object.hasOwn(FRAMES, key) ? FRAMES[key] : undefined;
  if (frame === undefined) entry.particles.push({ words: [key], isThought: name === 'thought' });
  else entry[name] |= frame;
}

function split(list: string): readonly string[] {
  return list.split(' ').filter((word) => word !== '');
}
