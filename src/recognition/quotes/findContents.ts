import { ADJUNCT, AfterCue, QUESTION } from './afterCue';
import { isCertainClause, looksLikeClause } from './clause';
import { firstWord, isNamedTitle, quoteContent, type Content } from './content';
import { contentEnd, withoutStop, type Limits } from './contentEnd';
import { cueOrSource, sourceOrCue, type Cue } from './cue';
import { isPunctuation } from './nounPhrase';
import { Frame, type QuoteLexicon } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';

const LEADS_IN = /^(?:if|even|while|when|because|as|in|during|since|for|with|though|although|so|after|before|once|until|unless|given|under|on|at|from|perhaps)$/;
const CONJUNCTION = /^(?:and|but|while|though|although|as|even|yet|or|so)$/;
const NEVER_FIRST = /^(?:that|than|nor|not|so|too|again)$/;
const DASH_OR_COMMA = /^(?:[,:—–―]|--)$/;

/** Finds what cues report. */
export class ContentFinder {
  readonly #lexicon: QuoteLexicon;
  readonly #afterCue: AfterCue;

  constructor(lexicon: QuoteLexicon) {
    this.#lexicon = lexicon;
    this.#afterCue = new AfterCue(lexicon);
  }

  /**
   * What a cue reports: nothing, one stretch, or two around the cue.
   * @param from First token that may belong to a content before the cue.
   */
  find(reading: Reading, cue: Cue, limits: Limits, from: number): readonly Content[] {
    if (cue.kind === 'colon') return [afterLabel(reading, cue)];
    const quote = quoteEndingAt(reading, sourceOrCue(cue), from);
    if (quote >= 0 && cue.kind !== 'participle' && !isNamedTitle(reading, quote)) return this.#aroundQuote(reading, quote, cueOrSource(cue), limits.segment, from);
    const next = cue.kind === 'verb' && (cue.frames & Frame.Clause) !== 0 ? this.#quoteAfter(reading, cueOrSource(cue), limits.segment) : undefined;
    if (next !== undefined) return [next];
    const before = this.#before(reading, cue, limits.segment, from);
    if (before.length > 0) return before;
    const right = cue.kind === 'according' ? this.#afterAccording(reading, cue, limits) : this.#after(reading, cue, limits);
    return right === undefined ? [] : [right];
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

  /** "Sales fell, she said" and "Sales, she said, fell". */
  #before(reading: Reading, cue: Cue, segment: TokenRange, from: number): readonly Content[] {
    const isAccording = cue.kind === 'according';
    if ((cue.frames & Frame.Clause) === 0 || (cue.kind !== 'verb' && !isAccording)) return [];
    const edge = sourceOrCue(cue);
    const hasComma = reading.word(edge - 1) === ',';
    const range = { first: contentStart(reading, from), end: hasComma ? edge - 1 : edge };
    if (range.end - range.first < (isAccording ? 3 : 1) || reading.word(range.end - 1) === ',') return [];
    if (isAccording) return [{ range, lead: 'before' }];
    return hasComma && this.#led(reading, cue, cueOrSource(cue), segment) === undefined ? this.#beforeVerb(reading, range, cueOrSource(cue), segment) : [];
  }

