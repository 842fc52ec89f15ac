import type { Paragraph, Sentence, Token } from '../../article/article';
import type { TaggedSpan } from '../tagger/tagger';
import { Part, RAREST, type BackgroundWords } from './backgroundWords';
import { isTightHyphen } from './issueTrie';
import { normaliseWord } from './normaliseWord';
import { BARE_HEADS, CUE_NOUNS, CUE_VERBS, DETERMINERS, EVALUATIONS, FUNCTION_WORDS, PREPOSITIONS } from './wordClasses';

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

/** The noun phrases of a paragraph, without determiners, quantities and evaluations; those that the tagger found are taken as it found them. */
export function findNounPhrases(paragraph: Paragraph, tagged: readonly TaggedSpan[], background: BackgroundWords): readonly NounPhrase[] {
  const reader = new PhraseReader(paragraph.tokens, background);
  const phrases = tagged.flatMap((span) => reader.taggedPhrase(span));
  const taken = new Set(tagged.flatMap(({ firstToken, endToken }) => Array.from({ length: endToken - firstToken }, (_, place) => firstToken + place)));
  for (const sentence of paragraph.sentences) phrases.push(...reader.phrasesIn(sentence, taken));
  return phrases.sort((a, b) => a.firstToken - b.firstToken);
}

class PhraseReader {
  constructor(
    readonly tokens: readonly Token[],
    readonly background: BackgroundWords,
  ) {}

  taggedPhrase({ firstToken, endToken, confidence }: TaggedSpan): NounPhrase[] {
    let first = firstToken;
    while (first < endToken - 1 && this.#isTrimmed(first)) first++;
    return this.#isBare(first, endToken) ? [] : [this.#phrase(first, endToken, confidence)];
  }

  phrasesIn({ firstToken, endToken }: Sentence, taken: ReadonlySet<number>): NounPhrase[] {
    const phrases: NounPhrase[] = [];
    for (let index = firstToken; index < endToken; ) {
      const end = this.#runEnd(index, endToken, taken);
      phrases.push(...this.#phraseOfRun(index, end));
      index = Math.max(end, index + 1);
    }
    return phrases;
  }

  #runEnd(start: number, limit: number, taken: ReadonlySet<number>): number {
    let end = start;
    while (end < limit && !taken.has(end) && (this.#partOf(end) !== Part.None || (end > start && isTightHyphen(this.tokens, end)))) end++;
    return end;
  }

  #phraseOfRun(start: number, end: number): NounPhrase[] {
    let last = end;
    while (last > start && this.#partOf(last - 1) !== Part.Noun) last--;
    let first = Math.max(start, last - LONGEST);
    while (first < last && (this.#isTrimmed(first) || this.tokens[first]?.kind !== 'word')) first++;
    return first >= last || this.#isBare(first, last) ? [] : [this.#phrase(first, last, 0)];
  }

  #phrase(firstToken: number, endToken: number, tagged: number): NounPhrase {
    const words = this.tokens.slice(firstToken, endToken).filter(({ kind }) => kind === 'word' || kind === 'number');
    const rarity = words.reduce((sum, { text }) => sum + this.background.usageOf(text.toLowerCase()).rarity, 0) / Math.max(1, words.length * RAREST);
    const key = words.map(({ text }) => normaliseWord(text)).join(' ');
    return { firstToken, endToken, key, rarity, isGoverned: this.#isGoverned(firstToken), tagged };
  }

  #partOf(index: number): Part {
    const token = this.tokens[index];
    if (token?.kind !== 'word' || token.text.length < 2) return Part.None;
    const lower = token.text.toLowerCase();
    if (FUNCTION_WORDS.has(lower)) return Part.None;
    return /^\p{Lu}/u.test(token.text) ? Part.Noun : this.background.usageOf(lower).part;
  }

  #isTrimmed(index: number): boolean {
    const lower = this.tokens[index]?.text.toLowerCase() ?? '';
    return EVALUATIONS.has(lower) || FUNCTION_WORDS.has(lower);
  }

  /** A head alone that says nothing of the matter: "the deal". */
  #isBare(firstToken: number, endToken: number): boolean {
    const text = this.tokens[firstToken]?.text ?? '';
    return endToken - firstToken === 1 && (BARE_HEADS.has(normaliseWord(text)) || text.length < 4);
  }

  /** "talks on the | …", "opposed | …" */
  #isGoverned(first: number): boolean {
    let index = first - 1;
    while (index >= 0 && this.#isBefore(index)) index--;
    const before = this.tokens[index]?.text.toLowerCase() ?? '';
    if (CUE_VERBS.has(before)) return true;
    return PREPOSITIONS.has(before) && CUE_NOUNS.has(normaliseWord(this.tokens[index - 1]?.text ?? ''));
  }

  #isBefore(index: number): boolean {
    const lower = this.tokens[index]?.text.toLowerCase() ?? '';
    return DETERMINERS.has(lower) || EVALUATIONS.has(lower) || /^['’]s?$/.test(lower) || this.tokens[index]?.kind === 'number';
  }
}
