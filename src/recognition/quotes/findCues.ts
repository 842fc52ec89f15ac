import type { Cue } from './cue';
import { isOpening, isPunctuation, NounPhrases, pronounIn } from './nounPhrase';
import { Form, Frame, type QuoteLexicon, type VerbForm } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';

const BE = /^(?:is|are|was|were|be|been|being|am|’s|'s|’re|'re|got|isn[’']t|aren[’']t|wasn[’']t|weren[’']t|(?:he|she|it|that|they|we|you)[’']re)$/;
const HAVE = /^(?:has|have|had|having|’ve|'ve|hasn[’']t|haven[’']t|hadn[’']t|(?:i|we|you|they|who)[’']ve|(?:he|she|it|who|they|we)[’']d)$/;
const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|do|does|did|to|won[’']t|wouldn[’']t|can[’']t|cannot|couldn[’']t|doesn[’']t|don[’']t|didn[’']t|(?:he|she|it|they|we|i)[’'](?:ll|d))$/;
const PARTICIPLE_LEADS = /^(?:,|by|while|after|before|and|when|since|—|–|―|--)$/;

/** Finds the words in a segment that report, outside quotation marks. */
export class CueFinder {
  readonly #lexicon: QuoteLexicon;
  readonly #phrases: NounPhrases;

  constructor(lexicon: QuoteLexicon, phrases: NounPhrases) {
    this.#lexicon = lexicon;
    this.#phrases = phrases;
  }

  find(reading: Reading, segment: TokenRange): readonly Cue[] {
    const label = speakerLabel(reading, segment);
    const cues: Cue[] = label === undefined ? [] : [label];
    let from = label?.end ?? segment.first;
    for (let index = from; index < segment.end; index++) {
      if ((reading.quotedAt[index] ?? -1) >= 0) {
        from = index + 1;
        continue;
      }
      const cue = this.#cueAt(reading, index, from, segment);
      if (cue === undefined) continue;
      cues.push(cue);
      from = cue.end;
      index = cue.end - 1;
    }
    return cues;
  }

  #cueAt(reading: Reading, index: number, from: number, segment: TokenRange): Cue | undefined {
    const { words } = reading;
    const word = words[index] ?? '';
    if (word === 'according' && words[index + 1] === 'to') return this.#according(reading, index, segment);
    const isName = index > segment.first && /^\p{Lu}/u.test(reading.tokens[index]?.text ?? '') && !isTitleCase(reading, segment);
    const verb = isName ? undefined : this.#lexicon.verb(word);
    const asVerb = verb === undefined ? undefined : this.#verbCue(reading, index, from, segment, verb);
    return asVerb ?? (this.#lexicon.isNoun(word) ? this.#nounCue(reading, index, from, segment) : undefined);
  }

