import type { Cue, CueWords, Place } from './cue';
import { framesOf } from './government';
import type { NounPhrases } from './nounPhrase';
import { Form, Frame, type QuoteLexicon, type VerbForm } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';
import type { VerbForms } from './verbForms';

const ENDS_AGENT = /^(?:for|as|to|over|with|on|in|after|during|at|about|rather|because)$/;

/** Finds passives that report: "was accused of", "is expected to", "are seen by many as". */
export class PassiveCues {
  constructor(
    private readonly lexicon: QuoteLexicon,
    private readonly phrases: NounPhrases,
    private readonly forms: VerbForms,
  ) {}

  at(cue: CueWords, verb: VerbForm, { reading, segment, from }: Place): Cue | undefined {
    if (!this.lexicon.isPassive(verb) || !this.#isPassive(cue, verb, reading, from) || !mayGovern(reading, cue.end, verb)) return undefined;
    const subject = this.phrases.before(reading, cue.first, from);
    const source = reading.word(cue.end) === 'by' ? this.#agent(reading, cue.end + 1, segment.end) : undefined;
    return { ...cue, kind: 'passive', ...(subject === undefined ? {} : { subject }), ...(source === undefined ? { isUnattributed: true } : { source, end: source.end }) };
  }

  #isPassive({ first }: CueWords, { forms }: VerbForm, reading: Reading, from: number): boolean {
    const be = this.forms.skipAdverbs(reading, first, from);
    return (forms & Form.Participle) !== 0 && be >= from && this.forms.isBe(reading.word(be));
  }

  /** "by unions" in "was criticised by unions for its cost" */
  #agent(reading: Reading, first: number, limit: number): TokenRange | undefined {
    const all = this.phrases.after(reading, first, limit);
    if (all === undefined) return undefined;
    let end = first + 1;
    while (end < all.end && !ENDS_AGENT.test(reading.word(end))) end++;
    return { first, end };
  }
}

/** Whether a passive says something of its subject: "is thought to", but not "was quoted as saying", whose subject speaks. */
function mayGovern(reading: Reading, at: number, verb: VerbForm): boolean {
  const next = reading.word(at);
  if (next === 'as' && reading.word(at + 1).endsWith('ing')) return !/^(?:quote|cite)$/.test(verb.lemma);
  return (framesOf(verb) & Frame.Object) !== 0 || next === 'to' || next === 'that';
}
