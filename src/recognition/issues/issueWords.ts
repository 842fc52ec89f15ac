import type { Word } from '../words/word';
import { WordMemo } from '../words/wordMemo';
import { Part, type BackgroundWords } from './backgroundWords';
import { normaliseWord } from './normaliseWord';
import {
  BARE_HEADS, CUE_NOUNS, CUE_VERBS, DETERMINERS, EVALUATIONS, FUNCTION_WORDS, HEADS, HEADS_OR_VERBS, PREPOSITIONS,
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
}

/** The roles that the tagger was trained with. */
export const TAGGED_ROLES = Role.Function - 1;

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
    (/^['’]s?$/.test(lower) ? Role.Possessive : 0)
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
  /** What it can be in a noun phrase. */
  readonly part: Part;
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
  const part = isNone ? Part.None : /^\p{Lu}/u.test(text) ? Part.Noun : usage.part;
  return { kind, length: text.length, normal: normaliseWord(text), roles, part, rarity: usage.rarity };
}
