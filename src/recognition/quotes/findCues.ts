import type { Cue } from './cue';
import { isPunctuation, pronounIn, type NounPhrases } from './nounPhrase';
import { Form, Frame, type QuoteLexicon, type VerbForm } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';
import { isTitleCase, speakerLabel } from './speakerLabel';
import { VerbForms } from './verbForms';

const PARTICIPLE_LEADS = /^(?:,|by|while|after|before|and|when|since|—|–|―|--)$/;

/** Verbs that say what someone holds a thing for. */
const NAMES = /^(?:call|describe|characteri[sz]e|label|dub|portray)$/;

/** Where to look for a cue. */
interface Place {
  readonly reading: Reading;
  readonly segment: TokenRange;
  /** First token that may belong to a source before the cue. */
  readonly from: number;
}

/** Finds the words in a segment that report, outside quotation marks. */
export class CueFinder {
  readonly #lexicon: QuoteLexicon;
  readonly #phrases: NounPhrases;
  readonly #forms: VerbForms;

  constructor(lexicon: QuoteLexicon, phrases: NounPhrases) {
    this.#lexicon = lexicon;
    this.#phrases = phrases;
    this.#forms = new VerbForms(lexicon, phrases);
  }

  find(reading: Reading, segment: TokenRange): readonly Cue[] {
    const label = speakerLabel(reading, segment);
    const cues: Cue[] = label === undefined ? [] : [label];
    let from = label?.end ?? segment.first;
    for (let index = from; index < segment.end; index++) {
      if (reading.isQuoted(index)) from = index + 1;
      else if (this.#lexicon.mayReport(reading.word(index))) {
        const cue = this.#cueAt(index, { reading, segment, from });
        if (cue === undefined) continue;
        cues.push(cue);
        // "Moreau, who spoke in Oslo, said": the subject of what follows stands before the insertion.
        if (!/^(?:who|which)$/.test(reading.word(cue.source?.first ?? -1))) from = cue.end;
        index = cue.end - 1;
      }
    }
    return cues;
  }

  #cueAt(index: number, place: Place): Cue | undefined {
    const { reading, segment } = place;
    const word = reading.word(index);
    if (word === 'according' && reading.word(index + 1) === 'to') return this.#according(index, place);
    const isName = index > segment.first && reading.isCapital(index) && !isTitleCase(reading, segment);
    const verb = isName ? undefined : this.#lexicon.verb(word);
    const asVerb = verb === undefined ? undefined : this.#verbCue(index, verb, place);
    return asVerb ?? (this.#lexicon.isNoun(word) ? this.#nounCue(index, place) : undefined);
  }

