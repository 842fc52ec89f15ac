import { isAdjunct, type AfterCue } from './afterCue';
import type { Beginning, Beginnings } from './beginnings';
import { firstWord, quoteContent, type Content, type Lead } from './content';
import type { ContentEnd, Limits } from './contentEnd';
import { cueOrSource, type Cue } from './cue';
import { isThought, particleAt, withParticle } from './government';
import { isPunctuation, pronounIn } from './nounPhrase';
import { Frame, type QuoteLexicon } from './quoteLexicon';
import type { Reading } from './reading';

const CONJUNCTION = /^(?:and|but|while|though|although|as|even|yet|or|so)$/;

/** Words of the second of two subjects. */
const LONGEST_SUBJECT = 8;

/** Most tokens of a source after "according to". */
const LONGEST_SOURCE = 20;

/** Finds what is reported after its cue. */
export class ContentsAfter {
  constructor(
    private readonly lexicon: QuoteLexicon,
    private readonly afterCue: AfterCue,
    private readonly beginnings: Beginnings,
    private readonly ends: ContentEnd,
  ) {}

  find(reading: Reading, cue: Cue, limits: Limits): Content | undefined {
    const { segment } = limits;
    const particle = particleAt(reading, cue.governs, cue.end);
    let at = this.afterCue.skip(reading, cue, cue.end + (particle?.words.length ?? 0), segment.end);
    if ((/^[,:]$/.test(reading.word(at)) || reading.isDash(at)) && reading.isQuoted(at + 1)) at++;
    if (at < segment.end && reading.isQuoted(at)) return this.#quoteOrMore(reading, reading.quoteAt(at), cue, limits);
    const led = { ...cue, governs: particle === undefined ? cue.governs : withParticle(cue.governs, particle) };
    const begin = this.beginnings.led(reading, led, at, segment) ?? this.beginnings.unled(reading, led, at, particle !== undefined, segment);
    const stretch = begin && this.#stretch(reading, begin, led, limits);
    if (stretch === undefined) return undefined;
    const thought = isThought(led.governs, stretch.lead);
    // "opposing forces", "regarding the plan": what a participle of thought has for its object describes more often than it reports.
    return thought && cue.kind === 'participle' && stretch.lead === 'phrase' ? undefined : { ...stretch, isThought: thought };
  }

  /** "According to the ministry, catches fell." */
  ofAccording(reading: Reading, cue: Cue, limits: Limits): Content | undefined {
    let comma = cueOrSource(cue);
    const limit = Math.min(limits.segment.end, comma + LONGEST_SOURCE);
    while (comma < limit && reading.word(comma) !== ',') comma++;
    return comma === limit ? undefined : this.#stretch(reading, { first: comma + 1, lead: 'clause' }, cue, limits);
  }

  /** "The plan was criticised for its cost", "catches are expected to fall": the subject and what follows. */
  ofPassive(reading: Reading, cue: Cue, limits: Limits): readonly Content[] {
    const { subject, governs } = cue;
    const end = this.afterCue.skipTime(reading, cue.end, limits.segment.end);
    const word = reading.word(end);
    const follows = end < limits.segment.end && !isPunctuation(word) && (/^(?:of|as|to|for|about|over)$/.test(word) || !isAdjunct(reading, end));
    const lead: Lead = word === 'that' ? 'that' : 'phrase';
    const rest = follows ? this.#stretch(reading, { first: end, lead }, cue, limits) : undefined;
    const isAddressee = (governs.speech & Frame.Telling) !== 0 || word === 'that';
    const parts = [isAddressee || subject === undefined ? undefined : { range: subject, lead }, rest];
    const thought = isThought(governs, word === 'to' ? 'infinitive' : lead);
    return parts.flatMap((part) => (part === undefined ? [] : [{ ...part, isThought: thought }]));
  }

  #stretch(reading: Reading, { first, lead }: Beginning, cue: Cue, limits: Limits): Content | undefined {
    const end = this.ends.find(reading, first, lead, cue, limits);
    return end > first ? { range: { first, end }, lead } : undefined;
  }

  /** Quotation marks, or a clause or phrase that begins with them. */
  #quoteOrMore(reading: Reading, quote: number, cue: Cue, limits: Limits): Content {
    const content = quoteContent(reading, quote);
    const { first, end } = content.range;
    const next = reading.word(end);
    const isAll = end >= limits.segment.end || isPunctuation(next) || (CONJUNCTION.test(next) && !this.#isSubject(reading, end, limits)) || end - first > 10;
    if (isAll) return content;
    const isPhrase = /^\p{Ll}|^\d/u.test(firstWord(reading, content.range));
    return { range: { first, end: this.ends.find(reading, first, isPhrase ? 'phrase' : 'clause', cue, limits) }, lead: 'clause' };
  }

  /** Whether what is quoted is one of two subjects: said “reforms” and cuts would help. */
  #isSubject(reading: Reading, and: number, { segment }: Limits): boolean {
    if (reading.word(and) !== 'and') return false;
    for (let index = and + 1; index < Math.min(segment.end, and + LONGEST_SUBJECT); index++) {
      const word = reading.word(index);
      if (this.lexicon.is('finite', word)) return index > and + 1 && pronounIn(reading.word(index - 1)) === undefined;
      if (isPunctuation(word) || this.lexicon.is('subordinators', word) || this.lexicon.verb(word) !== undefined) return false;
    }
    return false;
  }
}
