import { type NounPhrases, isPunctuation, pronounIn } from './nounPhrase';
import { framesOf, particleAt } from './government';
import { Form, Frame, type QuoteLexicon, type VerbForm } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';

const BE = /^(?:is|are|was|were|be|been|being|am|’s|'s|’re|'re|got|isn[’']t|aren[’']t|wasn[’']t|weren[’']t|(?:he|she|it|that|they|we|you)[’']re)$/;
const HAVE = /^(?:has|have|had|having|’ve|'ve|hasn[’']t|haven[’']t|hadn[’']t|(?:i|we|you|they|who)[’']ve|(?:he|she|it|who|they|we)[’']d)$/;
const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|do|does|did|to|won[’']t|wouldn[’']t|can[’']t|cannot|couldn[’']t|doesn[’']t|don[’']t|didn[’']t|(?:he|she|it|they|we|i)[’'](?:ll|d))$/;
const GOVERNOR = /^(?:on|try|tries|tried|trying|used|appears?|appeared|seems?|seemed|continues?|continued|continuing|began|begins?|failed|fails|able|slow|quick|needing|opportunity|chance|helped|helps|managed)$/;
const PLURAL = /^(?:people|police|women|men|media|children|staff|polls|percent|two|three|four|five|six|seven|eight|nine|ten|several|many|few|majority|minority|plurality|half|most|number|couple|handful|dozen|third|two-thirds)$/;