  #according(index: number, { reading, segment }: Place): Cue | undefined {
    const source = this.#phrases.after(reading, index + 2, segment.end);
    return source && { first: index, end: index + 2, kind: 'according', frames: Frame.Clause, particles: [], lemma: 'according', source };
  }

  #verbCue(index: number, verb: VerbForm, place: Place): Cue | undefined {
    const { reading, from } = place;
    const { frames, particles, lemma, forms } = verb;
    const cue = { first: index, end: index + 1, frames, particles, lemma };
    if ((forms & Form.Ing) !== 0) return this.#ingCue(cue, place);
    if (!this.#forms.isFinite(reading, index, from, verb)) return undefined;
    const source = this.#phrases.before(reading, index, from);
    if (source !== undefined && /^(?:what|which|whom|whose)$/.test(reading.word(source.first - 1))) return this.#namingCue(cue, source, reading);
    const inverted = reading.word(index - 1) === ',' && (forms & Form.Past) !== 0 ? this.#closedInversion(cue, place) : undefined;
    return inverted ?? this.#withSubject(cue, verb, source, place);
  }

  /** "after what she called a betrayal", "what analysts described as a retreat" */
  #namingCue(cue: Omit<Cue, 'kind'>, source: TokenRange, reading: Reading): Cue | undefined {
    const names = reading.word(source.first - 1) === 'what' && NAMES.test(cue.lemma) && this.#forms.isSubject(reading, source);
    return names ? { ...cue, kind: 'verb', frames: Frame.Phrase | Frame.Speech, particles: [['as']], source } : undefined;
  }

  #withSubject(cue: Omit<Cue, 'kind'>, verb: VerbForm, source: TokenRange | undefined, place: Place): Cue | undefined {
    const { reading, from } = place;
    const isBare = this.#forms.isBare(reading, cue.first, verb);
    if (source !== undefined && !this.#forms.agrees(reading, source, verb, isBare)) return undefined;
    if (source !== undefined && this.#forms.isSubject(reading, source)) return { ...cue, kind: 'verb', source, ...(isBare ? { isBare } : {}) };
    if (this.#forms.sharesSubject(reading, cue.first, from)) return { ...cue, kind: 'shared' };
    return mayBeInverted(cue, place) ? this.#invertedCue(cue, place) : undefined;
  }

  /** "Sales fell, said Moreau.": after a comma, and nothing but adjuncts follow. */
  #closedInversion(cue: Omit<Cue, 'kind'>, place: Place): Cue | undefined {
    const { reading, segment } = place;
    const first = reading.word(cue.end);
    if ((cue.frames & Frame.Clause) === 0 || this.#lexicon.is('prepositions', first) || pronounIn(first) !== undefined) return undefined;
    const inverted = this.#invertedCue(cue, place);
    if (inverted.source === undefined || !(reading.isCapital(cue.end) || this.#lexicon.is('determiners', first))) return undefined;
    const next = reading.word(inverted.source.end);
    const isClosed = inverted.source.end >= segment.end || /^(?:[.,]|in|on|who|as|after|at)$/.test(next) || this.#lexicon.is('weekdays', next);
    return isClosed ? inverted : undefined;
  }

  #invertedCue(cue: Omit<Cue, 'kind'>, { reading, segment }: Place): Cue {
    const source = this.#phrases.after(reading, cue.end, segment.end);
    if (source === undefined || !this.#forms.isSubject(reading, source)) return { ...cue, kind: 'participle' };
    return { ...cue, kind: 'verb', source, isInverted: true };
  }

  #ingCue(cue: Omit<Cue, 'kind'>, { reading, from }: Place): Cue | undefined {
    const before = this.#forms.skipAdverbs(reading, cue.first, from);
    if (before < from) return { ...cue, kind: 'participle' };
    const lead = reading.word(before);
    if (this.#forms.isBe(lead)) {
      const source = this.#phrases.before(reading, cue.first, from);
      return source && { ...cue, kind: 'verb', source };
    }
    if (lead === 'as' && /^(?:quoted|cited)$/.test(reading.word(before - 1))) {
      const source = this.#phrases.before(reading, before - 1, from);
      return source && { ...cue, first: before - 1, kind: 'verb', source };
    }
    const leads = /^(?:that|“|"|:|,)$/.test(reading.word(cue.end)) && !this.#lexicon.is('determiners', lead);
    return leads || PARTICIPLE_LEADS.test(lead) ? { ...cue, kind: 'participle' } : undefined;
  }

  /** "the minister’s claim that …", "warnings from experts that …" */
  #nounCue(index: number, { reading, segment, from }: Place): Cue | undefined {
    const next = reading.word(index + 1);
    const cue = { first: index, end: index + 1, kind: 'noun' as const, frames: Frame.Clause | Frame.Infinitive | Frame.Speech, particles: [], lemma: reading.word(index) };
    if (/^(?:from|by)$/.test(next)) {
      const source = this.#phrases.after(reading, index + 2, segment.end);
      return source !== undefined && this.#forms.isSubject(reading, source) && reading.word(source.end) === 'that' ? { ...cue, end: source.end, source } : undefined;
    }
    const source = next === 'that' || next === 'to' ? this.#possessor(reading, index, from) : undefined;
    return source && { ...cue, source };
  }

  #possessor(reading: Reading, noun: number, from: number): TokenRange | undefined {
    for (let index = noun - 1; index >= Math.max(from, noun - 4); index--) {
      const word = reading.word(index);
      if (/^(?:his|her|their|its)$/.test(word)) return { first: index, end: index + 1 };
      if (/^['’]s?$/.test(word)) return this.#phrases.before(reading, index, from);
      if (isPunctuation(word) || this.#lexicon.is('determiners', word)) return undefined;
    }
    return undefined;
  }
}

/** "said Moreau": after a quotation or comma. */
function mayBeInverted({ first, frames }: Omit<Cue, 'kind'>, { reading, segment }: Place): boolean {
  if (first === segment.first) return false;
  if (reading.isQuoted(first - 1)) return (frames & (Frame.Clause | Frame.Speech)) !== 0;
  return (frames & Frame.Clause) !== 0 && reading.word(first - 1) === ',';
}
