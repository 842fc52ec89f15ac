import type { Cue } from './cue';
import { isPunctuation, pronounIn } from './nounPhrase';
import { Frame, type QuoteLexicon } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';

/** What a cue reports: tokens in the writer's words, or quotation marks by their index. */
export interface Content {
  readonly quoted?: number;
  readonly range: TokenRange;
  /** How sure it is that this is reported, by the words that lead to it. */
  readonly lead: 'quote' | 'that' | 'question' | 'infinitive' | 'clause' | 'phrase' | 'before' | 'label' | 'dash';
}

/** What is said of a segment's cues. */
export interface SegmentCues {
  readonly segment: TokenRange;
  readonly cues: readonly Cue[];
}

const QUESTION = /^(?:what|how|whether|if|why|who|when|where|which)$/;
const NO_CONTENT = /^(?:in|on|at|during|after|before|as|when|while|of|by|from|with|through|via|last|this|to|earlier|late|following|amid|until|since|for|about|and|but|or|over)$/;
const LEADS_IN = /^(?:if|even|while|when|because|as|in|during|since|for|with|though|although|so|after|before|once|until|unless|given|under|on|at|from|perhaps)$/;
const CONJUNCTION = /^(?:and|but|while|though|although|as|even|yet|or|so)$/;
const JOINS = /^(?:and|but|while|though|although|yet|or)$/;

/** How many of the cues that follow may end what a cue reports. */
const MOST_LATER = 30;

/** Finds what cues report. */
export class ContentFinder {
  readonly #lexicon: QuoteLexicon;

  constructor(lexicon: QuoteLexicon) {
    this.#lexicon = lexicon;
  }

  /**
   * What the cue at `index` reports: nothing, one stretch, or two around the cue.
   * @param from First token that may belong to a content before the cue.
   */
  find(reading: Reading, { segment, cues }: SegmentCues, index: number, from: number): readonly Content[] {
    const cue = cues[index];
    if (cue === undefined) return [];
    if (cue.kind === 'colon') return [this.#afterLabel(reading, cue)];
    const later = cues.slice(index + 1, index + MOST_LATER);
    const edge = leftEdge(cue);
    const rightEdge = cue.isInverted === true || cue.kind === 'according' ? (cue.source?.end ?? cue.end) : cue.end;
    const quoteBefore = quoteEndingAt(reading, edge, from);
    if (quoteBefore >= 0 && cue.kind !== 'participle' && !isNamed(reading, quoteBefore)) return this.#aroundQuote(reading, quoteBefore, rightEdge, segment, from);
    const next = cue.kind === 'verb' && (cue.frames & Frame.Clause) !== 0 ? this.#quoteAfter(reading, rightEdge, segment) : undefined;
    if (next !== undefined) return [next];
    const before = this.#before(reading, cue, edge, rightEdge, segment, from);
    if (before.length > 0) return before;
    const right = cue.kind === 'according' ? this.#afterAccording(reading, cue, segment, later) : this.#after(reading, cue, segment, later);
    return right === undefined ? [] : [right];
  }

  /** All that a paragraph holds after its speaker's name. */
  #afterLabel(reading: Reading, { end }: Cue): Content {
    const quoted = reading.quotedAt[end] ?? -1;
    const isQuoted = quoted >= 0 && reading.quotedTokens[quoted]?.first === end;
    return isQuoted ? quoteContent(reading, quoted) : { range: { first: end, end: withoutStop(reading.words, end, reading.tokens.length) }, lead: 'label' };
  }