  #according(reading: Reading, index: number, segment: TokenRange): Cue | undefined {
    const source = this.#phrases.after(reading, index + 2, segment.end);
    return source && { first: index, end: index + 2, kind: 'according', frames: Frame.Clause, particles: [], lemma: 'according', source };
  }

  #verbCue(reading: Reading, index: number, from: number, segment: TokenRange, verb: VerbForm): Cue | undefined {
    const { words } = reading;
    const { frames, particles, lemma, forms } = verb;
    const cue = { first: index, end: index + 1, frames, particles, lemma };
    if ((forms & Form.Ing) !== 0) return this.#ingCue(reading, from, cue);
    if (!this.#isFiniteVerb(words, index, from, verb)) return undefined;
    const source = this.#phrases.before(reading, index, from);
    if (source !== undefined && /^(?:what|which|whom|whose)$/.test(words[source.first - 1] ?? '')) return undefined;
    const inverted = words[index - 1] === ',' && (forms & Form.Past) !== 0 ? this.#closedInversion(reading, cue, segment) : undefined;
    if (inverted !== undefined) return inverted;
    const bare = isBare(words, index, verb, this.#phrases);
    if (source !== undefined && bare && !this.#isPlural(words, source)) return undefined;
    if (source !== undefined && this.#isSubject(reading, source)) return { ...cue, kind: 'verb', source, ...(bare ? { isBare: true } : {}) };
    if (this.#sharesSubject(words, index, from)) return { ...cue, kind: 'shared' };
    return this.#mayBeInverted(reading, index, segment, frames) ? this.#invertedCue(reading, cue, segment) : undefined;
  }

  /** "criticised the plan and said": the subject is that of the verb before. */
  #sharesSubject(words: readonly string[], index: number, from: number): boolean {
    let before = index - 1;
    while (before >= from && this.#phrases.isBetween(words[before] ?? '')) before--;
    if (before <= from || !/^(?:and|but|or|then)$/.test(words[before] ?? '')) return false;
    return !words.slice(from, before).some((word) => /^(?:when|which|who|whom|because|if|where|while|after|whose)$/.test(word));
  }

  /** "said Moreau": after a quotation or comma. */
  #mayBeInverted({ words, quotedAt }: Reading, index: number, segment: TokenRange, frames: number): boolean {
    if (index === segment.first) return false;
    if ((quotedAt[index - 1] ?? -1) >= 0) return (frames & (Frame.Clause | Frame.Speech)) !== 0;
    return (frames & Frame.Clause) !== 0 && words[index - 1] === ',';
  }

  /** "Sales fell, said Moreau.": after a comma, and nothing but adjuncts follow. */
  #closedInversion(reading: Reading, cue: Omit<Cue, 'kind'>, segment: TokenRange): Cue | undefined {
    if ((cue.frames & Frame.Clause) === 0 || this.#lexicon.is('prepositions', reading.words[cue.end] ?? '')) return undefined;
    const inverted = this.#invertedCue(reading, cue, segment);
    const next = reading.words[inverted?.source?.end ?? cue.end] ?? '.';
    const isClosed = inverted?.isInverted === true && ((inverted.source?.end ?? 0) >= segment.end || /^(?:[.,]|in|on|who|as|after|at)$/.test(next) || this.#lexicon.is('weekdays', next));
    return isClosed && pronounIn(reading.words[cue.end] ?? '') === undefined ? inverted : undefined;
  }

  #invertedCue(reading: Reading, cue: Omit<Cue, 'kind'>, segment: TokenRange): Cue | undefined {
    const source = this.#phrases.after(reading, cue.end, segment.end);
    if (source === undefined || !this.#isSubject(reading, source)) return { ...cue, kind: 'participle' };
    return { ...cue, kind: 'verb', source, isInverted: true };
  }

  #ingCue(reading: Reading, from: number, cue: Omit<Cue, 'kind'>): Cue | undefined {
    const { words } = reading;
    const before = this.#skipAdverbs(words, cue.first, from);
    const lead = words[before] ?? '';
    if (before < from) return { ...cue, kind: 'participle' };
    if (BE.test(lead)) {
      const source = this.#phrases.before(reading, cue.first, from);
      return source === undefined ? undefined : { ...cue, kind: 'verb', source };
    }
    if (lead === 'as' && /^(?:quoted|cited)$/.test(words[before - 1] ?? '')) {
      const source = this.#phrases.before(reading, before - 1, from);
      return source && { ...cue, first: before - 1, kind: 'verb', source };
    }
    if (PARTICIPLE_LEADS.test(lead)) return { ...cue, kind: 'participle' };
    return /^(?:that|“|"|:|,)$/.test(words[cue.end] ?? '') && !this.#lexicon.is('determiners', lead) ? { ...cue, kind: 'participle' } : undefined;
  }

  /** Index of the last word before that is no adverb. */
  #skipAdverbs(words: readonly string[], index: number, from: number): number {
    let before = index - 1;
    while (before >= from && (this.#lexicon.is('adverbs', words[before] ?? '') || words[before] === 'not' || /[^i]ly$/.test(words[before] ?? ''))) before--;
    return before;
  }

  #isFiniteVerb(words: readonly string[], index: number, from: number, { forms }: VerbForm): boolean {
    const before = this.#skipAdverbs(words, index, from);
    const lead = before < from ? '' : (words[before] ?? '');
    if (BE.test(lead) && (forms & Form.Participle) !== 0 && !/^['’]s$/.test(lead)) return false;
    if (MODAL.test(lead)) return (forms & Form.Base) !== 0 && (lead !== 'to' || this.#isGoverned(words, before));
    if (HAVE.test(lead)) return (forms & Form.Participle) !== 0;
    if ((forms & (Form.Past | Form.Third | Form.Base)) === 0 || words[index + 1] === 'by') return false;
    if ((forms & Form.Past) !== 0) return !/^(?:a|an|the|of|by|as)$/.test(lead);
    const isName = words[index - 1] === 'united' || this.#lexicon.is('determiners', lead) || this.#lexicon.is('prepositions', lead) || /^['’]s$|^['’]$|^\d/.test(lead);
    if (isName) return false;
    return (forms & (Form.Third | Form.Base)) !== 0;
  }

  /** Whether a subject is more than one: by its head, or by an "and". */
  #isPlural(words: readonly string[], { first, end }: TokenRange): boolean {
    const pronoun = pronounIn(words[first] ?? '');
    if (pronoun !== undefined && end === first + 1) return pronoun !== 'he' && pronoun !== 'she' && pronoun !== 'it';
    for (let index = first; index < end; index++) {
      const word = words[index] ?? '';
      if (word === 'and') return true;
      const isHead = index === end - 1 || this.#lexicon.is('prepositions', words[index + 1] ?? '') || isPunctuation(words[index + 1]) || words[index + 1] === 'who';
      if (isHead) return (word.endsWith('s') && !word.endsWith('ss')) || PLURALS.test(word) || this.#lexicon.is('addressees', word);
    }
    return false;
  }

  /** "declined to say", "went on to say". */
  #isGoverned(words: readonly string[], to: number): boolean {
    const governor = words[to - 1] ?? '';
    const verb = this.#lexicon.verb(governor);
    return governor === 'on' || (verb !== undefined && (verb.frames & Frame.Infinitive) !== 0) || /^(?:tried|tries|used|appeared|seemed|continues|continued|began|failed)$/.test(governor);
  }

  /** Whether a noun phrase can be who or what speaks: not a bare number, time or punctuation. */
  #isSubject({ words }: Reading, { first, end }: TokenRange): boolean {
    if (pronounIn(words[first] ?? '') !== undefined) return true;
    for (let index = first; index < end; index++) {
      const word = words[index] ?? '';
      if (/\p{L}/u.test(word) && !this.#lexicon.is('weekdays', word) && !this.#lexicon.is('determiners', word) && !this.#phrases.isBetween(word)) return true;
    }
    return false;
  }

  /** "the minister’s claim that …", "warnings from experts that …" */
  #nounCue(reading: Reading, index: number, from: number, segment: TokenRange): Cue | undefined {
    const { words } = reading;
    const next = words[index + 1] ?? '';
    const cue = { first: index, end: index + 1, kind: 'noun' as const, frames: Frame.Clause | Frame.Infinitive, particles: [], lemma: words[index] ?? '' };
    if (/^(?:from|by)$/.test(next)) {
      const source = this.#phrases.after(reading, index + 2, segment.end);
      const isClause = source !== undefined && words[source.end] === 'that';
      return isClause ? { ...cue, end: source.end, source } : undefined;
    }
    if (next !== 'that' && next !== 'to') return undefined;
    const source = this.#possessor(reading, index, from);
    return source && { ...cue, source };
  }

  #possessor(reading: Reading, noun: number, from: number): TokenRange | undefined {
    const { words } = reading;
    for (let index = noun - 1; index >= Math.max(from, noun - 4); index--) {
      const word = words[index] ?? '';
      if (/^(?:his|her|their|its)$/.test(word)) return { first: index, end: index + 1 };
      if (/^['’]s?$/.test(word)) return this.#phrases.before(reading, index, from);
      if (isPunctuation(word) || this.#lexicon.is('determiners', word)) return undefined;
    }
    return undefined;
  }
}

/** "Moreau: quotas protect the sea", "MOREAU: Let us begin.": a name in capitals and a colon at the start of a paragraph. */
function speakerLabel({ tokens, words, quotedAt }: Reading, { first, end }: TokenRange): Cue | undefined {
  if (first !== 0) return undefined;
  const start = isOpening(words[0]) ? 1 : 0;
  let colon = start;
  while (colon < Math.min(end, start + LONGEST_LABEL) && /^[\p{Lu}&.-]|^(?:of|the|and|for)$/u.test(tokens[colon]?.text ?? '')) colon++;
  if (colon === start || words[colon] !== ':' || colon + 1 >= end || (quotedAt[colon + 1] ?? -1) > (quotedAt[colon] ?? -1) + 1) return undefined;
  return { first: colon, end: colon + 1, kind: 'colon', frames: Frame.Clause | Frame.Speech, particles: [], lemma: ':', source: { first: start, end: colon } };
}

/** Tokens of the longest name before a colon that is taken for a speaker's. */
const LONGEST_LABEL = 6;

const PLURALS = /^(?:people|police|women|men|media|children|staff|polls)$/;

/** Whether a form can only be the bare verb, with no auxiliary before it. */
function isBare(words: readonly string[], index: number, { forms }: VerbForm, phrases: NounPhrases): boolean {
  return (forms & (Form.Base | Form.Past)) === Form.Base && !MODAL.test(words[index - 1] ?? '') && !phrases.isBetween(words[index - 1] ?? '');
}

/** Whether a segment is a headline by its capitals. */
function isTitleCase({ tokens }: Reading, { first, end }: TokenRange): boolean {
  const words = tokens.slice(first, Math.min(end, first + 40)).filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= words.length * 0.7;
}
