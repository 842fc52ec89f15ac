import type { Paragraph } from '../../article/article';
import type { Span } from '../../article/span';
import type { Cue } from './cue';
import { ContentFinder, quoteContent, type Content } from './findContents';
import { CueFinder } from './findCues';
import { NounPhrases } from './nounPhrase';
import { Frame, type QuoteLexicon } from './quoteLexicon';
import { readParagraph, type Reading, type TokenRange } from './reading';

/** Who said something and how: where the paragraph says so. Spans are relative to the paragraph. */
export interface Attribution {
  readonly cue: Span;
  readonly kind: Cue['kind'];
  readonly lemma: string;
  readonly source?: Span;
}

/** A stretch that someone said. */
export interface FoundQuote extends Span {
  readonly kind: 'direct' | 'indirect';
  readonly lead: Content['lead'] | 'alone';
  /** Index of its attribution; absent when the paragraph names none. */
  readonly attribution?: number;
}

/** What a paragraph alone tells of its quotations. */
export interface ParagraphQuotes {
  /** Sorted by start. */
  readonly quotes: readonly FoundQuote[];
  readonly attributions: readonly Attribution[];
  /** Whether the paragraph begins with an opening mark. */
  readonly beginsQuoted: boolean;
  /** Whether it ends inside quotation marks. */
  readonly endsOpen: boolean;
  /** End of a closing mark that nothing opened here. */
  readonly strayEnd?: number;
  /** Whether it leads to a quotation in the next: "Moreau went on:". */
  readonly leadsOn: boolean;
}

/** Finds the quotations of single paragraphs. */
export class QuoteFinder {
  readonly #cues: CueFinder;
  readonly #contents: ContentFinder;

  constructor(lexicon: QuoteLexicon) {
    this.#cues = new CueFinder(lexicon, new NounPhrases(lexicon));
    this.#contents = new ContentFinder(lexicon);
  }

  find(paragraph: Paragraph): ParagraphQuotes {
    const reading = readParagraph(paragraph);
    const draft = new Draft(reading);
    for (const segment of reading.segments) {
      const cues = this.#cues.find(reading, segment);
      draft.begin(segment);
      cues.forEach((cue, index) => { draft.add(cue, this.#contents.find(reading, { segment, cues }, index, draft.from)); });
    }
    return draft.finish();
  }
}

/** A paragraph's quotations as they are gathered. */
class Draft {
  readonly #reading: Reading;
  readonly #attributions: Attribution[] = [];
  readonly #quotes: FoundQuote[] = [];
  readonly #used = new Set<number>();
  /** Last attribution of the segment that has a source. */
  #subject: number | undefined;
  #from = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** First token that a content before the next cue may have. */
  get from(): number {
    return this.#from;
  }

  begin(segment: TokenRange): void {
    this.#from = segment.first;
    this.#subject = undefined;
  }

  add(cue: Cue, contents: readonly Content[]): void {
    const leadsOn = contents.length === 0 && cue.kind === 'verb';
    if ((contents.length === 0 && !leadsOn) || this.#isNestedThought(cue)) return;
    const attribution = this.#attributions.length;
    const { source } = cue;
    this.#attributions.push({
      cue: this.#span(cue),
      kind: cue.kind,
      lemma: cue.lemma,
      ...(source === undefined ? this.#shared() : { source: this.#span(source) }),
    });
    if (source !== undefined) this.#subject = attribution;
    for (const content of contents) this.#addContent(content, attribution);
    const [first] = contents;
    if (first?.lead === 'before' || first?.lead === 'quote') this.#from = Math.max(cue.end, source?.end ?? 0, ...contents.map(({ range }) => range.end));
  }

  /** What someone thinks within what another says is part of that. */
  #isNestedThought({ first, frames, kind }: Cue): boolean {
    if ((frames & Frame.Speech) !== 0 || kind === 'according') return false;
    const start = this.#reading.tokens[first]?.start ?? 0;
    return this.#quotes.some((quote) => quote.kind === 'indirect' && quote.start <= start && start < quote.end);
  }

  /** The source of a verb without a subject of its own is that of the one before. */
  #shared(): Pick<Attribution, 'source'> {
    const source = this.#subject === undefined ? undefined : this.#attributions[this.#subject]?.source;
    return source === undefined ? {} : { source };
  }

  #addContent({ quoted, range, lead }: Content, attribution: number): void {
    const span = this.#span(range);
    if (span.end <= span.start) return;
    if (quoted !== undefined) {
      if (this.#used.has(quoted)) return;
      this.#used.add(quoted);
    }
    this.#quotes.push({ ...span, kind: this.#kindOf(range, lead), lead, attribution });
  }

  /** Direct where quotation marks open it and hold nearly all of it, and after a name in capitals, as transcripts have it. */
  #kindOf({ first, end }: TokenRange, lead: Content['lead']): FoundQuote['kind'] {
    const { quotedAt, tokens } = this.#reading;
    if (lead === 'label' && tokens[first - 2]?.text === tokens[first - 2]?.text.toUpperCase()) return 'direct';
    if ((quotedAt[first] ?? -1) < 0) return 'indirect';
    let inside = 0;
    let outside = 0;
    for (let index = first; index < end; index++) {
      const length = tokens[index]?.text.length ?? 0;
      if ((quotedAt[index] ?? -1) >= 0) inside += length;
      else outside += length;
    }
    return outside <= (inside + outside) * MOST_OUTSIDE ? 'direct' : 'indirect';
  }

