import { AfterCue } from './afterCue';
import { Beginnings } from './beginnings';
import { contentStart, firstWord, isNamedTitle, quoteContent, type Content } from './content';
import { ContentEnd, withoutStop, type Limits } from './contentEnd';
import { ContentsAfter } from './contentsAfter';
import { ContentsBefore } from './contentsBefore';
import { cueOrSource, sourceOrCue, type Cue } from './cue';
import { framesOf, isThought } from './government';
import { pronounIn, type NounPhrases } from './nounPhrase';
import { Frame, type QuoteLexicon } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';

const SUBJECT = /^(?:i|you|he|she|it|we|they)$/;
const OPENS_PHRASE = /^(?:the|a|an|his|her|its|their|any|every|one)$/;
const DASH_OR_COMMA = /^(?:[,:—–―]|--)$/;

/** Finds what cues report. */
export class ContentFinder {
  readonly #lexicon: QuoteLexicon;
  readonly #phrases: NounPhrases;
  readonly #before: ContentsBefore;
  readonly #after: ContentsAfter;

  constructor(lexicon: QuoteLexicon, phrases: NounPhrases) {
    this.#phrases = phrases;
    const afterCue = new AfterCue(lexicon);
    const beginnings = new Beginnings(lexicon);
    this.#lexicon = lexicon;
    this.#before = new ContentsBefore(lexicon, afterCue, beginnings);
    this.#after = new ContentsAfter(lexicon, afterCue, beginnings, new ContentEnd(lexicon));
  }

  /**
   * What a cue reports: nothing, one stretch, or two around the cue.
   * @param from First token that may belong to a content before the cue.
   */
  find(reading: Reading, cue: Cue, limits: Limits, from: number): readonly Content[] {
    if (cue.kind === 'colon') return [afterLabel(reading, cue)];
    if (cue.kind === 'passive') return this.#after.ofPassive(reading, cue, limits);
    const quote = isSpoken(cue) ? quoteEndingAt(reading, sourceOrCue(cue), from) : -1;
    if (quote >= 0 && !isNamedTitle(reading, quote) && !isNamed(reading, quote)) return this.#aroundQuote(reading, quote, cueOrSource(cue), limits.segment, from);
    const next = cue.kind === 'verb' && (framesOf(cue.governs) & Frame.Clause) !== 0 ? this.#quoteAfter(reading, cueOrSource(cue), limits.segment) : undefined;
    if (next !== undefined) return [next];
    const before = this.#before.find(reading, cue, limits.segment, from);
    if (before.length > 0) return before;
    const right = cue.kind === 'according' ? this.#after.ofAccording(reading, cue, limits) : this.#after.find(reading, cue, limits);
    return [right ?? this.#antecedent(reading, cue, from)].filter((content) => content !== undefined);
  }

  /** "the target they pledged": the noun phrase before a relative clause whose subject is a pronoun. */
  #antecedent(reading: Reading, { kind, source, governs }: Cue, from: number): Content | undefined {
    if (kind !== 'verb' || source === undefined || source.first <= from || (framesOf(governs) & Frame.Object) === 0) return undefined;
    if (!SUBJECT.test(pronounIn(reading.word(source.first)) ?? '') || !/^\p{L}/u.test(reading.word(source.first - 1))) return undefined;
    const range = this.#phrases.before(reading, source.first, from);
    if (range?.end !== source.first || !OPENS_PHRASE.test(reading.word(range.first)) || this.#lexicon.is('adverbs', reading.word(range.end - 1))) return undefined;
    return { range, lead: 'phrase', isThought: isThought(governs, 'phrase') };
  }

  /** “…,” she said, “…”: and words before the first that belong to it: Mills “got a deal,” he said. */
  #aroundQuote(reading: Reading, quote: number, rightEdge: number, segment: TokenRange, from: number): readonly Content[] {
    const first = quoteContent(reading, quote);
    const start = contentStart(reading, from);
    const isPartial = start < first.range.first && /^\p{Ll}/u.test(firstWord(reading, first.range));
    const main: Content = isPartial ? { range: { first: start, end: first.range.end }, lead: 'before' } : first;
    const next = this.#quoteAfter(reading, rightEdge, segment);
    return next === undefined ? [main] : [main, next];
  }

  /** A quotation that goes on after the cue, with a few words between: ", “…”", "on Friday, “…”". */
  #quoteAfter(reading: Reading, at: number, segment: TokenRange): Content | undefined {
    const mayHoldVerb = /^(?:as|when|while|after|before|who|which)$/.test(reading.word(at));
    for (let index = at; index < Math.min(segment.end, at + 25); index++) {
      const word = reading.word(index);
      if (reading.isQuoted(index)) return DASH_OR_COMMA.test(reading.word(index - 1)) ? quoteContent(reading, reading.quoteAt(index)) : undefined;
      if (/^(?:that|;|and|but|\.)$/.test(word) || (word === ',' && !reading.isQuoted(index + 1))) return undefined;
      if (index > at && !mayHoldVerb && this.#lexicon.is('finite', word)) return undefined;
    }
    return undefined;
  }
}

/** Whether a quotation before a cue is what is spoken of: a few words that no comma parts from the rest, “Tide” explores the coast. */
function isNamed(reading: Reading, quote: number): boolean {
  const { first, end } = reading.quoteTokens(quote);
  return end - first <= SHORT && !/^[,.?!…—–-]/.test(reading.word(end - 2)) && !/^(?:,|—|–|--)$/.test(reading.word(end));
}

/** Tokens of a short quotation with its marks. */
const SHORT = 5;

/** Whether a cue may report a quotation before it. */
function isSpoken({ kind }: Cue): boolean {
  return kind === 'verb' || kind === 'shared' || kind === 'according';
}

/** All that a paragraph holds after its speaker's name. */
function afterLabel(reading: Reading, { end }: Cue): Content {
  const quote = reading.quoteOpenedAt(end);
  return quote >= 0 ? quoteContent(reading, quote) : { range: { first: end, end: withoutStop(reading, end, reading.tokens.length) }, lead: 'label' };
}

/** Index of the quotation that ends just before a token (a comma may stand between); −1 for none. */
function quoteEndingAt(reading: Reading, edge: number, from: number): number {
  const at = reading.word(edge - 1) === ',' && !reading.isQuoted(edge - 1) ? edge - 2 : edge - 1;
  return at >= from ? reading.quoteAt(at) : -1;
}
