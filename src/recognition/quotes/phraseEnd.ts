import { particleAt } from './government';
import { isPunctuation, pronounIn } from './nounPhrase';
import type { QuoteLexicon } from './quoteLexicon';
import type { Reading } from './reading';
import type { VerbGuess } from './verbGuess';

const ENDS_PHRASE = /^(?:during|while|after|before|when|because|amid|unless|until|although|though|whereas|despite|if)$/;
const RELATIVE = /^(?:which|whom|whose|where)$/;
const GOES_ON = /^(?:including|such|especially|particularly|from|nor|not|as)$/;
const MONTH = /^(?:jan|january|feb|february|march|april|june|july|aug|august|sept|september|oct|october|nov|november|dec|december)$/;
const MEDIA = /^(?:twitter|facebook|instagram|television|tv|radio|cnn|fox|msnbc|nbc|abc|cbs)$/;

/** Most words of an item of a list. */
const LONGEST_ITEM = 10;

/** Tells where a noun phrase that is reported ends, with what belongs to it: relative clauses, appositions, the rest of a list. */
export class PhraseEnd {
  readonly #lexicon: QuoteLexicon;
  readonly #guess: VerbGuess;

  constructor(lexicon: QuoteLexicon, guess: VerbGuess) {
    this.#lexicon = lexicon;
    this.#guess = guess;
  }

  isAt(reading: Reading, index: number, limit: number): boolean {
    const word = reading.word(index);
    if (word === ',') return !this.goesOn(reading, index, limit);
    if (ENDS_PHRASE.test(word)) return !this.#isParticle(reading, index);
    if (this.#lexicon.is('weekdays', word)) return !this.#lexicon.is('prepositions', reading.word(index - 1)) && !/^['’]s?$/.test(reading.word(index + 1));
    if (reading.isCapital(index)) return false;
    if (word === 'as') return this.opensClause(reading, index, limit);
    return this.#isAdjunct(reading, index) && !this.#leadsToThat(reading, index, limit);
  }

  /** "on Monday", "in July", "in an interview", "on Twitter", "last week" */
  #isAdjunct(reading: Reading, index: number): boolean {
    const word = reading.word(index);
    const next = reading.word(index + 1);
    if (/^(?:last|this|earlier|late)$/.test(word)) return reading.word(index - 1) !== 'of' && /^(?:week|month|year|summer|spring|fall|winter|night|morning|afternoon|evening)$/.test(next);
    if (!/^(?:in|at|on|by)$/.test(word)) return false;
    if (this.#lexicon.is('weekdays', next) || MONTH.test(next) || (word === 'in' && /^(?:19|20)\d\d$/.test(next)) || (word === 'on' && MEDIA.test(next))) return true;
    return /^(?:a|an|the|his|her|its|their)$/.test(next) && [2, 3, 4].some((ahead) => this.#lexicon.is('occasions', reading.word(index + ahead)));
  }

  /** "his remarks last week that …" */
  #leadsToThat(reading: Reading, index: number, limit: number): boolean {
    for (let at = index + 1; at < Math.min(limit, index + 4); at++) if (reading.word(at) === 'that') return true;
    return false;
  }

  /** Whether a conjunction joins a clause: "as Pyongyang fired three missiles", but not "as a disgrace". */
  opensClause(reading: Reading, as: number, limit: number): boolean {
    if (pronounIn(reading.word(as + 1)) !== undefined) return true;
    for (let index = as + 1; index < Math.min(limit, as + 6); index++) {
      const word = reading.word(index);
      if (isPunctuation(word) || this.#lexicon.is('prepositions', word) || this.#lexicon.is('subordinators', word)) return false;
      if (index > as + 1 && (this.#lexicon.is('finite', word) || /.[^e]ed$/.test(word) || this.#guess.mayBeFinite(reading, index))) return true;
    }
    return false;
  }

  /** "after" in "go after" */
  #isParticle(reading: Reading, index: number): boolean {
    const verb = this.#lexicon.verb(reading.word(index - 1));
    return verb !== undefined && particleAt(reading, verb, index) !== undefined;
  }

  /** Whether a phrase goes on after a comma. */
  goesOn(reading: Reading, comma: number, limit: number): boolean {
    const next = reading.word(comma + 1);
    if (GOES_ON.test(next) || /...ly$/.test(next) || isApposition(reading, comma, limit)) return true;
    if (/^(?:in|of|for|to|with|at|on)$/.test(next)) return RELATIVE.test(reading.word(comma + 2)) || next === 'of';
    return this.#isListed(reading, comma + 1, limit);
  }

  /** Whether a further item of a list begins at a token: an "and" comes before anything that could be a verb, or a comma and then an "and". */
  #isListed(reading: Reading, first: number, limit: number): boolean {
    for (let index = first; index < Math.min(limit, first + LONGEST_ITEM); index++) {
      const word = reading.word(index);
      if (word === 'and' || word === 'or') return !this.#isVerbal(reading, index + 1) && !this.opensClause(reading, index, limit);
      if (word === ',') return index > first && this.#isListed(reading, index + 1, limit);
      if (this.#isVerbal(reading, index) || this.#lexicon.is('subordinators', word)) return false;
    }
    return false;
  }

  #isVerbal(reading: Reading, index: number): boolean {
    const word = reading.word(index);
    const isParticiple = /.[^e]ed$/.test(word) && /^(?:in|by|on|from|with|to|at|for|as)$/.test(reading.word(index + 1));
    if (isParticiple) return false;
    return pronounIn(word) !== undefined || this.#lexicon.is('finite', word) || /.[^e]ed$/.test(word) || (this.#lexicon.verb(word) !== undefined && !this.#lexicon.isNominal(word));
  }
}

/** Whether a comma opens an apposition after which the phrase goes on: "the leader, Jan Lind, of lying", "Voss, 69, as the winner". */
function isApposition(reading: Reading, comma: number, limit: number): boolean {
  for (let index = comma + 2; index < Math.min(limit - 1, comma + LONGEST_APPOSITION); index++) {
    if (reading.word(index) === ',') return /^(?:as|of|to)$/.test(reading.word(index + 1));
  }
  return false;
}

/** Most tokens of an apposition. */
const LONGEST_APPOSITION = 12;
