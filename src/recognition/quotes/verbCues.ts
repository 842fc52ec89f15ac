import { looksLikeClause } from './clause';
import type { Cue, CueWords, Place } from './cue';
import { framesOf, particleAt } from './government';
import { pronounIn, type NounPhrases } from './nounPhrase';
import type { ParticipleCues } from './participleCues';
import type { PassiveCues } from './passiveCues';
import { Form, Frame, type QuoteLexicon, type VerbForm } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';
import type { VerbForms } from './verbForms';
import type { WordCues } from './wordCues';

/** Verbs that say what someone holds a thing for. */
const NAMES = /^(?:call|describe|characteri[sz]e|label|dub|portray)$/;

const NAMING = { speech: Frame.Object, thought: 0, particles: [{ words: ['as'], isThought: false }] };

/** Finds verbs that report, and who their subject is. */
export class VerbCues {
  constructor(
    private readonly lexicon: QuoteLexicon,
    private readonly phrases: NounPhrases,
    private readonly forms: VerbForms,
    private readonly words: WordCues,
    private readonly participles: ParticipleCues,
    private readonly passives: PassiveCues,
  ) {}

  at(index: number, verb: VerbForm, place: Place): Cue | undefined {
    const { reading, segment, from } = place;
    const carried = this.lexicon.isCarrier(verb) ? this.words.carried(index, reading, segment) : undefined;
    const cue = { first: index, end: carried?.end ?? index + 1, governs: carried?.governs ?? verb };
    if ((verb.forms & Form.Ing) !== 0) return this.participles.ing(cue, place, carried !== undefined);
    if (this.forms.isGovernor(reading, index) && ((verb.speech | verb.thought) & Frame.Infinitive) === 0) return undefined;
    if (!this.forms.isFinite(reading, index, from, verb)) return this.participles.infinitive(cue, verb, place) ?? (carried === undefined ? this.passives.at(cue, verb, place) : undefined);
    return framesOf(cue.governs) === 0 && particleAt(reading, cue.governs, cue.end) === undefined ? undefined : this.#finite(cue, verb, place);
  }

  #finite(cue: CueWords, verb: VerbForm, place: Place): Cue | undefined {
    const { reading, from } = place;
    const source = this.phrases.before(reading, this.forms.groupStart(reading, cue.first, from), from);
    if (source !== undefined && this.#isObjectBefore(reading, source.first - 1)) return this.#naming(cue, source, reading);
    const inverted = reading.word(cue.first - 1) === ',' && (verb.forms & Form.Past) !== 0 ? this.#closedInversion(cue, place) : undefined;
    return inverted ?? this.#withSubject(cue, verb, source, place);
  }

  /** "what she called", "whom he accused", but not "in which he details". */
  #isObjectBefore(reading: Reading, index: number): boolean {
    const word = reading.word(index);
    return word === 'what' || (/^(?:which|whom|whose)$/.test(word) && !this.lexicon.is('prepositions', reading.word(index - 1)));
  }

  /** "after what she called a betrayal", "what analysts described as a retreat" */
  #naming(cue: CueWords, source: TokenRange, reading: Reading): Cue | undefined {
    const names = reading.word(source.first - 1) === 'what' && NAMES.test(cue.governs.lemma) && this.forms.isSubject(reading, source);
    return names ? { ...cue, kind: 'verb', governs: { lemma: cue.governs.lemma, ...NAMING }, source } : undefined;
  }

  #withSubject(cue: CueWords, verb: VerbForm, source: TokenRange | undefined, place: Place): Cue | undefined {
    const { reading, clause } = place;
    if (source !== undefined && !this.forms.agrees(reading, source, verb, this.forms.isBare(reading, cue.first, verb))) return undefined;
    if (source !== undefined && this.forms.isSubject(reading, source)) return { ...cue, kind: 'verb', source };
    if (this.forms.sharesSubject(reading, cue.first, clause)) return { ...cue, kind: 'shared' };
    return (verb.forms & (Form.Past | Form.Third)) !== 0 && mayBeInverted(cue, place) ? this.#inverted(cue, place) : undefined;
  }

  /** "Sales fell, said Moreau.": after a comma, and nothing but adjuncts follow. */
  #closedInversion(cue: CueWords, place: Place): Cue | undefined {
    const { reading, segment } = place;
    const first = reading.word(cue.end);
    if ((framesOf(cue.governs) & Frame.Clause) === 0 || this.#isNoSource(first) || !this.#followsClause(cue, place)) return undefined;
    const inverted = this.#inverted(cue, place);
    if (inverted.source === undefined || !(reading.isCapital(cue.end) || this.lexicon.is('determiners', first))) return undefined;
    const next = reading.word(inverted.source.end);
    const isClosed = inverted.source.end >= segment.end || /^(?:[.,]|in|on|who|as|after|at)$/.test(next) || this.lexicon.is('weekdays', next);
    return isClosed ? inverted : undefined;
  }

  #isNoSource(word: string): boolean {
    return word === 'that' || this.lexicon.is('prepositions', word) || this.lexicon.is('weekdays', word) || pronounIn(word) !== undefined;
  }

  /** Whether a clause stands before a comma, and not a name with what is said of it: "Ada Moreau, who leads the ministry, noted the rule". */
  #followsClause({ first }: CueWords, { reading, from }: Place): boolean {
    const comma = reading.words.indexOf(',', from);
    if (comma < first - 1 && /^(?:who|which|whose|whom)$/.test(reading.word(comma + 1))) return reading.words.lastIndexOf(',', first - 2) !== comma;
    return looksLikeClause(reading, { first: from, end: first - 1 }, this.lexicon);
  }

  #inverted(cue: CueWords, { reading, segment }: Place): Cue {
    const source = this.phrases.after(reading, cue.end, segment.end);
    if (source === undefined || !this.forms.isSubject(reading, source)) return { ...cue, kind: 'participle' };
    return { ...cue, kind: 'verb', source, isInverted: true };
  }
}

/** "said Moreau": after a quotation or comma. */
function mayBeInverted({ first, governs }: CueWords, { reading, segment }: Place): boolean {
  if (first === segment.first) return false;
  const hasClause = (framesOf(governs) & Frame.Clause) !== 0;
  return reading.isQuoted(first - 1) ? hasClause || governs.speech !== 0 : hasClause && reading.word(first - 1) === ',';
}
