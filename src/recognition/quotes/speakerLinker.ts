import type { Paragraph } from '../../article/article';
import { contains, type Span } from '../../article/span';
import type { Entity, Mention } from '../mention';
import { genderOf, type Gender } from './gender';
import { pronounIn } from './nounPhrase';
import type { QuoteLexicon } from './quoteLexicon';
import type { Speaker } from './speaker';

/** Where a source stands, and what was said of actors before it. */
export interface SpeakerPlace {
  readonly paragraph: Paragraph;
  /** Actors of the paragraph, in order. */
  readonly actors: readonly Mention[];
  /** What the source says: a pronoun outside it means nobody who is only named in it. */
  readonly said: readonly Span[];
  /** Entities that pronouns may mean, the likeliest first: of the speakers and actors in the text before the paragraph. */
  readonly recent: readonly string[];
  /** Speakers in the paragraph so far, the last first. */
  readonly speakers: readonly string[];
  /** The last speaker in the paragraph is none of the actors: a pronoun may well mean that one. */
  readonly isOther: boolean;
}

type Number = 'one' | 'many' | 'thing';

/** Links the words that name a source to an actor. */
export class SpeakerLinker {
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #lexicon: QuoteLexicon;
  /** What names and titles tell. */
  readonly #byName = new Map<string, Gender | undefined>();
  /** What pronouns told so far; replaced, never changed. */
  genders: ReadonlyMap<string, Gender> = new Map();

  constructor(entities: readonly Entity[], lexicon: QuoteLexicon) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.#lexicon = lexicon;
  }

  link(source: Span, place: SpeakerPlace): Speaker {
    const text = place.paragraph.text.slice(source.start, source.end);
    const pronoun = readPronoun(text);
    if (pronoun !== undefined) return this.#ofPronoun(pronoun, text, source, place);
    const named = this.#named(source, text, place);
    const labelled = named ?? this.#byLabel(text);
    if (labelled !== undefined) return { entity: labelled };
    const role = this.#byRole(text, place);
    return role ?? { text: text.replace(/\s+/g, ' ').replace(/[,\s]+$/, '') };
  }

  /** The actor that is the head of a noun phrase: "Moreau" in "the minister Ada Moreau of France", nobody in "Moreau’s lawyer". */
  #named(source: Span, text: string, { actors }: SpeakerPlace): string | undefined {
    const inside = actors.filter((actor) => contains(source, actor) && actor.entity !== undefined && actor.nominal !== true);
    const headEnd = source.start + headLength(text);
    const head = inside.find((actor) => actor.end >= headEnd - 1 && actor.start < headEnd);
    if (head !== undefined) return head.entity;
    const apposition = /^,\s*(?:\p{L}+\s+){0,4}$/u;
    return inside.find((actor) => actor.kind === 'person' && actor.start > headEnd && apposition.test(text.slice(headEnd - source.start, actor.start - source.start)))?.entity;
  }

  /** "MOREAU", as transcripts name their speakers. */
  #byLabel(text: string): string | undefined {
    if (text.length < 3 || text !== text.toUpperCase()) return undefined;
    return [...this.#entities.values()].find(({ kind, name }) => kind === 'person' && endsWithWord(name.toUpperCase(), text))?.id;
  }

  #ofPronoun(pronoun: Pronoun, text: string, { start }: Span, { actors, said, recent, speakers, isOther, paragraph }: SpeakerPlace): Speaker {
    const before = actors.filter((actor) => actor.end <= start && actor.entity !== undefined && !said.some((span) => contains(span, actor)));
    if (pronoun === 'relative') {
      const antecedent = before.at(-1);
      const isNear = antecedent !== undefined && start - antecedent.end <= NEAR && !/[.;:]/.test(paragraph.text.slice(antecedent.end, start));
      return isNear && antecedent.entity !== undefined ? { entity: antecedent.entity } : { text };
    }
    if (pronoun === 'self') return { text };
    const sentence = paragraph.sentences.findLast((candidate) => candidate.start <= start) ?? { start: 0, end: 0 };
    const inSentence = before.filter((actor) => actor.start >= sentence.start).map(entityOf);
    const earlier = before.filter((actor) => actor.start < sentence.start);
    const isPerson = pronoun === 'female' || pronoun === 'male';
    const nearby = isPerson ? [...speakers, ...subjectsFirst(earlier, paragraph), ...recent] : speakers;
    const candidates = isOther ? inSentence : [...inSentence, ...nearby];
    const entity = candidates.find((id) => this.#fits(id, pronoun));
    if (entity === undefined) return { text };
    if (pronoun === 'female' || pronoun === 'male') this.#learn(entity, pronoun);
    return { entity, explanation: `“${text}” is taken for ${this.#entities.get(entity)?.name ?? entity}` };
  }

  #learn(entity: string, gender: Gender): void {
    if (this.genders.get(entity) !== gender) this.genders = new Map(this.genders).set(entity, gender);
  }

  /** "the minister": the nearest person who has that title. */
  #byRole(text: string, { actors, recent, speakers }: SpeakerPlace): Speaker | undefined {
    const noun = /^(?:the|The)\s+((?:\p{L}[\p{L}-]*\s+){0,3}\p{L}[\p{L}-]*)$/u.exec(text)?.[1]?.toLowerCase();
    if (noun === undefined) return undefined;
    const candidates = [...speakers, ...actors.map(entityOf), ...recent];
    const entity = candidates.find((id) => this.#entities.get(id)?.roles.some(({ title }) => endsWithWord(title.toLowerCase(), noun)) ?? false);
    return entity === undefined ? undefined : { entity, explanation: `“${text}” is taken for ${this.#entities.get(entity)?.name ?? entity}` };
  }

  #fits(id: string, pronoun: Gender | Number): boolean {
    const entity = this.#entities.get(id);
    if (entity === undefined) return false;
    if (pronoun === 'many') return entity.kind === 'group' || entity.kind === 'organisation';
    if (pronoun === 'thing') return entity.kind === 'organisation' || entity.kind === 'country';
    if (entity.kind !== 'person') return false;
    if (!this.#byName.has(id)) this.#byName.set(id, genderOf(entity, this.#lexicon));
    const gender = this.genders.get(id) ?? this.#byName.get(id);
    return gender === undefined || gender === pronoun;
  }
}

