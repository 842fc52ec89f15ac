import type { Lead } from './content';
import { Coordination } from './coordination';
import { isRelative, sourceOrCue, type Cue } from './cue';
import { pronounIn } from './nounPhrase';
import type { Opened } from './openedContent';
import { PhraseEnd } from './phraseEnd';
import type { QuoteLexicon } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';
import { takesOver } from './takeOver';
import { VerbGuess } from './verbGuess';

const STOP = /^(?:\.+|[,;:!?…—–―]|--+)$/;
const SUBORDINATOR = /^(?:when|while|once|if|after|before|as|because|although|though|since|until|unless)$/;

/** Tokens of a content among which its end is looked for; a longer one ends where the sentence or another cue ends it. */
const LONGEST_SEARCH = 250;

/** Most tokens before a noun of a phrase that opens a sentence: "Despite the union’s warnings that …". */
const MOST_BEFORE_NOUN = 6;

/** What a content may run into. */
export interface Limits {
  readonly segment: TokenRange;
  /** The cues after the one that reports it. */
  readonly later: readonly Cue[];
}

/** Tells where contents end. */
export class ContentEnd {
  readonly #lexicon: QuoteLexicon;
  readonly #guess: VerbGuess;
  readonly #coordination: Coordination;
  readonly #phraseEnd: PhraseEnd;

  constructor(lexicon: QuoteLexicon) {
    this.#lexicon = lexicon;
    this.#guess = new VerbGuess(lexicon);
    this.#coordination = new Coordination(lexicon, this.#guess);
    this.#phraseEnd = new PhraseEnd(lexicon, this.#guess);
  }

  /** End of a content that begins at `first`: where something else is said, or where the sentence goes on without it. Its stop is left out. */
  find(reading: Reading, first: number, lead: Lead, cue: Cue, { segment, later }: Limits): number {
    const limit = Math.min(segment.end, ...later.map((other) => takesOver(reading, other, first, lead)));
    const opened = { reading, cue, first, lead, limit };
    const endsAtBreak = this.#endsAtBreak(opened, segment);
    for (let index = first + 1; index < Math.min(limit, first + LONGEST_SEARCH); index++) {
      if (reading.isQuoted(index)) continue;
      if (reading.word(index) === ';' || (isBreak(reading, index) && endsAtBreak(index)) || this.#endsAt(index, opened)) return withoutStop(reading, first, index);
    }
    return withoutStop(reading, first, limit);
  }

  /** Whether a comma or dash ends the clause that the cue stands in, and with it what is reported. */
  #endsAtBreak({ reading, cue }: Opened, segment: TokenRange): (index: number) => boolean {
    const isAdjunct = cue.kind === 'noun' && cue.first - segment.first <= MOST_BEFORE_NOUN && this.#lexicon.is('prepositions', reading.word(segment.first));
    if (isAdjunct || isSubordinate(reading, cue, segment)) return () => true;
    const isInserted = cue.kind === 'participle' || isRelative(reading, cue);
    return (index) => isInserted && this.#guess.mayBeFinite(reading, index + 1);
  }

  #endsAt(index: number, opened: Opened): boolean {
    const { reading, lead, cue, limit } = opened;
    const word = reading.word(index);
    if (/^(?:and|but|or|then)$/.test(word) && this.#coordination.leavesContent(index, opened)) return true;
    if (cue.kind === 'noun' && this.#endsSubject(index, opened)) return true;
    if (lead === 'phrase') return reading.isDash(index) || this.#phraseEnd.isAt(reading, index, limit);
    if (lead === 'question') return word === ',' && /...ing$/.test(reading.word(index + 1));
    if (lead !== 'infinitive') return false;
    return reading.isDash(index) || (word === ',' && !holdsClause(opened) && !this.#phraseEnd.goesOn(reading, index, limit));
  }

  /** "His decision to go would anger them", "his claim that stocks rose is false": the verb of the sentence, which has the noun as its subject. */
  #endsSubject(index: number, { reading, first, lead }: Opened): boolean {
    if (!this.#lexicon.is('finite', reading.word(index)) || this.#lexicon.is('finite', reading.word(index - 1))) return false;
    const words = reading.words.slice(first + 1, index);
    const verb = lead === 'infinitive' ? 0 : words.findLastIndex((word) => this.#lexicon.is('finite', word));
    if (verb < 0 || lead === 'phrase') return lead === 'phrase' && words.every((word) => !this.#opensClause(word));
    return words.slice(verb).every((word) => !this.#opensClause(word));
  }

  #opensClause(word: string): boolean {
    return word === ',' || this.#lexicon.is('subordinators', word) || pronounIn(word) !== undefined;
  }
}

/** "to say whether", "to make it clear that" */
function holdsClause({ reading, first }: Opened): boolean {
  return reading.words.slice(first + 1, first + 6).some((word) => /^(?:that|whether|if|how|why|what|when|where|who)$/.test(word));
}

/** End without the stop, dashes and conjunction before it. */
export function withoutStop(reading: Reading, first: number, end: number): number {
  let at = end;
  while (at > first + 1 && /^(?:and|but|or)$/.test(reading.word(at - 1)) && !reading.isQuoted(at - 1)) at--;
  while (at > first && STOP.test(reading.word(at - 1)) && !reading.isQuoted(at - 1)) at--;
  return at;
}

/** A comma, also one inside the quotation marks before, or a dash. */
function isBreak(reading: Reading, index: number): boolean {
  if (reading.isQuoted(index - 1)) return reading.word(index - 2) === ',';
  return reading.word(index) === ',' || reading.isDash(index);
}

/** "When Moreau said that stocks fell, Lind laughed", "Criticising the plan, he left": a comma ends what is reported. */
function isSubordinate(reading: Reading, cue: Cue, { first }: TokenRange): boolean {
  const edge = sourceOrCue(cue);
  const opens = edge - first <= 1 || /^(?:,|and|but)$/.test(reading.word(edge - 2));
  if (cue.kind === 'participle') return edge === first || (opens && SUBORDINATOR.test(reading.word(edge - 1)));
  return opens && edge > first && SUBORDINATOR.test(reading.word(edge - 1));
}
