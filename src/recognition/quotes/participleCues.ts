import { mayBeginClause } from './clause';
import type { Cue, CueWords, Place } from './cue';
import { particleAt } from './government';
import type { NounPhrases } from './nounPhrase';
import { Form, Frame, type QuoteLexicon, type VerbForm } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';
import type { VerbForms } from './verbForms';

/** What a participle or gerund may follow: ", saying", "after saying", "by saying". */
const LEADS = /^(?:,|by|while|after|before|and|when|since|of|for|at|from|in|without|about|on|to|through|into|with|—|–|―|--)$/;

/** Most tokens of a participle clause before the comma that parts it from the next. */
const LONGEST_OPENING = 60;

/** Tokens of a headline that is nothing but a participle clause. */
const SHORT_HEADLINE = 4;

/** Finds participles, gerunds and infinitives that report; their source is mostly that of another verb. */
export class ParticipleCues {
  constructor(
    private readonly lexicon: QuoteLexicon,
    private readonly phrases: NounPhrases,
    private readonly forms: VerbForms,
  ) {}

  /** "met to call for calm"; not of thoughts, which an infinitive only wishes or plans. */
  infinitive(cue: CueWords, { forms, speech }: VerbForm, { reading, from }: Place): Cue | undefined {
    const hasContent = (speech & Frame.Object) !== 0 || /^(?:that|whether|how|why)$/.test(reading.word(cue.end)) || particleAt(reading, cue.governs, cue.end) !== undefined;
    const isInfinitive = (forms & Form.Base) !== 0 && speech !== 0 && hasContent && reading.word(this.forms.skipAdverbs(reading, cue.first, from)) === 'to';
    return isInfinitive ? { ...cue, kind: 'participle' } : undefined;
  }

  /** @param isCarried Whether it has a noun for its object that reports: "voicing concern about". */
  ing(cue: CueWords, place: Place, isCarried: boolean): Cue | undefined {
    const { reading, segment, from } = place;
    const before = this.forms.skipAdverbs(reading, cue.first, from);
    if (before < from) return cue.first === segment.first && !isParted(reading, cue.end, segment.end) ? undefined : { ...cue, kind: 'participle' };
    const lead = reading.word(before);
    if (this.forms.isBe(lead)) return this.#ofSubject(cue, cue.first, place);
    if (lead === 'as' && /^(?:quoted|cited)$/.test(reading.word(before - 1))) return this.#ofSubject({ ...cue, first: before - 1 }, before - 1, place);
    if (this.#isDocument(lead) && this.forms.hasObject(reading, cue.end)) return this.#ofDocument(cue, place);
    const leads = isCarried || LEADS.test(lead) || (/^(?:that|“|"|:|,)$/.test(reading.word(cue.end)) && !this.lexicon.is('determiners', lead));
    return leads ? { ...cue, kind: 'participle', ...this.#sourceBefore(before, place) } : undefined;
  }

  /** "Moreau is saying", "was quoted as saying" */
  #ofSubject(cue: CueWords, verb: number, { reading, from }: Place): Cue | undefined {
    const source = this.phrases.before(reading, verb, from);
    return source && { ...cue, kind: 'verb', source };
  }

  #isDocument(word: string): boolean {
    return this.lexicon.is('documents', word) || this.lexicon.noun(word) !== undefined;
  }

  /** "a letter urging them to act" */
  #ofDocument(cue: CueWords, { reading, from }: Place): Cue {
    const source = this.phrases.before(reading, cue.first, from);
    return { ...cue, kind: 'participle', ...(source === undefined ? {} : { source }) };
  }

  /** "Moreau, citing figures, said": a subject that begins the clause and is parted by a comma. */
  #sourceBefore(lead: number, { reading, segment, from }: Place): Pick<Cue, 'source'> {
    const isSubject = reading.word(lead) === ',' && mayBeginClause(reading, from, segment);
    const source = isSubject ? this.phrases.before(reading, lead, from) : undefined;
    return source?.first === from && this.forms.isSubject(reading, source) ? { source } : {};
  }
}

/** Whether a clause that a participle opens is parted from the next: "Criticising the plan, he left", but not "Opposing forces met". */
function isParted(reading: Reading, first: number, end: TokenRange['end']): boolean {
  for (let index = first; index < Math.min(end, first + LONGEST_OPENING); index++) if (reading.word(index) === ',') return true;
  return end - first <= SHORT_HEADLINE;
}