/** Most characters between an antecedent and "who". */
const NEAR = 80;

type Pronoun = Gender | Number | 'relative' | 'self';

const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  he: 'male', his: 'male', she: 'female', her: 'female', they: 'many', their: 'many', it: 'thing', its: 'thing', who: 'relative', which: 'relative', i: 'self', we: 'self', you: 'self',
};

function readPronoun(text: string): Pronoun | undefined {
  const word = text.toLowerCase();
  return PRONOUNS[word] ?? PRONOUNS[pronounIn(word) ?? ''];
}

function entityOf({ entity }: Mention): string {
  return entity ?? '';
}

/** The nearest sentence's actors first, and of one sentence the first named: the likeliest subject. */
function subjectsFirst(actors: readonly Mention[], { sentences }: Paragraph): readonly string[] {
  const sentenceOf = ({ start }: Mention): number => sentences.findLastIndex((sentence) => sentence.start <= start);
  const ordered = [...actors].sort((a, b) => sentenceOf(b) - sentenceOf(a) || a.start - b.start);
  return [...new Set(ordered.map(entityOf))];
}

/** Length of a noun phrase up to what follows its head: a comma, bracket or preposition. */
function headLength(text: string): number {
  const end = /[,(–—]|\s(?:of|for|from|at|in|on|with|who|which|whose|to|by|and)\s|['’]s?$/.exec(text);
  return end === null ? text.length : text.slice(0, end.index).trimEnd().length;
}

function endsWithWord(title: string, noun: string): boolean {
  return title === noun || title.endsWith(` ${noun}`);
}
