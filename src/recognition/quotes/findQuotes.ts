import type { Paragraph } from '../../article/article';
import type { Span } from '../../article/span';
import type { Cue } from './cue';
import { ContentFinder, quoteContent, type Content } from './findContents';
import { CueFinder } from './findCues';
import { NounPhrases } from './nounPhrase';
import type { QuoteLexicon } from './quoteLexicon';
import { readParagraph, type Reading, type TokenRange } from './reading';

/** Who said something and how: where the paragraph says so. Spans are relative to the paragraph. */
export interface Attribution {
  readonly cue: Span;
  readonly kind: Cue['kind'];
  readonly lemma: string;
  readonly source?: Span;
  /** Index of the attribution whose source is this one's, too. */
  readonly sharesWith?: number;
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
    if (contents.length === 0 && !leadsOn) return;
    const attribution = this.#attributions.length;
    const { source } = cue;
    this.#attributions.push({
      cue: this.#span(cue),
      kind: cue.kind,
      lemma: cue.lemma,
      ...(source === undefined ? {} : { source: this.#span(source) }),
      ...(source === undefined && this.#subject !== undefined ? { sharesWith: this.#subject } : {}),
    });
    if (source !== undefined) this.#subject = attribution;
    for (const content of contents) this.#addContent(content, attribution);
    const [first] = contents;
    if (first?.lead === 'before' || first?.lead === 'quote') this.#from = Math.max(cue.end, source?.end ?? 0, ...contents.map(({ range }) => range.end));
  }

  #addContent({ quoted, range, lead }: Content, attribution: number): void {
    const span = this.#span(range);
    if (span.end <= span.start) return;
    if (quoted !== undefined) {
      if (this.#used.has(quoted)) return;
      this.#used.add(quoted);
    }
    this.#quotes.push({ ...span, kind: quoted === undefined ? 'indirect' : 'direct', lead, attribution });
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
    const isPart = this.#quotes.some((quote) => quote.kind === 'indirect' && quote.start <= span.start && span.end <= quote.end);
    if (isPart || !this.#isSpeech(index, range)) return;
    const attribution = this.#nearest(span);
    this.#quotes.push({ ...span, kind: 'direct', lead: 'alone', ...(attribution === undefined ? {} : { attribution }) });
  }

  #isSpeech(index: number, { first, end }: TokenRange): boolean {
    const { tokens, words, quotedAt } = this.#reading;
    const inner = tokens.slice(first + 1, end).filter(({ kind }) => kind === 'word');
    if (inner.length < LEAST_WORDS) return false;
    const small = inner.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
    if (small < inner.length / 2) return false;
    const opens = first === 0 || /^(?:[.:!?…]|,)$/.test(words[first - 1] ?? '') || quotedAt[first - 1] === index - 1;
    const isSentence = /^\p{Lu}/u.test(tokens[first + 1]?.text ?? '') || /^[.…]/.test(words[first + 1] ?? '');
    return opens && (isSentence || first === 0);
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

/** Shorter ones in quotation marks without a cue are scare quotes or titles. */
const LEAST_WORDS = 5;
