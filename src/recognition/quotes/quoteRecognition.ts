import type { Article, Paragraph } from '../../article/article';
import type { Entity, Mention } from '../mention';
import type { TypeRecognition } from '../recogniser';
import { confidenceOf } from './confidence';
import type { Attribution, FoundQuote, ParagraphQuotes } from './paragraphQuotes';
import { openRuns, type OpenRun } from './openRuns';
import type { QuoteLexicon } from './quoteLexicon';
import { ReadMemo } from './readMemo';
import { SpeakerLinker } from './speakerLinker';
import { NO_THREAD, type Reported, type Thread } from './thread';

/** How many recent actors a pronoun can mean. */
const MOST_RECENT = 8;

/** The quotations of an article. Speakers are linked in reading order, as far as someone asks. */
export class QuoteRecognition implements TypeRecognition {
  readonly entities = [];
  readonly #article: Article;
  readonly #find: (paragraph: Paragraph) => ParagraphQuotes;
  readonly #actors: TypeRecognition | undefined;
  readonly #linker: SpeakerLinker;
  readonly #runs: ReadonlyMap<number, OpenRun>;
  readonly #mentions: (readonly Mention[])[] = [];
  readonly #memo: ReadMemo;
  #thread = NO_THREAD;

  /** @param previous What was found before the article's last edit. */
  constructor(article: Article, find: (paragraph: Paragraph) => ParagraphQuotes, actors: TypeRecognition | undefined, lexicon: QuoteLexicon, previous?: QuoteRecognition) {
    this.#article = article;
    this.#find = find;
    this.#actors = actors;
    const cast = actors?.entities ?? [];
    this.#linker = new SpeakerLinker(cast, lexicon);
    this.#memo = previous?.memoFor(cast) ?? new ReadMemo(cast);
    this.#runs = openRuns(article, find);
  }

  mentionsOf(index: number): readonly Mention[] {
    while (this.#mentions.length <= index && this.#mentions.length < this.#article.paragraphs.length) this.#mentions.push(this.#read(this.#mentions.length));
    return this.#mentions[index] ?? [];
  }

  /** What was read, for the article after an edit. */
  memoFor(cast: readonly Entity[]): ReadMemo {
    return this.#memo.for(cast);
  }

  #read(index: number): readonly Mention[] {
    const paragraph = this.#article.paragraphs[index];
    if (paragraph === undefined || !isSearched(this.#article, index)) return [];
    const given = this.#thread;
    const actors = this.#actors?.mentionsOf(index) ?? [];
    const inRun = this.#runs.has(index);
    const known = inRun ? undefined : this.#memo.find(paragraph, given, actors);
    if (known !== undefined) {
      this.#thread = known.left;
      return known.mentions;
    }
    const mentions = this.#readAnew(index, paragraph);
    this.#memo.keep(paragraph, { given, actors, inRun, mentions, left: this.#thread });
    return mentions;
  }

  #readAnew(index: number, paragraph: Paragraph): readonly Mention[] {
    const found = this.#find(paragraph);
    const reported = this.#report(index, paragraph, found, this.#thread);
    const run = this.#runs.get(index);
    const carried = run === undefined ? undefined : this.#ofRun(run, index, reported);
    const quotes = run === undefined ? found.quotes : withCarried(found.quotes, run, paragraph.text);
    const alone = carried ?? this.#ofPrevious(found, reported);
    const spoken = quotes.filter((quote) => (quote.lead !== 'label' || this.#isSpeaker(reported[quote.attribution ?? -1], quote)) && !isAside(paragraph.text, quote));
    const mentions = spoken.map((quote) => toMention(quote, quote.attribution === undefined ? alone : reported[quote.attribution], found.attributions[quote.attribution ?? -1]));
    this.#goOn(index, found, reported, alone);
    return mentions;
  }

  /** Whether a name before a colon is a speaker's: of a person or body, or as transcripts write it; not a place's. */
  #isSpeaker(reported: Reported | undefined, { kind }: FoundQuote): boolean {
    const entity = reported?.speaker.entity;
    const known = this.#actors?.entities.find(({ id }) => id === entity)?.kind;
    return kind === 'direct' ? known !== 'place' && known !== 'country' : known === 'person' || known === 'organisation' || known === 'group';
  }

  /** Who speaks in a quotation that runs over paragraphs: as said before it, else where it ends. */
  #ofRun(run: OpenRun, index: number, reported: readonly Reported[]): Reported | undefined {
    if (run.first < index) return this.#thread.last;
    if (reported.length > 0) return reported.at(-1);
    if (this.#thread.isAnnounced) return this.#thread.last;
    const paragraph = run.attributed === undefined ? undefined : this.#article.paragraphs[run.attributed];
    if (paragraph === undefined || run.attributed === undefined) return undefined;
    const found = this.#find(paragraph);
    const first = found.quotes.find(({ attribution }) => attribution !== undefined)?.attribution ?? 0;
    return this.#report(run.attributed, paragraph, found, this.#thread)[first];
  }

  /** A paragraph that is nothing but a quotation goes on with the last speaker. */
  #ofPrevious(found: ParagraphQuotes, reported: readonly Reported[]): Reported | undefined {
    return reported.length === 0 && found.openingEnd !== undefined ? this.#thread.last : undefined;
  }

  #report(index: number, paragraph: Paragraph, { attributions, quotes }: ParagraphQuotes, { recent, genders }: Thread): readonly Reported[] {
    if (attributions.length === 0) return [];
    const actors = this.#actors?.mentionsOf(index) ?? [];
    this.#linker.genders = genders;
    const said = byAttribution(quotes);
    const speakers: string[] = [];
    const reported: Reported[] = [];
    for (const [attribution, { cue, source }] of attributions.entries()) {
      const speaker = source === undefined ? {} : this.#linker.link(source, { paragraph, actors, said: said.get(attribution) ?? [], recent, speakers, isOther: isOther(reported.at(-1)) });
      if (speaker.entity !== undefined) speakers.unshift(speaker.entity);
      reported.push({ speaker, cue: paragraph.text.slice(cue.start, cue.end).replace(/\s+/g, ' ') });
    }
    return reported;
  }

