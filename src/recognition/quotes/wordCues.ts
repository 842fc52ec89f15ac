import { QUESTION } from './afterCue';
import type { Cue, Place } from './cue';
import { isPunctuation, pronounIn, type NounPhrases } from './nounPhrase';
import { Form, Frame, type Government, type QuoteLexicon } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';
import type { VerbForms } from './verbForms';

/** Most words between a verb and the noun that it lends its subject: "made an unusually strong call for". */
const MOST_BETWEEN = 5;

const IN_SUPPORT = /^(?:support|favou?r|opposition|defen[cs]e|praise|protest|recognition|anticipation|condemnation)$/;
const COPULAS = /^(?:seems?|seemed|feels?|felt|sounds?|sounded|remains?|remained|becomes?|became|grew|looks?|looked|becoming|feeling)$/;

/** Finds nouns and adjectives that report. */
export class WordCues {
  readonly #lexicon: QuoteLexicon;
  readonly #phrases: NounPhrases;
  readonly #forms: VerbForms;

  constructor(lexicon: QuoteLexicon, phrases: NounPhrases, forms: VerbForms) {
    this.#lexicon = lexicon;
    this.#phrases = phrases;
    this.#forms = forms;
  }

  /** "the minister’s claim that …", "warnings from experts that …", "his criticism of the deal", "speculation that …" */
  noun(index: number, governs: Government, { reading, segment, from }: Place): Cue | undefined {
    const next = reading.word(index + 1);
    const cue = { first: index, end: index + 1, kind: 'noun' as const, governs };
    if (next === 'from' || next === 'by') {
      const source = this.#phrases.after(reading, index + 2, segment.end);
      return source !== undefined && this.#forms.isSubject(reading, source) && reading.word(source.end) === 'that' ? { ...cue, end: source.end, source } : undefined;
    }
    const equated = this.#equated(index, reading, from);
    if (equated !== undefined) return { ...cue, ...equated };
    if (!isGovernedAt(reading, index + 1, governs)) return undefined;
    const source = this.#possessor(reading, index, from);
    if (source !== undefined) return { ...cue, source };
    if (this.#isWith(reading, index, from)) return { ...cue, kind: 'participle' };
    const leads = next === 'that' ? !this.#forms.isRelative(reading, index + 1) : next !== 'to' && QUESTION.test(reading.word(index + 2));
    return leads ? { ...cue, isUnattributed: true } : undefined;
  }

  /** "answered with an attack on", "spoke in support of": the noun is that of the subject. */
  #isWith(reading: Reading, noun: number, from: number): boolean {
    if (reading.word(noun - 1) === 'in') return IN_SUPPORT.test(reading.word(noun));
    for (let index = noun - 1; index >= Math.max(from, noun - 4); index--) {
      const word = reading.word(index);
      if (word === 'with') return true;
      if (isPunctuation(word) || this.#lexicon.is('prepositions', word) || this.#lexicon.is('subordinators', word) || word === 'the') return false;
    }
    return false;
  }

  /** "the minister’s bet is that …", "his answer was to …" */
  #equated(noun: number, reading: Reading, from: number): Pick<Cue, 'end' | 'source'> | undefined {
    if (!/^(?:is|was)$/.test(reading.word(noun + 1)) || !/^(?:that|to)$/.test(reading.word(noun + 2))) return undefined;
    const source = this.#possessor(reading, noun, from);
    return source && { end: noun + 2, source };
  }

