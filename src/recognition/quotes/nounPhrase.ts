import { Form, type QuoteLexicon } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';

/** Most tokens that the name of a source may have. */
const LONGEST = 30;

const CONTRACTED = /^(i|we|you|he|she|it|they|who|that)[’'](?:ve|d|ll|re|m)$/;
const PRONOUN = /^(?:i|we|you|he|she|it|they|who|which|those|some|others|many|everyone|everybody|nobody|both)$/;
/** Pronouns that also stand before a noun. */
const QUANTIFIER = /^(?:those|some|many|both)$/;
const INSERTION_END = /^(?:,|\)|—|–|―|--)$/;
const PUNCTUATION = /^(?:[,;:!?…—–―“”"„«»‘’'()[\]{}]|\.+|--+|''|``)$/;
const APOSTROPHE = /^['’]$/;
const ARTICLE = /^(?:a|an|the)$/;
const NEW_PHRASE = /^(?:the|a|an|his|her|their|one|some|several|many)$/;
const OUTER = /^(?:on|during|after|before|amid|following|via|when|last|this|late|earlier|shortly|recently|yesterday|today|tonight)$/;

/** The pronoun in a word, "they’ve" → "they"; undefined for any other word. */
export function pronounIn(word: string): string | undefined {
  const plain = CONTRACTED.exec(word)?.[1] ?? word;
  return PRONOUN.test(plain) ? plain : undefined;
}

/** Whether a word is a punctuation mark (an apostrophe of its own is one), or no word. */
export function isPunctuation(word: string): boolean {
  return word === '' || PUNCTUATION.test(word);
}

/** Reads the subjects of reporting verbs. */
export class NounPhrases {
  readonly #lexicon: QuoteLexicon;

  constructor(lexicon: QuoteLexicon) {
    this.#lexicon = lexicon;
  }

  /**
   * The subject that ends before a verb group, with its apposition ("Ada Moreau, the minister,"); undefined where there is none.
   * @param from First token that may belong to it.
   */
  before(reading: Reading, verb: number, from: number): TokenRange | undefined {
    const all = this.#skipAdjunct(reading, verb, from);
    const end = INSERTION_END.test(reading.word(all - 1)) ? insertionStart(reading, all - 1, from) : all;
    if (end <= from || /^(?:and|or|but)$/.test(reading.word(end - 1))) return undefined;
    const pronoun = pronounIn(reading.word(end - 1));
    if (pronoun !== undefined && pronoun !== 'those') return { first: end - 1, end: all };
    const first = this.#start(reading, end, from);
    return first < end ? { first: this.#withName(reading, first, from), end: all } : undefined;
  }

  /** “…,” Ada Moreau, the minister of Oslo, one of three, said: the source begins where the quotation ends. */
  #withName(reading: Reading, first: number, from: number): number {
    const isParted = reading.word(first - 1) === ',' && reading.isQuoted(from - 1) && reading.isCapital(from) && first - from <= LONGEST;
    return isParted && reading.words.slice(from, first).every((word) => !this.#lexicon.is('finite', word) && !this.#isReporting(word)) ? from : first;
  }

  #isReporting(word: string): boolean {
    return this.#lexicon.verb(word) !== undefined && !this.#lexicon.isNominal(word);
  }

  /** The noun phrase that begins at a token. */
  after(reading: Reading, start: number, limit: number): TokenRange | undefined {
    if (pronounIn(reading.word(start)) !== undefined) return { first: start, end: start + 1 };
    let end = start;
    while (end < Math.min(limit, start + LONGEST) && !reading.isQuoted(end)) {
      const word = reading.word(end);
      if (word === '(') end = Math.min(limit, closing(reading, end, limit) + 1);
      else if ((isPunctuation(word) && !APOSTROPHE.test(word)) || (end > start && this.#ends(reading, end))) break;
      else end++;
    }
    return end > start ? { first: start, end } : undefined;
  }

  /** Whether a word can stand between a subject and its verb. */
  isBetween(word: string): boolean {
    return this.#lexicon.is('auxiliaries', word) || this.#lexicon.is('adverbs', word) || /...ly$/.test(word);
  }

  #ends(reading: Reading, index: number): boolean {
    const word = reading.word(index);
    const next = reading.word(index + 1);
    if (word === 'and') return pronounIn(next) !== undefined || this.#lexicon.verb(next) !== undefined || this.#lexicon.is('finite', next);
    if (this.#lexicon.is('weekdays', word) || this.#lexicon.is('subordinators', word) || this.#lexicon.is('finite', word)) return true;
    return OUTER.test(word) || (word === 'in' && /^(?:a|an|his|her|its|their|the)$/.test(next));
  }

  /** Back over adverbs, auxiliaries and days. */
  #skipAdjunct(reading: Reading, verb: number, from: number): number {
    let index = verb;
    while (index > from) {
      const word = reading.word(index - 1);
      const isDay = this.#lexicon.is('weekdays', word);
      const isYear = /^(?:1[89]|20)\d\d$/.test(word) && reading.word(index - 2) === 'in';
      if (isYear || (isDay && reading.word(index - 2) === 'on')) index -= 2;
      else if (isDay || this.isBetween(word)) index--;
      else break;
    }
    return Math.max(index, from);
  }

  #start(reading: Reading, end: number, from: number): number {
    let index = end;
    while (index > Math.max(from, end - LONGEST) && !reading.isQuoted(index - 1)) {
      const before = this.#stepBack(reading, index - 1, from);
      if (before === undefined) break;
      index = before;
    }
    return this.#withoutLead(reading, index, end);
  }

  /** The token that the phrase then begins with, if it goes on to the left over a token. */
  #stepBack(reading: Reading, index: number, from: number): number | undefined {
    const word = reading.word(index);
    if (word === ')') return insertionStart(reading, index, from);
    if (word === 'and' || word === '&') return this.#isPartOfName(reading, index, from) ? index : undefined;
    const isMark = isPunctuation(word) && !APOSTROPHE.test(word);
    return isMark || this.#endsBefore(reading, index) ? undefined : index;
  }

  #endsBefore(reading: Reading, index: number): boolean {
    const word = reading.word(index);
    if (this.#lexicon.is('subordinators', word) || this.#lexicon.is('finite', word)) return true;
    const pronoun = pronounIn(word);
    if (pronoun !== undefined && !QUANTIFIER.test(pronoun)) return true;
    const verb = this.#lexicon.verb(word);
    const isVerb = verb !== undefined && !this.#lexicon.isNominal(word) && (verb.forms & (Form.Third | Form.Past)) !== 0 && (verb.forms & Form.Base) === 0;
    return isVerb && !/^(?:a|an|the|’s|'s)$/.test(reading.word(index - 1));
  }

  /** "The Post and The Times", "lawyers and judges": joined by nothing that looks like a verb. */
  #isPartOfName(reading: Reading, and: number, from: number): boolean {
    for (let index = and - 1; index >= Math.max(from, and - 9); index--) {
      const word = reading.word(index);
      if (isPunctuation(word)) return word !== ',' || index < and - 1;
      if (this.#isVerbLike(word)) return false;
    }
    return and - from <= 9;
  }

  #isVerbLike(word: string): boolean {
    const isVerb = this.#lexicon.verb(word) !== undefined && !this.#lexicon.isNominal(word);
    return isVerb || word.endsWith('ed') || this.#lexicon.is('finite', word) || this.#lexicon.is('subordinators', word) || (pronounIn(word) !== undefined && !QUANTIFIER.test(word));
  }

  /** Without a phrase that leads in: "In Ohio Moreau" → "Moreau". */
  #withoutLead(reading: Reading, start: number, end: number): number {
    if (!this.#lexicon.is('prepositions', reading.word(start))) return start;
    for (let index = start + 2; index < end; index++) {
      const before = reading.word(index - 1);
      if (this.#lexicon.is('prepositions', before) || ARTICLE.test(before)) continue;
      const isName = reading.isCapital(index) && /^\p{Ll}|^\d/u.test(reading.tokens[index - 1]?.text ?? '');
      if (isName || NEW_PHRASE.test(reading.word(index))) return index;
    }
    return start + 1;
  }
}

/** Where the insertion that closes at `close` begins: the mark before it; for a bracket without one `close` itself, else `from`. */
function insertionStart(reading: Reading, close: number, from: number): number {
  const mark = reading.word(close);
  const isBracket = mark === ')';
  for (let index = close - 1; index >= Math.max(from, close - LONGEST); index--) {
    if (reading.isQuoted(index)) break;
    if (reading.word(index) === (isBracket ? '(' : mark)) return index;
    if (!isBracket && /^[;:]$/.test(reading.word(index))) break;
  }
  return isBracket ? close : from;
}

function closing(reading: Reading, open: number, limit: number): number {
  for (let index = open + 1; index < Math.min(limit, open + LONGEST); index++) if (reading.word(index) === ')') return index;
  return open;
}