  #goOn(index: number, { leadsOn, quotes }: ParagraphQuotes, reported: readonly Reported[], alone: Reported | undefined): void {
    const spoken = reported.flatMap(({ speaker }) => speaker.entity ?? []).reverse();
    const named = (this.#actors?.mentionsOf(index) ?? []).flatMap(({ entity }) => entity ?? []);
    const recent = [...new Set([...spoken, ...named, ...this.#thread.recent])].slice(0, MOST_RECENT);
    const last = (quotes.length > 0 || leadsOn ? reported.at(-1) : undefined) ?? alone;
    const { genders } = reported.length === 0 ? this.#thread : this.#linker;
    this.#thread = { recent, isAnnounced: leadsOn && reported.length > 0, genders, ...(last === undefined ? (this.#thread.last === undefined ? {} : { last: this.#thread.last }) : { last }) };
  }
}

function byAttribution(quotes: readonly FoundQuote[]): ReadonlyMap<number, readonly FoundQuote[]> {
  const said = new Map<number, FoundQuote[]>();
  for (const quote of quotes) {
    if (quote.attribution === undefined) continue;
    const own = said.get(quote.attribution);
    if (own === undefined) said.set(quote.attribution, [quote]);
    else own.push(quote);
  }
  return said;
}

/** Whether someone spoke who is no actor: named by other words than a pronoun. */
function isOther(reported: Reported | undefined): boolean {
  return reported?.speaker.text?.includes(' ') === true;
}

function isSearched({ roles }: Article, index: number): boolean {
  return roles[index] === 'headline' || roles[index] === 'body';
}

/** A note of the transcriber in quotation marks of its own: “(APPLAUSE)”. */
function isAside(text: string, { start, end }: FoundQuote): boolean {
  return /^["“”']?\s?[([]/.test(text.slice(start, start + 3)) && /[)\]][."”']{0,2}$/.test(text.slice(Math.max(start, end - 3), end)) && !/[)\]]./.test(text.slice(start, end - 3));
}

/** The quotations of a paragraph with the stretch that goes on from the paragraph before. */
function withCarried(quotes: readonly FoundQuote[], { end }: OpenRun, text: string): readonly FoundQuote[] {
  const start = text.length - text.trimStart().length;
  if (end === undefined || quotes.some((quote) => quote.start === start && quote.end === end)) return quotes;
  const carried: FoundQuote = { start, end, kind: 'direct', lead: 'quote' };
  return [carried, ...quotes.filter((quote) => quote.start >= end)];
}

function toMention({ start, end, kind, lead }: FoundQuote, reported: Reported | undefined, attribution: Attribution | undefined): Mention {
  const { entity, text, explanation } = reported?.speaker ?? {};
  return {
    type: 'quote',
    kind,
    start,
    end,
    ...(entity === undefined ? {} : { speaker: entity }),
    ...(text === undefined ? {} : { speakerText: text }),
    ...(reported === undefined ? {} : { cue: reported.cue }),
    ...(attribution?.source === undefined ? {} : { speakerSpan: attribution.source }),
    confidence: confidenceOf({ lead, kind }, reported !== undefined),
    ...(explanation === undefined ? {} : { explanation }),
  };
}