  finish(): ParagraphQuotes {
    const { quoted, tokens, quotedAt, strayEnd, text } = this.#reading;
    quoted.forEach((_, index) => { this.#addAlone(index); });
    const last = quoted.at(-1);
    return {
      quotes: [...this.#quotes].sort((a, b) => a.start - b.start || b.end - a.end),
      attributions: this.#attributions,
      beginsQuoted: tokens.length > 0 && quotedAt[0] === 0,
      endsOpen: last !== undefined && !last.closed,
      leadsOn: /[:,]\s*$/.test(text.slice(-200)),
      ...(strayEnd === undefined ? {} : { strayEnd }),
    };
  }

  /** A quotation without a cue of its own: of the speaker before it in the paragraph, or the one after. Scare quotes and titles are none. */
  #addAlone(index: number): void {
    if (this.#used.has(index)) return;
    const { range } = quoteContent(this.#reading, index);
    const span = this.#span(range);
    const isPart = this.#quotes.some((quote) => (quote.kind === 'indirect' || quote.lead === 'label') && quote.start < span.end && span.start < quote.end);
    if (isPart || !this.#isSpeech(index, range)) return;
    const attribution = this.#addSignature(range) ?? this.#nearest(span);
    this.#quotes.push({ ...span, kind: 'direct', lead: 'alone', ...(attribution === undefined ? {} : { attribution }) });
  }

  /** “…” — Ada Moreau */
  #addSignature({ end }: TokenRange): number | undefined {
    const { words, tokens, segments } = this.#reading;
    const last = segments.find((segment) => end < segment.end)?.end ?? 0;
    const isSigned = /^(?:[—–―-]|--)$/.test(words[end] ?? '') && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? '') && last - end <= LONGEST_SIGNATURE;
    if (!isSigned) return undefined;
    return this.#attributions.push({ cue: this.#span({ first: end, end: end + 1 }), kind: 'dash', lemma: '—', source: this.#span({ first: end + 1, end: last }) }) - 1;
  }

  #isSpeech(index: number, { first, end }: TokenRange): boolean {
    const { tokens, words, quotedAt } = this.#reading;
    const inner = tokens.slice(first + 1, end).filter(({ kind }) => kind === 'word');
    const goesOn = this.#goesOn(first, end);
    if (goesOn) return inner.length > 0;
    if (inner.length < LEAST_WORDS) return false;
    const small = inner.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
    if (small < inner.length / 2) return false;
    const opens = first === 0 || /^(?:[.:!?…]|,)$/.test(words[first - 1] ?? '') || quotedAt[first - 1] === index - 1;
    const isSentence = /^\p{Lu}/u.test(inner[0]?.text ?? '') || /^[.…]/.test(words[first + 1] ?? '');
    return opens && (isSentence || first === 0);
  }

  /** Whether it is a sentence of its own after a direct quotation in the paragraph: “…,” she said. “…” */
  #goesOn(first: number, end: number): boolean {
    const { segments, tokens } = this.#reading;
    const segment = segments.find((candidate) => candidate.first === first);
    const start = tokens[first]?.start ?? 0;
    return segment?.end === end && this.#quotes.some((quote) => quote.kind === 'direct' && quote.attribution !== undefined && quote.end <= start);
  }

  #nearest({ start }: Span): number | undefined {
    const before = this.#quotes.filter((quote) => quote.start < start && quote.attribution !== undefined).at(-1);
    if (before?.attribution !== undefined) return before.attribution;
    return this.#quotes.find((quote) => quote.start > start && quote.kind === 'direct' && quote.attribution !== undefined)?.attribution;
  }

  #span({ first, end }: TokenRange): Span {
    const { tokens } = this.#reading;
    return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  }
}

/** Share of the letters that may stand outside the marks of a direct quotation. */
const MOST_OUTSIDE = 0.15;

/** Tokens of the longest signature with its dash. */
const LONGEST_SIGNATURE = 16;

/** Shorter ones in quotation marks without a cue are scare quotes or titles. */
const LEAST_WORDS = 5;
