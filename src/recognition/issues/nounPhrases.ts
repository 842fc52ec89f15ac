import type { Paragraph, Sentence, Token } from '../../article/article';
import type { TaggedSpan } from '../tagger/tagger';
import { Part, RAREST } from './backgroundWords';
import { isTightHyphen } from './issueTrie';
import { Form, Role, type IssueWord } from './issueWords';
import { partsOf } from './partsOfSpeech';

/** A noun phrase that may name an issue that no list knows. */
export interface NounPhrase {
  readonly firstToken: number;
  readonly endToken: number;
  /** What is compared: its words, normalised; "release of prisoners" as "prisoner release". */
  readonly key: string;
  /** Mean rarity of its words, 0 to 1. */
  readonly rarity: number;
  /** Whether what stands before it makes it an issue: "talks on", "opposed". */
  readonly isGoverned: boolean;
  /** Confidence of the tagger that it is an issue; 0 where the tagger does not say so. */
  readonly tagged: number;
  /** Whether all its words are capitalised though the sentence is not: a name. */
  readonly isName: boolean;
}

/** Words of a phrase at most; of a longer one the last so many are taken. */
const LONGEST = 4;

/** From this confidence on, the tagger settles how far a phrase goes. */
const SURE = 0.5;

const NONE: number = Part.None;
const MODIFIER: number = Part.Modifier;
const NOUN: number = Part.Noun;

/**
 * The noun phrases of a paragraph, in order, without determiners, quantities and evaluations.
 * @param words Of the paragraph's tokens, one for each.
 */
export function findNounPhrases({ tokens, sentences }: Paragraph, words: readonly IssueWord[], tagged: readonly TaggedSpan[]): readonly NounPhrase[] {
  if (tokens.length === 0) return [];
  const reader = new PhraseReader(tokens, words, partsOf(tokens, sentences, words), tagged);
  for (const sentence of sentences) reader.read(sentence);
  return reader.phrases;
}

class PhraseReader {
  readonly phrases: NounPhrase[] = [];
  #nextTagged = 0;

  constructor(
    readonly tokens: readonly Token[],
    readonly words: readonly IssueWord[],
    readonly parts: Uint8Array,
    readonly tagged: readonly TaggedSpan[],
  ) {}

  read({ firstToken, endToken }: Sentence): void {
    for (let index = firstToken; index < endToken; ) {
      const end = this.#runEnd(index, endToken);
      if (end > index) this.#readRun(index, end, endToken);
      index = Math.max(end, index + 1, this.phrases.at(-1)?.endToken ?? 0);
    }
  }

  #runEnd(start: number, limit: number): number {
    let end = start;
    while (end < limit && (this.parts[end] !== NONE || (end > start && isTightHyphen(this.tokens, end))) && !this.#breaksBefore(start, end)) end++;
    return end;
  }

  /** Between a noun and a modifier that belongs to what follows or is a verb: "talks | bilateral", "extremists | opposed". */
  #breaksBefore(start: number, index: number): boolean {
    if (index === start || this.parts[index] !== MODIFIER || this.parts[index - 1] !== NOUN) return false;
    return this.#has(index, Form.Participle) || this.#has(index - 1, Form.Plural);
  }

  #readRun(start: number, runEnd: number, limit: number): void {
    let confidence = 0;
    let isSettled = false;
    while ((this.tagged[this.#nextTagged]?.endToken ?? Infinity) <= start) this.#nextTagged++;
    for (let index = this.#nextTagged; (this.tagged[index]?.firstToken ?? Infinity) < runEnd; index++) {
      const span = this.tagged[index];
      if (span === undefined || this.parts[Math.min(runEnd, span.endToken) - 1] !== NOUN) continue;
      confidence = Math.max(confidence, span.confidence);
      if (span.confidence < SURE) continue;
      isSettled = true;
      this.#add(Math.max(start, span.firstToken), Math.min(runEnd, span.endToken), span.confidence, limit);
    }
    if (isSettled) return;
    const end = this.#lastNoun(start, runEnd);
    this.#add(Math.max(start, end - LONGEST), end, confidence, limit);
  }

  #lastNoun(start: number, end: number): number {
    let last = end;
    while (last > start && this.parts[last - 1] !== NOUN) last--;
    return last;
  }

  #add(start: number, end: number, tagged: number, limit: number): void {
    let first = start;
    while (first < end && this.#isTrimmed(first)) first++;
    if (first >= end) return;
    const whole = this.#withObject(first, end, limit);
    if (whole > end || !this.#isBare(first, end)) this.phrases.push(this.#phrase(first, end, whole, tagged));
  }

  /** The end with what a noun of action acts on: "release | of prisoners". */
  #withObject(first: number, end: number, limit: number): number {
    if (end - first !== 1 || this.words[end]?.normal !== 'of' || !this.#has(first, Form.Action)) return end;
    let start = end + 1;
    while (start < limit && this.#is(start, Role.Determiner)) start++;
    const last = this.#lastNoun(start, this.#runEnd(start, limit));
    return last > start && last - start < LONGEST ? last : end;
  }

  #phrase(firstToken: number, headEnd: number, endToken: number, tagged: number): NounPhrase {
    const words = [...this.#wordsIn(headEnd + 1, endToken), ...this.#wordsIn(firstToken, headEnd)];
    let key = '';
    let rarity = 0;
    let isName = true;
    for (const word of words) {
      key = key === '' ? word.normal : `${key} ${word.normal}`;
      rarity += word.rarity;
      isName &&= (word.forms & Form.Capitalised) !== 0;
    }
    return { firstToken, endToken, key, rarity: rarity / Math.max(1, words.length * RAREST), isGoverned: this.#isGoverned(firstToken), tagged, isName };
  }

  #wordsIn(first: number, end: number): IssueWord[] {
    const words: IssueWord[] = [];
    for (let index = first; index < end; index++) {
      const word = this.words[index];
      if (word?.kind === 'number' || (word?.kind === 'word' && (word.roles & Role.Function) === 0)) words.push(word);
    }
    return words;
  }

  #is(index: number, roles: number): boolean {
    return index >= 0 && ((this.words[index]?.roles ?? 0) & roles) !== 0;
  }

  #has(index: number, form: Form): boolean {
    return ((this.words[index]?.forms ?? 0) & form) !== 0;
  }

  #isTrimmed(index: number): boolean {
    return this.words[index]?.kind !== 'word' || (this.#is(index, Role.Evaluation) && !isTightHyphen(this.tokens, index + 1));
  }

  /** A head alone that says nothing of the matter: "the deal". */
  #isBare(firstToken: number, endToken: number): boolean {
    return endToken - firstToken === 1 && (this.#is(firstToken, Role.BareHead) || (this.words[firstToken]?.length ?? 0) < 4);
  }

  /** "talks on the | …", "opposed | …" */
  #isGoverned(first: number): boolean {
    let index = first - 1;
    while (index >= 0 && this.#isBefore(index)) index--;
    return this.#is(index, Role.CueVerb) || (this.#is(index, Role.Preposition) && this.#is(index - 1, Role.CueNoun));
  }

  #isBefore(index: number): boolean {
    return this.#is(index, Role.Determiner | Role.Evaluation | Role.Possessive) || this.words[index]?.kind === 'number';
  }
}
