import type { Span } from '../../article/span';
import { quoteContent, type Content, type Lead } from './content';
import type { Cue } from './cue';
import { afterDateline } from './dateline';
import type { Attribution, FoundQuote, ParagraphQuotes } from './paragraphQuotes';
import type { Reading, TokenRange } from './reading';

/** Share of the letters that may stand outside the marks of a direct quotation. */
const MOST_OUTSIDE = 0.15;

/** Tokens of the longest signature with its dash. */
const LONGEST_SIGNATURE = 16;

/** Shorter ones in quotation marks without a cue are scare quotes or titles. */
const LEAST_WORDS = 5;

/** A paragraph's quotations as they are gathered. */
export class ParagraphDraft {
  readonly #reading: Reading;
  readonly #attributions: Attribution[] = [];
  readonly #quotes: FoundQuote[] = [];
  readonly #used = new Set<number>();
  /** The last source in the segment. */
  #source: Span | undefined;
  #from = 0;
  /** End of the last direct quotation with an attribution. */
  #directEnd = -1;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** First token that a content before the next cue may have. */
  get from(): number {
    return this.#from;
  }

  begin(segment: TokenRange): void {
    this.#from = segment.first === 0 ? afterDateline(this.#reading) : segment.first;
    this.#source = undefined;
  }

  /** Takes a cue with what it reports; a verb that reports nothing here may lead to the next paragraph. */
  add(cue: Cue, contents: readonly Content[]): void {
    if ((contents.length === 0 && cue.kind !== 'verb')) return;
    if (cue.source !== undefined) this.#source = this.#reading.spanOf(cue.source);
    const attribution = this.#attribute(cue, cue.kind, cue.isUnattributed === true ? undefined : this.#source);
    for (const content of contents) this.#addContent(content, attribution);
    const [first] = contents;
    if (first?.lead === 'before' || first?.lead === 'quote') this.#from = Math.max(cue.end, cue.source?.end ?? 0, ...contents.map(({ range }) => range.end));
  }

  finish(text: string): ParagraphQuotes {
    const { quoted, strayEnd } = this.#reading;
    quoted.forEach((_, quote) => { this.#addAlone(quote); });
    return {
      quotes: outermost(this.#quotes.sort((a, b) => a.start - b.start || b.end - a.end)),
      attributions: this.#attributions,
      endsOpen: quoted.at(-1)?.closed === false,
      leadsOn: /[:,]\s*$/.test(text.slice(-200)),
      ...(this.#reading.quoteAt(0) === 0 ? { openingEnd: quoted[0]?.end ?? 0 } : {}),
      ...(strayEnd === undefined ? {} : { strayEnd }),
    };
  }

  #attribute(cue: TokenRange, kind: Attribution['kind'], source: Span | undefined): number {
    return this.#attributions.push({ cue: this.#reading.spanOf(cue), kind, ...(source === undefined ? {} : { source }) }) - 1;
  }

  #addContent({ quote, range, lead, isThought }: Content, attribution: number): void {
    const span = this.#reading.spanOf(range);
    if (span.end <= span.start || (quote !== undefined && this.#used.has(quote))) return;
    if (quote !== undefined) this.#used.add(quote);
    const kind = this.#kindOf(range, lead, isThought === true);
    this.#quotes.push({ ...span, kind, lead, attribution });
    if (kind === 'direct') this.#directEnd = Math.max(this.#directEnd, span.end);
  }

  /** Direct where quotation marks open it and hold nearly all of it, and after a name in capitals, as transcripts have it. */
  #kindOf({ first, end }: TokenRange, lead: Lead, isThought: boolean): FoundQuote['kind'] {
    const { tokens } = this.#reading;
    const label = tokens[first - 2]?.text ?? '';
    if (lead === 'label' && label === label.toUpperCase()) return 'direct';
    const other = isThought ? 'thought' : 'indirect';
    if (!this.#reading.isQuoted(first)) return other;
    let outside = 0;
    let all = 0;
    for (let index = first; index < end; index++) {
      const length = tokens[index]?.text.length ?? 0;
      all += length;
      if (!this.#reading.isQuoted(index)) outside += length;
    }
    return outside <= all * MOST_OUTSIDE ? 'direct' : other;
  }

  /** A quotation without a cue of its own: signed, or of the speaker before it in the paragraph, or the one after. Scare quotes and titles are none. */
  #addAlone(quote: number): void {
    if (this.#used.has(quote)) return;
    const { range } = quoteContent(this.#reading, quote);
    const span = this.#reading.spanOf(range);
    const isPart = this.#quotes.some((other) => (other.kind !== 'direct' || other.lead === 'label') && other.start < span.end && span.start < other.end);
    if (isPart || !(this.#goesOn(range) || this.#isSpeech(quote, range))) return;
    const attribution = this.#addSignature(range) ?? this.#nearest(span);
    this.#quotes.push({ ...span, kind: 'direct', lead: 'alone', ...(attribution === undefined ? {} : { attribution }) });
  }

  /** “…” — Ada Moreau */
  #addSignature({ end }: TokenRange): number | undefined {
    const last = this.#reading.segments.find((segment) => end < segment.end)?.end ?? 0;
    const isSigned = /^(?:[—–―-]|--)$/.test(this.#reading.word(end)) && this.#reading.isCapital(end + 1) && last - end <= LONGEST_SIGNATURE;
    return isSigned ? this.#attribute({ first: end, end: end + 1 }, 'dash', this.#reading.spanOf({ first: end + 1, end: last })) : undefined;
  }

  /** Whether it is a sentence of its own after a direct quotation in the paragraph: “…,” she said. “…” */
  #goesOn({ first, end }: TokenRange): boolean {
    const { start } = this.#reading.spanOf({ first, end });
    const isAfter = this.#directEnd >= 0 && this.#directEnd <= start;
    return isAfter && this.#reading.segments.some((segment) => segment.first === first && segment.end === end);
  }

  #isSpeech(quote: number, { first, end }: TokenRange): boolean {
    const words = this.#reading.tokens.slice(first, end).filter(({ kind }) => kind === 'word');
    const small = words.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
    if (words.length < LEAST_WORDS || small < words.length / 2) return false;
    if (first === 0) return true;
    const opens = /^[.:!?…,]$/.test(this.#reading.word(first - 1)) || this.#reading.quoteAt(first - 1) === quote - 1;
    return opens && (/^\p{Lu}/u.test(words[0]?.text ?? '') || /^[.…]/.test(this.#reading.word(first + 1)));
  }

  #nearest({ start }: Span): number | undefined {
    const before = this.#quotes.findLast((quote) => quote.start < start && quote.attribution !== undefined);
    const after = this.#quotes.find((quote) => quote.start > start && quote.kind === 'direct' && quote.attribution !== undefined);
    return before?.attribution ?? after?.attribution;
  }
}

/** Without quotations inside an indirect one of someone else: what someone is said to have said is part of what is said. */
function outermost(quotes: readonly FoundQuote[]): readonly FoundQuote[] {
  let outer: FoundQuote | undefined;
  return quotes.filter((quote) => {
    const isOuter = outer === undefined || quote.end > outer.end || (quote.kind === 'direct' && quote.attribution === outer.attribution);
    if (quote.kind !== 'direct' && isOuter) outer = quote;
    return isOuter;
  });
}