const OPENS_OBJECT = /^(?:the|a|an|his|her|its|their|this|these|those|it|him|them|that|for|how|whether|what|why|no|[“"':,])$/;

/** Words that alone are nobody who speaks. */
const FILLERS = ['weekdays', 'determiners', 'subordinators'] as const;

/** Tells verbs of reporting from the nouns and participles that look like them, by the words beside them. */
export class VerbForms {
  readonly #lexicon: QuoteLexicon;
  readonly #phrases: NounPhrases;

  constructor(lexicon: QuoteLexicon, phrases: NounPhrases) {
    this.#lexicon = lexicon;
    this.#phrases = phrases;
  }

  /** Index of the last word before a verb that is no adverb. */
  skipAdverbs(reading: Reading, index: number, from: number): number {
    let before = index - 1;
    while (before >= from && this.#isAdverb(reading.word(before))) before--;
    return before;
  }

  /** Whether a word governs another verb: "continued to", "began to". */
  isGovernor(reading: Reading, index: number): boolean {
    return GOVERNOR.test(reading.word(index)) && reading.word(index + 1) === 'to';
  }

  /** First token of a verb group with what governs its verb: "went on to say". */
  groupStart(reading: Reading, index: number, from: number): number {
    const before = this.skipAdverbs(reading, index, from);
    if (reading.word(before) !== 'to' || before <= from) return index;
    return Math.max(from, reading.word(before - 1) === 'on' ? before - 2 : before - 1);
  }

  #isAdverb(word: string): boolean {
    return word === 'not' || /[^i]ly$/.test(word) || this.#lexicon.is('adverbs', word);
  }

  isBe(word: string): boolean {
    return BE.test(word);
  }

  /** Whether a verb's form is an active finite one, as far as the words beside it tell. */
  isFinite(reading: Reading, index: number, from: number, verb: VerbForm): boolean {
    const { forms } = verb;
    const before = this.skipAdverbs(reading, index, from);
    const lead = before < from ? '' : reading.word(before);
    if (BE.test(lead) && ((forms & Form.Participle) === 0 || !/^['’]s$/.test(lead))) return false;
    if (MODAL.test(lead)) return (forms & Form.Base) !== 0 && (lead !== 'to' || this.#isGoverned(reading.word(before - 1)));
    if (HAVE.test(lead)) return (forms & Form.Participle) !== 0;
    if (reading.word(index + 1) === 'by') return false;
    if ((forms & Form.Past) !== 0) return !/^(?:a|an|the|of|by|as)$/.test(lead);
    const isNoun = this.#precedesNoun(lead) || reading.word(index - 1) === 'united' || (this.#lexicon.is('finite', reading.word(index + 1)) && !HAVE.test(reading.word(index))) || this.#isHomograph(reading, index, verb);
    return (forms & (Form.Third | Form.Base)) !== 0 && !isNoun;
  }

  /** "state agencies", "rules that apply": a noun, as it governs nothing. */
  #isHomograph(reading: Reading, index: number, verb: VerbForm): boolean {
    if (!this.#lexicon.is('homographs', reading.word(index))) return false;
    const next = reading.word(index + 1);
    if (next === 'that') return this.isRelative(reading, index + 1);
    if (particleAt(reading, verb, index + 1) !== undefined) return false;
    return !this.hasObject(reading, index + 1);
  }

  /** Whether an object may begin at a token: an article, a name, quotation marks. */
  hasObject(reading: Reading, at: number): boolean {
    return OPENS_OBJECT.test(reading.word(at)) || reading.isCapital(at) || reading.isQuoted(at);
  }

  /** Whether a "that" begins a relative clause: a verb follows, where a clause would have its subject. */
  isRelative(reading: Reading, that: number): boolean {
    const word = reading.word(that + 1);
    return this.#lexicon.is('finite', word) || ((this.#lexicon.verb(word)?.forms ?? 0) & ~Form.Ing) !== 0 || this.#lexicon.is('adverbs', word) || /.[^e]ed$/.test(word);
  }

  #precedesNoun(word: string): boolean {
    return this.#lexicon.is('determiners', word) || this.#lexicon.is('prepositions', word) || /^['’]s?$|^\d|^(?:last|next|latest|own|new|second|final|same|such)$/.test(word);
  }

  /** "declined to say", "went on to say". */
  #isGoverned(governor: string): boolean {
    const verb = this.#lexicon.verb(governor);
    return GOVERNOR.test(governor) || (verb !== undefined && (framesOf(verb) & Frame.Infinitive) !== 0);
  }

  /** Whether a form can only be the bare verb, with no auxiliary before it. */
  isBare(reading: Reading, index: number, { forms }: VerbForm): boolean {
    const before = reading.word(index - 1);
    return (forms & Form.Base) !== 0 && (forms & Form.Past) === 0 && !MODAL.test(before) && !this.#phrases.isBetween(before);
  }

  /** Whether a subject can go with a form: the bare form with many, the third person with one that has an article or a name. */
  agrees(reading: Reading, source: TokenRange, { forms }: VerbForm, isBare: boolean): boolean {
    if (isBare) return this.isPlural(reading, source);
    if ((forms & Form.Third) === 0 || (forms & Form.Past) !== 0) return true;
    const { first, end } = source;
    const begin = reading.word(first);
    if (reading.isCapital(first) || pronounIn(begin) !== undefined || this.#lexicon.is('determiners', begin)) return true;
    return reading.words.slice(first, end).some((word) => /^['’]s?$/.test(word));
  }

  /** Whether a subject is more than one: by its head, or by an "and". */
  isPlural(reading: Reading, { first, end }: TokenRange): boolean {
    const pronoun = pronounIn(reading.word(first));
    if (pronoun !== undefined && end === first + 1) return !/^(?:he|she|it)$/.test(pronoun);
    for (let index = first; index < end; index++) {
      if (reading.word(index) === 'and') return true;
      if (index === end - 1 || this.#followsHead(reading.word(index + 1))) return this.#isPluralNoun(reading.word(index));
    }
    return false;
  }

  #followsHead(word: string): boolean {
    return word === 'who' || isPunctuation(word) || this.#lexicon.is('prepositions', word);
  }

  #isPluralNoun(word: string): boolean {
    return /[^s]s$|^\d/.test(word) || PLURAL.test(word) || this.#lexicon.is('addressees', word);
  }

  /** "criticised the plan and said": the subject is that of the verb before, unless a clause between has its own. */
  sharesSubject(reading: Reading, index: number, from: number): boolean {
    let before = index - 1;
    while (before >= from && this.#phrases.isBetween(reading.word(before))) before--;
    if (before <= from || !/^(?:and|but|or|then)$/.test(reading.word(before))) return false;
    return reading.word(before - 1) === ',' || !reading.words.slice(from, before).some((word) => /^(?:when|which|who|whom|because|if|where|while|after|whose)$/.test(word));
  }

  /** Whether a noun phrase can be who or what speaks: more than a day, an article or adverbs. */
  isSubject(reading: Reading, { first, end }: TokenRange): boolean {
    if (pronounIn(reading.word(first)) !== undefined) return true;
    return reading.words.slice(first, end).some((word) => /\p{L}/u.test(word) && !this.#isFiller(word));
  }

  #isFiller(word: string): boolean {
    return FILLERS.some((list) => this.#lexicon.is(list, word)) || this.#phrases.isBetween(word);
  }
}
