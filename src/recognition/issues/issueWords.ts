import type { Word } from '../words/word';
import { WordMemo } from '../words/wordMemo';
import { Part, type BackgroundWords } from './backgroundWords';
import { normaliseWord } from './normaliseWord';
import {
  BARE_HEADS, BEFORE_VERB, CUE_NOUNS, CUE_VERBS, DETERMINERS, EVALUATIONS, FUNCTION_WORDS, HEADS, HEADS_OR_VERBS, PREPOSITIONS,
} from './wordClasses';

/** What a word can do around an issue's name; flags. Those below `Function` are part of the tagger's model. */
export const enum Role {
  CueNoun = 1,
  CueVerb = 2,
  Head = 4,
  Determiner = 8,
  Preposition = 16,
  Function = 32,
  Evaluation = 64,
  BareHead = 128,
  Possessive = 256,
  /** After which a word that can be a verb is one. */
  BeforeVerb = 512,
  /** Begins what a verb acts on. */
  Object = 1024,
  Be = 2048,
  /** After which a noun phrase has begun. */
  Determined = 4096,
}

/** The roles that the tagger was trained with. */
export const TAGGED_ROLES = Role.Function - 1;

const OBJECTS = new Set('the a an this that these those their its his her our your my him them it us me'.split(' '));
const BE = new Set('is are was were be been being am'.split(' '));
const DETERMINED = new Set('the a an this that these those their its his her our your my some any no such more all new'.split(' '));

/** Flags of `Role`. */
export function rolesOf({ text, lower }: Word): number {
  const normal = normaliseWord(text);
  return (
    (CUE_NOUNS.has(normal) ? Role.CueNoun : 0) |
    (CUE_VERBS.has(lower) ? Role.CueVerb : 0) |
    (HEADS.has(normal) || HEADS_OR_VERBS.has(normal) ? Role.Head : 0) |
    (DETERMINERS.has(lower) ? Role.Determiner : 0) |
    (PREPOSITIONS.has(lower) ? Role.Preposition : 0) |
    (FUNCTION_WORDS.has(lower) ? Role.Function : 0) |
    (EVALUATIONS.has(lower) ? Role.Evaluation : 0) |
    (BARE_HEADS.has(normal) ? Role.BareHead : 0) |
    (/^['’]s?$/.test(lower) ? Role.Possessive : 0) |
    (BEFORE_VERB.has(lower) ? Role.BeforeVerb : 0) |
    (OBJECTS.has(lower) ? Role.Object : 0) |
    (BE.has(lower) ? Role.Be : 0) |
    (DETERMINED.has(lower) ? Role.Determined : 0)
  );
}

/** What a word's letters say; flags. */
export const enum Form {
  Capitalised = 1,
  Plural = 2,
  Gerund = 4,
  /** "opposed", "opposing" */
  Participle = 8,
  /** Names an action: "release", "withdrawal". */
  Action = 16,
}

function formsOf({ text }: Word): number {
  return (
    (/^\p{Lu}/u.test(text) ? Form.Capitalised : 0) |
    (/[^s]s$/.test(text) ? Form.Plural : 0) |
    (/^\p{L}{2,}ing$/u.test(text) ? Form.Gerund : 0) |
    (/(?:ed|ing)$/.test(text) ? Form.Participle : 0) |
    (/(?:[st]ion|ment|ance|ence|al|ure|age|ease|ing)s?$/.test(text) ? Form.Action : 0)
  );
}

/** A word as noun phrases are read. */
export interface IssueWord {
  readonly kind: Word['kind'];
  /** UTF-16 code units. */
  readonly length: number;
  /** As it is compared. */
  readonly normal: string;
  /** Flags of `Role`. */
  readonly roles: number;
  /** What it can be in a noun phrase, were it in lower case. */
  readonly part: Part;
  /** Flags of `Form`. */
  readonly forms: number;
  /** Step of rarity in ordinary news. */
  readonly rarity: number;
}

/** What is known of words for finding noun phrases. */
export class IssueWords {
  readonly #words: WordMemo<IssueWord>;

  constructor(background: BackgroundWords) {
    this.#words = new WordMemo((word) => readWord(word, background));
  }

  of(words: readonly Word[]): readonly IssueWord[] {
    return words.map((word) => this.#words.of(word));
  }
}

function readWord(word: Word, background: BackgroundWords): IssueWord {
  const { text, lower, kind } = word;
  const roles = rolesOf(word);
  const usage = background.usageOf(lower);
  const isNone = kind !== 'word' || text.length < 2 || (roles & Role.Function) !== 0;
  return { kind, length: text.length, normal: normaliseWord(text), roles, part: isNone ? Part.None : usage.part, forms: formsOf(word), rarity: usage.rarity };
}
