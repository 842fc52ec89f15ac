import type { QuoteLexicon } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';

/** Most tokens that the name of a source may have. */
const LONGEST = 30;

const INSERTION_END = /^(?:,|\)|—|–|―|--)$/;
const CONTRACTED = /^(i|we|you|he|she|it|they|who|that)[’'](?:ve|d|ll|re|m)$/;
const PRONOUN = /^(?:i|we|you|he|she|it|they|who|which|those|some|others|many|everyone|everybody|nobody|both)$/;
const OPENING = /^[“"„«‘([{]$/;
const PUNCTUATION = /^(?:[,;:!?…—–―“”"„«»‘’'()[\]{}]|\.+|--+|''|``)$/;

/** The pronoun in a word, "they’ve" → "they"; undefined for any other word. */
export function pronounIn(word: string): string | undefined {
  const plain = CONTRACTED.exec(word)?.[1] ?? word;
  return PRONOUN.test(plain) ? plain : undefined;
}

/** Whether a token is a punctuation mark (an apostrophe of its own is one). */
export function isPunctuation(word: string | undefined): boolean {
  return word === undefined || PUNCTUATION.test(word);
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
    const { words } = reading;
    let end = this.#skipAdjunct(words, verb, from);
    const all = end;
    if (INSERTION_END.test(words[end - 1] ?? '')) end = insertionStart(reading, end - 1, from);
    if (end <= from) return undefined;
    const pronoun = pronounIn(words[end - 1] ?? '');
    if (pronoun !== undefined && pronoun !== 'those') return { first: end - 1, end: all };
    const first = this.#start(reading, end, from);
    return first < end ? { first, end: all } : undefined;
  }

  /** The noun phrase that begins at a token, with its apposition where commas enclose it. */
  after(reading: Reading, start: number, limit: number): TokenRange | undefined {
    const { words, quotedAt } = reading;
    let end = start;
    if (pronounIn(words[start] ?? '') !== undefined) return { first: start, end: start + 1 };
    while (end < Math.min(limit, start + LONGEST) && (quotedAt[end] ?? -1) < 0) {
      const word = words[end] ?? '';
      if (word === '(') end = Math.min(limit, closing(words, end, limit) + 1);
      else if ((isPunctuation(word) && !/^['’]$/.test(word)) || (end > start && this.#ends(words, end))) break;
      else end++;
    }
    return end > start ? { first: start, end } : undefined;
  }

  #ends(words: readonly string[], index: number): boolean {
    const word = words[index] ?? '';
    const next = words[index + 1] ?? '';
    if (this.#lexicon.is('weekdays', word) || word === 'last' || word === 'earlier') return true;
    if (word === 'and') return pronounIn(next) !== undefined || this.#lexicon.verb(next) !== undefined || this.#lexicon.is('finite', next);
    if (this.#lexicon.is('subordinators', word) || this.#lexicon.is('finite', word)) return true;
    return OUTER.test(word) || (word === 'in' && /^(?:a|an|his|her|its|their|the)$/.test(next));
  }

  /** Back over adverbs, auxiliaries, days, and adjuncts in commas. */
  #skipAdjunct(words: readonly string[], verb: number, from: number): number {
    let index = verb;
    while (index > from) {
      const word = words[index - 1] ?? '';
      const isDay = this.#lexicon.is('weekdays', word);
      if (isDay && words[index - 2] === 'on') index -= 2;
      else if (isDay || this.isBetween(word)) index--;
      else break;
    }
    return index;
  }

  /** Whether a word can stand between a subject and its verb. */
  isBetween(word: string): boolean {
    return this.#lexicon.is('auxiliaries', word) || this.#lexicon.is('adverbs', word) || (word.length > 4 && word.endsWith('ly') && word !== 'family');
  }

  #start(reading: Reading, end: number, from: number): number {
    const { words, quotedAt } = reading;
    let index = end;
    while (index > Math.max(from, end - LONGEST) && (quotedAt[index - 1] ?? -1) < 0) {
      const word = words[index - 1] ?? '';
      if (word === ')') index = insertionStart(reading, index - 1, from);
      else if (word === 'and' || word === '&') {
        if (!this.#isPartOfName(words, index - 1, from)) break;
        index--;
      } else if ((isPunctuation(word) && !/^['’]$/.test(word)) || this.#endsBefore(words, index - 1)) break;
      else index--;
    }
    return this.#withoutLead(reading, index, end);
  }

  #endsBefore(words: readonly string[], index: number): boolean {
    const word = words[index] ?? '';
    if (this.#lexicon.is('subordinators', word) || this.#lexicon.is('finite', word)) return true;
    const pronoun = pronounIn(word);
    if (pronoun !== undefined && pronoun !== 'those' && pronoun !== 'many' && pronoun !== 'some' && pronoun !== 'both') return true;
    const verb = this.#lexicon.verb(word);
    return verb !== undefined && !this.#lexicon.isNoun(word) && (verb.forms & FINITE) !== 0 && (verb.forms & BASE) === 0 && !/^(?:a|an|the|’s|'s)$/.test(words[index - 1] ?? '');
  }

  /** "The Post and The Times", "lawyers and judges": joined by nothing that looks like a verb. */
  #isPartOfName(words: readonly string[], and: number, from: number): boolean {
    for (let index = and - 1, seen = 0; index >= from; index--, seen++) {
      const word = words[index] ?? '';
      if (isPunctuation(word)) return word !== ',' || seen > 0;
      if (seen > 8 || this.#lexicon.is('finite', word) || this.#lexicon.is('subordinators', word) || pronounIn(word) !== undefined) return false;
      const verb = this.#lexicon.verb(word);
      if ((verb !== undefined && !this.#lexicon.isNoun(word)) || word.endsWith('ed')) return false;
    }
    return true;
  }

  /** Without a phrase that leads in: "In Ohio Moreau" → "Moreau". */
  #withoutLead({ words, tokens }: Reading, start: number, end: number): number {
    if (!this.#lexicon.is('prepositions', words[start] ?? '')) return start;
    for (let index = start + 2; index < end; index++) {
      const isDeterminer = /^(?:the|a|an|his|her|their|one|some|several|many)$/.test(words[index] ?? '');
      if (isDeterminer && !this.#lexicon.is('prepositions', words[index - 1] ?? '')) return index;
      const isCapital = /^\p{Lu}/u.test(tokens[index]?.text ?? '');
      if (isCapital && /^\p{Ll}|^\d/u.test(tokens[index - 1]?.text ?? '') && !this.#lexicon.is('prepositions', words[index - 1] ?? '') && !/^(?:the|a|an)$/.test(words[index - 1] ?? '')) return index;
    }
    return start + 1;
  }
}

const FINITE = 2 | 4;
const BASE = 1;
const OUTER = /^(?:on|during|after|before|amid|following|via|when|last|this|late|shortly|recently|yesterday|today|tonight)$/;

/** Where the insertion that closes at `close` begins: the comma or bracket before it; `close` itself when there is none near. */
function insertionStart({ words, quotedAt }: Reading, close: number, from: number): number {
  const mark = words[close] ?? '';
  const isBracket = mark === ')';
  for (let index = close - 1; index >= Math.max(from, close - LONGEST); index--) {
    const word = words[index] ?? '';
    if ((quotedAt[index] ?? -1) >= 0) break;
    if (word === (isBracket ? '(' : mark)) return index;
    if (!isBracket && /^[;:]$/.test(word)) break;
  }
  return isBracket ? close : from;
}

function closing(words: readonly string[], open: number, limit: number): number {
  for (let index = open + 1; index < Math.min(limit, open + LONGEST); index++) if (words[index] === ')') return index;
  return open;
}

/** Whether a token opens quotation marks or brackets. */
export function isOpening(word: string | undefined): boolean {
  return word !== undefined && OPENING.test(word);
}
