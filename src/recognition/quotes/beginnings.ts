import { isAdjunct, QUESTION } from './afterCue';
import { isCertainClause } from './clause';
import type { Lead } from './content';
import type { Cue } from './cue';
import { framesOf } from './government';
import { isPunctuation, pronounIn } from './nounPhrase';
import { Frame, type QuoteLexicon } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';

const NEVER_FIRST = /^(?:that|than|nor|not|so|too|again|across|into|within|along|among|between|under|behind|near|towards?|against|up|down|out|off|back|away|together)$/;

/** Words of a source among which it may be called a document. */
const LONGEST_DOCUMENT = 20;

/** Most tokens between a cue and a "that" that belongs to it. */
const FARTHEST_THAT = 18;

/** Where a content begins, and what leads to it. */
export interface Beginning {
  readonly first: number;
  readonly lead: Lead;
}

/** Tells whether and how a content begins after a cue. */
export class Beginnings {
  readonly #lexicon: QuoteLexicon;

  constructor(lexicon: QuoteLexicon) {
    this.#lexicon = lexicon;
  }

  /** Where a content begins that a word leads to: "that", "whether", "to". */
  led(reading: Reading, cue: Cue, at: number, segment: TokenRange): Beginning | undefined {
    const frames = framesOf(cue.governs);
    const word = reading.word(at);
    const governs = (frame: number): boolean => (frames & (frame | Frame.Telling)) !== 0;
    if (word === 'that' && governs(Frame.Clause)) return { first: at, lead: 'that' };
    if (QUESTION.test(word) && governs(Frame.Question | Frame.Clause | Frame.Object)) return { first: at, lead: 'question' };
    if (this.#isInfinitive(reading, at) && governs(Frame.Infinitive)) return { first: at, lead: 'infinitive' };
    return mayBeParted(reading, cue, at) ? this.#parted(reading, at, segment) : undefined;
  }

  /** "to act", "not to act", but not "to the ministry", "to Moreau". */
  #isInfinitive(reading: Reading, at: number): boolean {
    const to = reading.word(at) === 'not' ? at + 1 : at;
    const next = reading.word(to + 1);
    return reading.word(to) === 'to' && !this.#lexicon.is('determiners', next) && pronounIn(next) === undefined && (!reading.isCapital(to + 1) || reading.isCapital(to));
  }

  /** "said in Paris on Monday that", "said after the vote he would" */
  #parted(reading: Reading, at: number, segment: TokenRange): Beginning | undefined {
    const isAfterComma = reading.word(at) === ',';
    for (let index = at; index < Math.min(segment.end, at + FARTHEST_THAT) && !reading.isQuoted(index); index++) {
      const word = reading.word(index);
      const isFinite = this.#lexicon.is('finite', reading.word(index + 1));
      if (word === 'that' && !isFinite) return { first: index, lead: 'that' };
      if (index > at + 1 && !isAfterComma && isFinite && pronounIn(word) !== undefined) return { first: index, lead: 'clause' };
      if (/^(?:[;:]|because)$/.test(word)) return undefined;
    }
    return undefined;
  }

  /** A clause without "that", or a noun phrase. */
  unled(reading: Reading, cue: Cue, at: number, hasParticle: boolean, segment: TokenRange): Beginning | undefined {
    const word = reading.word(at);
    if (at >= segment.end || isPunctuation(word) || isAdjunct(reading, at) || NEVER_FIRST.test(word)) return undefined;
    if (!hasParticle && isCertainClause(reading, cue, at, segment, this.#lexicon)) return { first: at, lead: 'clause' };
    const hasObject = (framesOf(cue.governs) & Frame.Object) !== 0 || this.#isOfDocument(reading, cue);
    return hasObject && !this.#lexicon.is('finite', word) ? { first: at, lead: 'phrase' } : undefined;
  }

  /** "The poll shows a narrow lead": documents say by showing. */
  #isOfDocument(reading: Reading, { kind, governs, source }: Cue): boolean {
    if (kind !== 'verb' || source === undefined || (governs.speech & Frame.Clause) === 0) return false;
    return reading.words.slice(source.first, Math.min(source.end, source.first + LONGEST_DOCUMENT)).some((word) => this.#lexicon.is('documents', word));
  }
}

/** Whether adjuncts or an insertion may part a cue from its "that". */
function mayBeParted(reading: Reading, { kind, governs, isInverted }: Cue, at: number): boolean {
  if ((framesOf(governs) & Frame.Clause) === 0 || kind === 'noun' || kind === 'adjective') return false;
  return (reading.word(at) === ',' && isInverted !== true) || isAdjunct(reading, at);
}