  /** “…,” she said, “…”: and words before the first that belong to it: Mills “got a deal,” he said. */
  #aroundQuote(reading: Reading, quote: number, rightEdge: number, segment: TokenRange, from: number): readonly Content[] {
    const first = quoteContent(reading, quote);
    const start = this.#contentStart(reading, from);
    const isPartial = start < first.range.first && /^\p{Ll}/u.test(firstWord(reading, first.range));
    const main: Content = isPartial ? { range: { first: start, end: first.range.end }, lead: 'before' } : first;
    const next = this.#quoteAfter(reading, rightEdge, segment);
    return next === undefined ? [main] : [main, next];
  }

  /** A quotation that goes on after the cue, with a few words between: ", “…”", "on Friday, “…”". */
  #quoteAfter(reading: Reading, at: number, segment: TokenRange): Content | undefined {
    const { words, quotedAt } = reading;
    for (let index = at; index < Math.min(segment.end, at + 25); index++) {
      const quote = quotedAt[index] ?? -1;
      if (quote >= 0) return /^[,:—–―]$|^--$/.test(words[index - 1] ?? '') ? quoteContent(reading, quote) : undefined;
      const isStop = /^(?:that|;|and|but|\.)$/.test(words[index] ?? '') || (words[index] === ',' && (quotedAt[index + 1] ?? -1) < 0);
      if (isStop || this.#isFiniteAt(words, index, at)) return undefined;
    }
    return undefined;
  }

  #isFiniteAt(words: readonly string[], index: number, at: number): boolean {
    return index > at && this.#lexicon.is('finite', words[index] ?? '') && !/^(?:as|when|while|after|before|who|which)$/.test(words[at] ?? '');
  }

  /** "Sales fell, she said" and "Sales, she said, fell". */
  #before(reading: Reading, cue: Cue, edge: number, rightEdge: number, segment: TokenRange, from: number): readonly Content[] {
    const { words } = reading;
    if ((cue.frames & Frame.Clause) === 0 || (cue.kind !== 'verb' && cue.kind !== 'according')) return [];
    const isComma = words[edge - 1] === ',';
    if (!isComma && cue.kind !== 'according') return [];
    if (cue.kind === 'verb' && this.#ledContent(reading, cue, rightEdge, segment) !== undefined) return [];
    const start = this.#contentStart(reading, from);
    const end = isComma ? edge - 1 : edge;
    if (end - start < (cue.kind === 'according' ? 3 : 1) || words[end - 1] === ',') return [];
    if (words[rightEdge] === ',' && cue.kind !== 'according' && LEADS_IN.test(words[start] ?? '')) return this.#interrupted(reading, start, end, rightEdge, segment);
    const isOver = cue.kind === 'according' || !this.#followsContent(reading, rightEdge, segment);
    if (!isOver || (cue.kind !== 'according' && !this.#looksLikeClause(reading, start, end))) return this.#interrupted(reading, start, end, rightEdge, segment);
    return [{ range: { first: start, end }, lead: 'before' }];
  }

  #interrupted({ words }: Reading, first: number, end: number, rightEdge: number, segment: TokenRange): readonly Content[] {
    if (words[rightEdge] !== ',' || end - first > 30) return [];
    const rest = { first: rightEdge + 1, end: withoutStop(words, rightEdge + 1, segment.end) };
    if (rest.end - rest.first < 2 || /^(?:adding|saying|who|which|and|but)$/.test(words[rest.first] ?? '')) return [];
    return [{ range: { first, end }, lead: 'before' }, { range: rest, lead: 'before' }];
  }

  #followsContent(reading: Reading, at: number, segment: TokenRange): boolean {
    const index = this.#skipTime(reading, at, segment.end);
    const word = reading.words[index] ?? '';
    if (index >= segment.end) return false;
    if ((reading.quotedAt[index] ?? -1) >= 0) return true;
    return !(isPunctuation(word) || NO_CONTENT.test(word) || word.endsWith('ly') || word.endsWith('ing'));
  }

  #looksLikeClause({ words, quotedAt }: Reading, start: number, end: number): boolean {
    for (let index = start; index < end; index++) {
      const word = words[index] ?? '';
      if ((quotedAt[index] ?? -1) < 0 && (this.#lexicon.is('finite', word) || /..ed$|[’'](?:re|ve|ll|d)$|n[’']t$/.test(word) || (word.length > 4 && /[^s]s$/.test(word) && index > start))) return true;
    }
    return end - start > 8;
  }

  /** Where a content before a cue begins: after what came before it and the words that join them. */
  #contentStart({ words, quotedAt }: Reading, from: number): number {
    let start = from;
    while (start < words.length && (quotedAt[start] ?? -1) < 0 && isPunctuation(words[start])) start++;
    return start;
  }

  #afterAccording(reading: Reading, cue: Cue, segment: TokenRange, later: readonly Cue[]): Content | undefined {
    const start = cue.source?.end ?? cue.end;
    let comma = start;
    while (comma < Math.min(segment.end, start + 20) && reading.words[comma] !== ',') comma++;
    if (reading.words[comma] !== ',') return undefined;
    return { range: { first: comma + 1, end: this.#end(reading, comma + 1, segment, later, false) }, lead: 'clause' };
  }

  /** What follows the cue. */
  #after(reading: Reading, cue: Cue, segment: TokenRange, later: readonly Cue[]): Content | undefined {
    const { words, quotedAt } = reading;
    const particle = particleAfter(words, cue);
    let at = cue.end + particle;
    if ((cue.frames & Frame.Telling) !== 0) at = this.#afterAddressee(reading, cue, at, segment.end);
    at = this.#skipTime(reading, at, segment.end);
    if (/^[,:]$|^--?$|^[—–―]$/.test(words[at] ?? '') && (quotedAt[at + 1] ?? -1) >= 0) at++;
    const quote = quotedAt[at] ?? -1;
    if (at < segment.end && quote >= 0) return this.#quoteOrMore(reading, quote, segment, later);
    const led = this.#ledContent(reading, particle > 0 ? { ...cue, frames: cue.frames | Frame.Clause | Frame.Question } : cue, at, segment);
    if (led === undefined && particle === 0 && (cue.frames & (Frame.Phrase | Frame.Clause)) === 0) return undefined;
    if (led === undefined && this.#isNoContent(reading, at, segment)) return undefined;
    const isPhrase = led === undefined && (particle > 0 || !this.#isClause(reading, cue, at, segment));
    const isThought = (cue.frames & Frame.Speech) === 0 && particle === 0;
    if (isPhrase && particle === 0 && ((cue.frames & Frame.Phrase) === 0 || isThought)) return undefined;
    if (led === undefined && isThought && cue.isBare === true) return undefined;
    const first = led?.first ?? at;
    const end = this.#end(reading, first, segment, later, isPhrase);
    return end > first ? { range: { first, end }, lead: led?.lead ?? (isPhrase ? 'phrase' : 'clause') } : undefined;
  }

  #isNoContent({ words }: Reading, at: number, segment: TokenRange): boolean {
    const word = words[at] ?? '';
    return at >= segment.end || isPunctuation(word) || NO_CONTENT.test(word) || /^(?:that|than|nor|not|so|too|again)$/.test(word);
  }

  /** Quotation marks, or a clause that begins with them. */
  #quoteOrMore(reading: Reading, quote: number, segment: TokenRange, later: readonly Cue[]): Content {
    const content = quoteContent(reading, quote);
    const next = reading.words[content.range.end] ?? '';
    const isAll = content.range.end >= segment.end || isPunctuation(next) || CONJUNCTION.test(next) || content.range.end - content.range.first > 10;
    if (isAll) return content;
    return { range: { first: content.range.first, end: this.#end(reading, content.range.first, segment, later, /^\p{Ll}|^\d/u.test(firstWord(reading, content.range))) }, lead: 'clause' };
  }

  /** A content that a word leads to: "that", "whether", "to". */
  #ledContent({ words, quotedAt }: Reading, { frames, kind }: Cue, at: number, segment: TokenRange): { first: number; lead: Content['lead'] } | undefined {
    const word = words[at] ?? '';
    if (word === 'that' && (frames & (Frame.Clause | Frame.Telling)) !== 0) return { first: at, lead: 'that' };
    if (QUESTION.test(word) && (frames & (Frame.Question | Frame.Clause | Frame.Phrase | Frame.Telling)) !== 0) return { first: at, lead: 'question' };
    if (word === 'to' && (frames & (Frame.Infinitive | Frame.Telling)) !== 0) return { first: at, lead: 'infinitive' };
    if ((frames & Frame.Clause) === 0 || kind === 'noun') return undefined;
    for (let index = at; index < Math.min(segment.end, at + 18) && (quotedAt[index] ?? -1) < 0; index++) {
      if (words[index] === 'that' && (NO_CONTENT.test(word) || word === ',')) return { first: index, lead: 'that' };
      if (/^[;:]$/.test(words[index] ?? '')) break;
    }
    return undefined;
  }

  #isClause({ words, quotedAt }: Reading, { frames, lemma }: Cue, at: number, segment: TokenRange): boolean {
    if ((frames & Frame.Clause) === 0) return false;
    if (lemma === 'say' || pronounIn(words[at] ?? '') !== undefined || (frames & Frame.Phrase) === 0) return true;
    for (let index = at + 1; index < Math.min(segment.end, at + 14) && (quotedAt[index] ?? -1) < 0; index++) {
      const word = words[index] ?? '';
      if (this.#lexicon.is('finite', word) || /[’'](?:re|ve|ll)$/.test(word)) return true;
      if (/^[,;:]$/.test(word) || this.#lexicon.is('subordinators', word)) return false;
    }
    return false;
  }

  /** After those who were told, if someone was: "told reporters that", but "promised jobs". */
  #afterAddressee(reading: Reading, { lemma }: Cue, at: number, limit: number): number {
    const after = this.#skipAddressee(reading, at, limit);
    const next = reading.words[after] ?? '';
    const leads = next === 'that' || next === 'to' || QUESTION.test(next) || (/^[,:]$/.test(next) && (reading.quotedAt[after + 1] ?? -1) >= 0);
    return leads || (lemma === 'tell' && after < limit) ? after : at;
  }

  #skipAddressee(reading: Reading, at: number, limit: number): number {
    const { words, tokens, quotedAt } = reading;
    let index = at;
    const [next = ''] = words.slice(index + 1, index + 2);
    if (this.#lexicon.is('addressees', words[index] ?? '') && (this.#stopsAddressee(next) || pronounIn(next) !== undefined || !this.#lexicon.is('addressees', next))) index++;
    else {
      if (this.#lexicon.is('determiners', words[index] ?? '')) index++;
      const start = index;
      while (index < Math.min(limit, start + 8) && /^\p{L}|^['’]s?$|^&$/u.test(tokens[index]?.text ?? '') && !this.#stopsAddressee(words[index] ?? '')) index++;
    }
    if ((quotedAt[index] ?? -1) >= 0 && isTitle(reading, quotedAt[index] ?? -1)) index = reading.quotedTokens[quotedAt[index] ?? -1]?.end ?? index;
    return this.#skipLedOver(reading, index, limit);
  }

  #stopsAddressee(word: string): boolean {
    return QUESTION.test(word) || this.#lexicon.is('weekdays', word) || this.#lexicon.is('subordinators', word) || this.#lexicon.is('prepositions', word) || this.#lexicon.is('finite', word) || this.#lexicon.is('determiners', word) || pronounIn(word) !== undefined;
  }

  /** "told reporters in Paris on Monday that": over what stands before "that" or a quotation. */
  #skipLedOver({ words, quotedAt }: Reading, at: number, limit: number): number {
    if (!NO_CONTENT.test(words[at] ?? '') || words[at] === 'to') return at;
    for (let index = at; index < Math.min(limit, at + 14); index++) {
      if (words[index] === 'to' && (quotedAt[index + 1] ?? -1) >= 0) return index;
      if (words[index] === 'that' || (quotedAt[index] ?? -1) >= 0 || QUESTION.test(words[index] ?? '')) return index;
    }
    return at;
  }

  #skipTime({ words }: Reading, at: number, limit: number): number {
    let index = at;
    while (index < limit) {
      const word = words[index] ?? '';
      const isDay = this.#lexicon.is('weekdays', word);
      if (isDay || /^(?:today|yesterday|again|later|then|earlier|sarcastically|repeatedly|also)$/.test(word)) index++;
      else if (word === 'on' && this.#lexicon.is('weekdays', words[index + 1] ?? '')) index += 2;
      else if (/^(?:night|morning|afternoon|evening)$/.test(words[index] ?? '') && index > at) index++;
      else break;
    }
    return index;
  }

  /** End of a content: at what is said next, or (for a phrase) at what no longer belongs to it. */
  #end(reading: Reading, first: number, segment: TokenRange, later: readonly Cue[], isPhrase: boolean): number {
    const { words, quotedAt } = reading;
    const limit = Math.min(segment.end, ...later.map((cue) => joinBefore(words, cue, first)));
    for (let index = first + 1; index < limit; index++) {
      if ((quotedAt[index] ?? -1) >= 0) continue;
      if (words[index] === ';' || (isPhrase && this.#endsPhrase(words, index))) return index;
    }
    return withoutStop(words, first, limit);
  }

  #endsPhrase(words: readonly string[], index: number): boolean {
    const word = words[index] ?? '';
    if (/^(?:during|while|after|before|when|because|amid|unless|until|which|—|–|―|--)$/.test(word)) return true;
    if (word === ',') return true;
    if (word === 'on' && this.#lexicon.is('weekdays', words[index + 1] ?? '')) return true;
    return this.#lexicon.is('weekdays', word) || (/^(?:in|at)$/.test(word) && /^(?:a|an|the|his|her)$/.test(words[index + 1] ?? '') && this.#lexicon.is('occasions', words[index + 2] ?? ''));
  }
}

/** First token of the source or cue, whichever comes first. */
function leftEdge({ first, source, isInverted, kind }: Cue): number {
  return source !== undefined && isInverted !== true && kind !== 'according' ? Math.min(first, source.first) : first;
}

/** Index of the quotation that ends just before a token (a comma may stand between); −1 for none. */
function quoteEndingAt({ words, quotedAt }: Reading, edge: number, from: number): number {
  const at = words[edge - 1] === ',' && (quotedAt[edge - 1] ?? -1) < 0 ? edge - 2 : edge - 1;
  return at >= from ? (quotedAt[at] ?? -1) : -1;
}

/** A quotation as a content. */
export function quoteContent({ quotedTokens }: Reading, quoted: number): Content {
  return { quoted, range: quotedTokens[quoted] ?? { first: 0, end: 0 }, lead: 'quote' };
}

/** Whether quotation marks hold a title: a few words, the long ones capitalised. */
export function isTitle({ tokens, quotedTokens }: Reading, quoted: number): boolean {
  const { first, end } = quotedTokens[quoted] ?? { first: 0, end: 0 };
  const words = tokens.slice(first, Math.min(end, first + 14)).filter(({ kind }) => kind === 'word');
  return words.length > 0 && words.length <= 9 && words.every(({ text }) => text.length < 4 || /^\p{Lu}/u.test(text));
}

/** Whether a title stands after words that name what it is the title of: "on “Face the Nation,”". */
function isNamed(reading: Reading, quoted: number): boolean {
  const before = reading.words[(reading.quotedTokens[quoted]?.first ?? 0) - 1] ?? '';
  return isTitle(reading, quoted) && (/^(?:on|of|in|the|to|titled|called|entitled|’s|'s|book|film|show|song|program|programme|article|,)$/.test(before));
}

/** The first word in quotation marks. */
function firstWord({ tokens }: Reading, { first, end }: TokenRange): string {
  for (let index = first; index < end; index++) {
    const token = tokens[index];
    if (token !== undefined && token.kind !== 'punctuation') return token.text;
  }
  return '';
}

/** How many tokens after a cue are a particle that goes with it: "for" after "called". */
function particleAfter(words: readonly string[], { particles, end }: Cue): number {
  return Math.max(0, ...particles.map((sequence) => (sequence.every((word, index) => words[end + index] === word) ? sequence.length : 0)));
}

/** Where a later cue takes over from a content that began before it; Infinity where it is part of the content. */
function joinBefore(words: readonly string[], cue: Cue, first: number): number {
  const edge = leftEdge(cue);
  if (edge <= first) return Infinity;
  const before = words[edge - 1] ?? '';
  if (cue.kind === 'noun' || (cue.kind === 'verb' && (cue.frames & Frame.Speech) === 0)) return Infinity;
  if (cue.kind === 'according') return before === ',' ? edge - 1 : edge;
  if (cue.kind === 'participle') return before === ',' ? edge - 1 : Infinity;
  if (cue.kind === 'shared') return conjunctionBefore(words, edge, first);
  const conjunction = JOINS.test(before) ? (words[edge - 2] === ',' || /^(?:even|just)$/.test(words[edge - 2] ?? '') ? edge - 2 : edge - 1) : before === ',' && cue.isInverted !== true ? edge - 1 : Infinity;
  return conjunction > first ? conjunction : Infinity;
}

/** The "and" (with the comma before it) that joins a verb to those before. */
function conjunctionBefore(words: readonly string[], edge: number, first: number): number {
  for (let index = edge - 1; index > first && index >= edge - 5; index--) {
    if (/^(?:and|but|or|then)$/.test(words[index] ?? '')) return words[index - 1] === ',' ? index - 1 : index;
  }
  return Infinity;
}

/** End without the stop and what closes after it. */
function withoutStop(words: readonly string[], first: number, end: number): number {
  let at = end;
  while (at > first && /^(?:\.+|[,;:!?…—–―]|--+)$/.test(words[at - 1] ?? '')) at--;
  return at;
}