  /** "is a critic of the deal" */
  agent(index: number, governs: Government, { reading, from }: Place): Cue | undefined {
    if (!isGovernedAt(reading, index + 1, governs)) return undefined;
    for (let copula = index - 1; copula > Math.max(from, index - MOST_BETWEEN); copula--) {
      const word = reading.word(copula);
      if (this.#forms.isBe(word) || COPULAS.test(word)) return this.#ofCopula(copula, index + 1, governs, reading, from);
      if (isPunctuation(word) || this.#lexicon.is('prepositions', word) || this.#lexicon.is('subordinators', word)) return undefined;
    }
    return undefined;
  }

  #ofCopula(copula: number, end: number, governs: Government, reading: Reading, from: number): Cue | undefined {
    const isContracted = pronounIn(reading.word(copula)) !== undefined;
    const source = isContracted ? { first: copula, end: copula + 1 } : this.#phrases.before(reading, copula, from);
    if (source === undefined || !this.#forms.isSubject(reading, source) || /^(?:it|this|that|there)$/.test(reading.word(source.first))) return undefined;
    return { first: copula, end, kind: 'adjective', governs, source };
  }

  /** What a verb and a noun govern together, "expressed concern about", "issued a statement calling for", and where it ends. */
  carried(verb: number, reading: Reading, segment: TokenRange): { readonly governs: Government; readonly end: number } | undefined {
    for (let index = verb + 1; index <= Math.min(verb + MOST_BETWEEN, segment.end - 2) && !reading.isQuoted(index); index++) {
      const word = reading.word(index);
      const noun = this.#lexicon.noun(word);
      if (noun !== undefined && isGovernedAt(reading, index + 1, noun)) return { governs: noun, end: index + 1 };
      const participle = noun === undefined ? undefined : this.#participleAt(reading, index + 1);
      if (participle !== undefined) return { governs: participle, end: index + 2 };
      if (isPunctuation(word) || this.#lexicon.is('subordinators', word) || this.#lexicon.is('prepositions', word)) return undefined;
    }
    return undefined;
  }

  #participleAt(reading: Reading, at: number): Government | undefined {
    const verb = this.#lexicon.verb(reading.word(at));
    return verb !== undefined && (verb.forms & Form.Ing) !== 0 ? verb : undefined;
  }

  /** "is confident that", "was critical of", "made it clear that" */
  adjective(index: number, governs: Government, { reading, from }: Place): Cue | undefined {
    if (!isGovernedAt(reading, index + 1, governs) && !isClauseAt(reading, index + 1, governs)) return undefined;
    let copula = this.#forms.skipAdverbs(reading, index, from);
    if (/^(?:more|less|so|too|as)$/.test(reading.word(copula))) copula = this.#forms.skipAdverbs(reading, copula, from);
    const word = reading.word(copula);
    const isMade = word === 'it' && /^(?:makes?|made|making)$/.test(reading.word(copula - 1));
    if (isMade) copula--;
    return copula >= from && (isMade || this.#forms.isBe(word) || COPULAS.test(word)) ? this.#ofCopula(copula, index + 1, governs, reading, from) : undefined;
  }

  #possessor(reading: Reading, noun: number, from: number): TokenRange | undefined {
    for (let index = noun - 1; index >= Math.max(from, noun - 4); index--) {
      const word = reading.word(index);
      if (/^(?:his|her|their|its|my|our)$/.test(word)) return { first: index, end: index + 1 };
      if (/^['’]s?$/.test(word) && pronounIn(reading.word(index - 1)) !== undefined) return undefined;
      if (/^['’]s?$/.test(word)) return this.#phrases.before(reading, index, from);
      if (isPunctuation(word) || this.#lexicon.is('determiners', word)) return undefined;
    }
    return undefined;
  }
}

/** Whether what stands at a token is what a noun or adjective governs. */
function isGovernedAt(reading: Reading, at: number, { speech, thought, particles }: Government): boolean {
  const frames = speech | thought;
  const word = reading.word(at);
  if (word === 'that' && (frames & Frame.Clause) !== 0) return true;
  if (word === 'to' && (frames & Frame.Infinitive) !== 0) return true;
  if ((frames & Frame.Object) !== 0 && !isPunctuation(word)) return true;
  if ((frames & Frame.Question) !== 0 && QUESTION.test(word)) return true;
  return particles.some(({ words: [first] }) => first === word);
}

/** "sure he will": a clause without "that". */
function isClauseAt(reading: Reading, at: number, { speech, thought }: Government): boolean {
  return ((speech | thought) & Frame.Clause) !== 0 && /^(?:he|she|it|they|we|i|you|there|his|their)$/.test(reading.word(at));
}