  #beforeVerb(reading: Reading, range: TokenRange, rightEdge: number, segment: TokenRange): readonly Content[] {
    const goesOn = this.#lexicon.is('finite', reading.word(rightEdge + 1));
    const leadsIn = reading.word(rightEdge) === ',' && (goesOn || LEADS_IN.test(reading.word(range.first)));
    const isWhole = !leadsIn && !this.#followsContent(reading, rightEdge, segment) && looksLikeClause(reading, range, this.#lexicon);
    return isWhole ? [{ range, lead: 'before' }] : interrupted(reading, range, rightEdge, segment);
  }

  #followsContent(reading: Reading, at: number, { end }: TokenRange): boolean {
    const index = this.#afterCue.skipTime(reading, at, end);
    if (index >= end || reading.isQuoted(index)) return index < end;
    return !(isPunctuation(reading.word(index)) || ADJUNCT.test(reading.word(index)) || /(?:ly|ing)$/.test(reading.word(index)));
  }

  /** "According to the ministry, catches fell." */
  #afterAccording(reading: Reading, cue: Cue, limits: Limits): Content | undefined {
    let comma = cueOrSource(cue);
    const limit = Math.min(limits.segment.end, comma + 20);
    while (comma < limit && reading.word(comma) !== ',') comma++;
    return comma === limit ? undefined : this.#stretch(reading, comma + 1, 'clause', limits);
  }

  /** What follows the cue. */
  #after(reading: Reading, cue: Cue, limits: Limits): Content | undefined {
    const { segment } = limits;
    const particle = particleAfter(reading, cue);
    let at = this.#afterCue.skip(reading, cue, cue.end + particle, segment.end);
    if (DASH_OR_COMMA.test(reading.word(at)) && reading.isQuoted(at + 1)) at++;
    if (at < segment.end && reading.isQuoted(at)) return this.#quoteOrMore(reading, reading.quoteAt(at), limits);
    const frames = particle > 0 ? cue.frames | Frame.Clause | Frame.Question | Frame.Phrase | Frame.Speech : cue.frames;
    const led = this.#led(reading, { ...cue, frames }, at, segment);
    if (led !== undefined) return this.#stretch(reading, led.first, led.lead, limits);
    return isNoContent(reading, at, segment) ? undefined : this.#unled(reading, { ...cue, frames }, at, particle > 0, limits);
  }

  /** A clause without "that", or a noun phrase. What is only thought must say what is thought. */
  #unled(reading: Reading, cue: Cue, at: number, isPhrase: boolean, limits: Limits): Content | undefined {
    const isThought = (cue.frames & Frame.Speech) === 0;
    if (!isPhrase && isCertainClause(reading, cue, at, limits.segment, this.#lexicon)) {
      return isThought && cue.isBare === true ? undefined : this.#stretch(reading, at, 'clause', limits);
    }
    return (cue.frames & Frame.Phrase) === 0 || isThought ? undefined : this.#stretch(reading, at, 'phrase', limits);
  }

  #stretch(reading: Reading, first: number, lead: Content['lead'], limits: Limits): Content | undefined {
    const end = contentEnd(reading, first, limits, lead === 'phrase', this.#lexicon);
    return end > first ? { range: { first, end }, lead } : undefined;
  }

  /** Quotation marks, or a clause or phrase that begins with them. */
  #quoteOrMore(reading: Reading, quote: number, limits: Limits): Content {
    const content = quoteContent(reading, quote);
    const { first, end } = content.range;
    const next = reading.word(end);
    const isAll = end >= limits.segment.end || isPunctuation(next) || CONJUNCTION.test(next) || end - first > 10;
    if (isAll) return content;
    const isPhrase = /^\p{Ll}|^\d/u.test(firstWord(reading, content.range));
    return { range: { first, end: contentEnd(reading, first, limits, isPhrase, this.#lexicon) }, lead: 'clause' };
  }

  /** Where a content begins that a word leads to: "that", "whether", "to". */
  #led(reading: Reading, { frames, kind }: Cue, at: number, segment: TokenRange): { readonly first: number; readonly lead: Content['lead'] } | undefined {
    const word = reading.word(at);
    const governs = (frame: number): boolean => (frames & (frame | Frame.Telling)) !== 0;
    if (word === 'that' && governs(Frame.Clause)) return { first: at, lead: 'that' };
    if (QUESTION.test(word) && governs(Frame.Question | Frame.Clause | Frame.Phrase)) return { first: at, lead: 'question' };
    if (word === 'to' && governs(Frame.Infinitive)) return { first: at, lead: 'infinitive' };
    const mayFollow = (frames & Frame.Clause) !== 0 && kind !== 'noun' && (word === ',' || ADJUNCT.test(word));
    for (let index = at; mayFollow && index < Math.min(segment.end, at + 18) && !reading.isQuoted(index); index++) {
      if (reading.word(index) === 'that' && !this.#lexicon.is('finite', reading.word(index + 1))) return { first: index, lead: 'that' };
      if (/^[;:]$/.test(reading.word(index))) break;
    }
    return undefined;
  }
}

/** All that a paragraph holds after its speaker's name. */
function afterLabel(reading: Reading, { end }: Cue): Content {
  const quote = reading.quoteOpenedAt(end);
  return quote >= 0 ? quoteContent(reading, quote) : { range: { first: end, end: withoutStop(reading, end, reading.tokens.length) }, lead: 'label' };
}

/** Where a content before a cue begins: after the punctuation that parts it from what came before. */
function contentStart(reading: Reading, from: number): number {
  let start = from;
  while (start < reading.tokens.length && !reading.isQuoted(start) && isPunctuation(reading.word(start))) start++;
  return start;
}

/** "The quotas, Moreau said, would protect the sea." */
function interrupted(reading: Reading, range: TokenRange, rightEdge: number, segment: TokenRange): readonly Content[] {
  if (reading.word(rightEdge) !== ',' || range.end - range.first > 30) return [];
  const rest = { first: rightEdge + 1, end: withoutStop(reading, rightEdge + 1, segment.end) };
  if (rest.end - rest.first < 2 || /^(?:adding|saying|who|which|and|but)$/.test(reading.word(rest.first))) return [];
  return [{ range, lead: 'before' }, { range: rest, lead: 'before' }];
}

/** Index of the quotation that ends just before a token (a comma may stand between); −1 for none. */
function quoteEndingAt(reading: Reading, edge: number, from: number): number {
  const at = reading.word(edge - 1) === ',' && !reading.isQuoted(edge - 1) ? edge - 2 : edge - 1;
  return at >= from ? reading.quoteAt(at) : -1;
}

function isNoContent(reading: Reading, at: number, { end }: TokenRange): boolean {
  const word = reading.word(at);
  return at >= end || isPunctuation(word) || ADJUNCT.test(word) || NEVER_FIRST.test(word);
}

/** How many tokens after a cue are a particle that goes with it: "for" after "called". */
function particleAfter(reading: Reading, { particles, end }: Cue): number {
  return Math.max(0, ...particles.map((sequence) => (sequence.every((word, index) => reading.word(end + index) === word) ? sequence.length : 0)));
}
