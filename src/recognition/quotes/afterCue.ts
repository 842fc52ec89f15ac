import type { Cue } from './cue';
import { isTitle } from './content';
import { pronounIn } from './nounPhrase';
import { Frame, type QuoteLexicon } from './quoteLexicon';
import type { Reading } from './reading';

/** Words that a question begins with. */
export const QUESTION = /^(?:what|how|whether|if|why|who|when|where|which)$/;

/** Words that no clause reported without "that" begins with: adjuncts of the cue do. */
const ADJUNCT = /^(?:in|on|at|during|after|before|as|when|while|of|by|from|with|through|via|to|following|amid|until|since|for|about|and|but|or|over)$/;

const TIME_AHEAD = /^(?:week|weekend|month|year|summer|spring|fall|autumn|winter|night|morning|afternoon|evening|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in|on)$/;

const TIME = /^(?:today|yesterday|again|later|then|earlier|sarcastically|repeatedly|also)$/;

/** Whether an adjunct of the cue begins at a token: "in Paris", "last week", but not "this plan". */
export function isAdjunct(reading: Reading, at: number): boolean {
  const word = reading.word(at);
  return ADJUNCT.test(word) || (/^(?:last|this|earlier|late)$/.test(word) && TIME_AHEAD.test(reading.word(at + 1)));
}

/** Reads what stands between a cue and its content. */
export class AfterCue {
  readonly #lexicon: QuoteLexicon;

  constructor(lexicon: QuoteLexicon) {
    this.#lexicon = lexicon;
  }

  /** After those who were told, if someone was, and when: "told reporters on Monday that"; but "promised jobs". */
  skip(reading: Reading, { governs: { lemma, speech } }: Cue, at: number, limit: number): number {
    if ((speech & Frame.Telling) === 0) return this.skipTime(reading, at, limit);
    const after = this.#skipAddressee(reading, at, limit);
    const next = reading.word(after);
    const leads = next === 'that' || next === 'to' || (next === 'not' && reading.word(after + 1) === 'to') || QUESTION.test(next) || (/^[,:]$/.test(next) && reading.isQuoted(after + 1));
    return this.skipTime(reading, leads || (lemma === 'tell' && after < limit) ? after : at, limit);
  }

  /** After a day or adverb. */
  skipTime(reading: Reading, at: number, limit: number): number {
    let index = at;
    while (index < limit) {
      const word = reading.word(index);
      if (TIME.test(word) || this.#lexicon.is('weekdays', word)) index++;
      else if (word === 'on' && this.#lexicon.is('weekdays', reading.word(index + 1))) index += 2;
      else if (index > at && /^(?:night|morning|afternoon|evening)$/.test(word)) index++;
      else if (index > at && word === 'local' && reading.word(index + 1) === 'time') index += 2;
      else break;
    }
    return index;
  }

  #skipAddressee(reading: Reading, at: number, limit: number): number {
    let index = at;
    const isListed = this.#lexicon.is('addressees', reading.word(index)) && !this.#lexicon.is('addressees', reading.word(index + 1));
    if (isListed) index++;
    else {
      if (this.#lexicon.is('determiners', reading.word(index))) index++;
      const end = Math.min(limit, index + LONGEST_ADDRESSEE);
      while (index < end && this.#isAddressee(reading.word(index))) index++;
    }
    const quote = reading.quoteAt(index);
    if (quote >= 0 && isTitle(reading, quote)) index = reading.quoteTokens(quote).end;
    return skipLedOver(reading, skipApposition(reading, index, limit), limit);
  }

  #isAddressee(word: string): boolean {
    return /^\p{L}|^['’]s?$|^&$/u.test(word) && word !== 'not' && !STOPS.some((list) => this.#lexicon.is(list, word)) && !QUESTION.test(word) && pronounIn(word) === undefined;
  }
}

const LONGEST_ADDRESSEE = 8;
const STOPS = ['weekdays', 'subordinators', 'prepositions', 'finite', 'determiners'] as const;

/** "asked Voss, the minister, to act": over what a comma parts from those who are told. */
function skipApposition(reading: Reading, at: number, limit: number): number {
  if (reading.word(at) !== ',') return at;
  for (let index = at + 2; index < Math.min(limit, at + LONGEST_ADDRESSEE * 2); index++) {
    if (reading.word(index) === ',') return /^(?:to|that|whether|if|how|why)$/.test(reading.word(index + 1)) ? index + 1 : at;
  }
  return at;
}

/** "told reporters in Paris on Monday that": over what stands before "that" or a quotation. */
function skipLedOver(reading: Reading, at: number, limit: number): number {
  if (!isAdjunct(reading, at) || reading.word(at) === 'to') return at;
  for (let index = at; index < Math.min(limit, at + 14); index++) {
    const word = reading.word(index);
    if (word === 'that' || QUESTION.test(word) || reading.isQuoted(index) || (word === 'to' && reading.isQuoted(index + 1))) return index;
  }
  return at;
}
