import type { Paragraph, Sentence, Token } from '../../article/article';
import type { TaggedSpan } from '../tagger/tagger';
import { Part, RAREST } from './backgroundWords';
import { isTightHyphen } from './issueTrie';
import { Role, type IssueWord } from './issueWords';

/** A noun phrase that may name an issue that no list knows. */
export interface NounPhrase {
  readonly firstToken: number;
  readonly endToken: number;
  /** What is compared: its words, normalised. */
  readonly key: string;
  /** Mean rarity of its words, 0 to 1. */
  readonly rarity: number;
  /** Whether what stands before it makes it an issue: "talks on", "opposed". */
  readonly isGoverned: boolean;
  /** Confidence of the tagger that it is an issue; 0 where the tagger does not say so. */
  readonly tagged: number;
}

const LONGEST = 4;

/**
 * The noun phrases of a paragraph, without determiners, quantities and evaluations; those that the tagger found are taken as it found them.
 * @param words Of the paragraph's tokens, one for each.
 */
export function findNounPhrases({ tokens, sentences }: Paragraph, words: readonly IssueWord[], tagged: readonly TaggedSpan[]): readonly NounPhrase[] {
  const reader = new PhraseReader(tokens, words);
  for (const span of tagged) reader.takeTagged(span);
  for (const sentence of sentences) reader.read(sentence);
  return reader.phrases.sort((a, b) => a.firstToken - b.firstToken);
}

class PhraseReader {
  readonly phrases: NounPhrase[] = [];
  /** 1 for tokens that the tagger's phrases hold. */
  readonly #taken: Uint8Array;

  constructor(
    readonly tokens: readonly Token[],
    readonly words: readonly IssueWord[],
  ) {
    this.#taken = new Uint8Array(words.length);
  }

  takeTagged({ firstToken, endToken, confidence }: TaggedSpan): void {
    this.#taken.fill(1, firstToken, endToken);
    let first = firstToken;
    while (first < endToken - 1 && this.#isTrimmed(first)) first++;
    if (!this.#isBare(first, endToken)) this.#add(first, endToken, confidence);
  }

  read({ firstToken, endToken }: Sentence): void {
    for (let index = firstToken; index < endToken; ) {
      const end = this.#runEnd(index, endToken);
      this.#readRun(index, end);
      index = Math.max(end, index + 1);
    }
  }

  #runEnd(start: number, limit: number): number {
    let end = start;
    while (end < limit && this.#taken[end] === 0 && (this.words[end]?.part !== Part.None || (end > start && isTightHyphen(this.tokens, end)))) end++;
    return end;
  }

  #readRun(start: number, end: number): void {
    let last = end;
    while (last > start && this.words[last - 1]?.part !== Part.Noun) last--;
    let first = Math.max(start, last - LONGEST);
    while (first < last && (this.#isTrimmed(first) || this.words[first]?.kind !== 'word')) first++;
    if (first < last && !this.#isBare(first, last)) this.#add(first, last, 0);
  }

  #add(firstToken: number, endToken: number, tagged: number): void {
    let key = '';
    let count = 0;
    let rarity = 0;
    for (let index = firstToken; index < endToken; index++) {
      const word = this.words[index];
      if (word?.kind !== 'word' && word?.kind !== 'number') continue;
      key = count === 0 ? word.normal : `${key} ${word.normal}`;
      count++;
      rarity += word.rarity;
    }
    this.phrases.push({ firstToken, endToken, key, rarity: rarity / Math.max(1, count * RAREST), isGoverned: this.#isGoverned(firstToken), tagged });
  }

  #rolesAt(index: number): number {
    return index < 0 ? 0 : (this.words[index]?.roles ?? 0);
  }

  #isTrimmed(index: number): boolean {
    return (this.#rolesAt(index) & (Role.Evaluation | Role.Function)) !== 0;
  }

  /** A head alone that says nothing of the matter: "the deal". */
  #isBare(firstToken: number, endToken: number): boolean {
    return endToken - firstToken === 1 && ((this.#rolesAt(firstToken) & Role.BareHead) !== 0 || (this.words[firstToken]?.length ?? 0) < 4);
  }

  /** "talks on the | …", "opposed | …" */
  #isGoverned(first: number): boolean {
    let index = first - 1;
    while (index >= 0 && this.#isBefore(index)) index--;
    const roles = this.#rolesAt(index);
    if ((roles & Role.CueVerb) !== 0) return true;
    return (roles & Role.Preposition) !== 0 && (this.#rolesAt(index - 1) & Role.CueNoun) !== 0;
  }

  #isBefore(index: number): boolean {
    return (this.#rolesAt(index) & (Role.Determiner | Role.Evaluation | Role.Possessive)) !== 0 || this.words[index]?.kind === 'number';
  }
}
