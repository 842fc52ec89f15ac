import { isAdjunct, type AfterCue } from './afterCue';
import type { Beginnings } from './beginnings';
import { looksLikeClause, mayBeginClause } from './clause';
import { contentStart, type Content } from './content';
import { withoutStop } from './contentEnd';
import { cueOrSource, isRelative, sourceOrCue, type Cue } from './cue';
import { framesOf, isThought, particleAt } from './government';
import { isPunctuation } from './nounPhrase';
import { Frame, type QuoteLexicon } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';

const LEADS_IN =
  /^(?:if|even|while|when|because|as|in|during|since|for|with|though|although|so|after|before|once|until|unless|given|under|on|at|from|perhaps|without|despite|among|like|unlike|instead|to|by|through|between|amid|beyond|besides|of|still)$/;

/** Verbs with those they are said to: "…, she said to reporters". */
const SAID_TO = /^(?:say|announce|complain|explain|remark|reply|report|state|write|add|confess|confide|mention|whisper)$/;

/** Most tokens of a content before the cue that goes on after it. */
const LONGEST_FIRST_PART = 30;

/** Finds what is reported before its cue: "Sales fell, she said", "Sales, she said, fell". */
export class ContentsBefore {
  constructor(
    private readonly lexicon: QuoteLexicon,
    private readonly afterCue: AfterCue,
    private readonly beginnings: Beginnings,
  ) {}

  /** @param from First token that may belong to it. */
  find(reading: Reading, cue: Cue, segment: TokenRange, from: number): readonly Content[] {
    if (!mayFollow(reading, cue)) return [];
    const edge = sourceOrCue(cue);
    const hasComma = reading.word(edge - 1) === ',';
    const range = { first: contentStart(reading, from), end: hasComma ? edge - 1 : edge };
    if (!mayBeginClause(reading, range.first, segment)) return [];
    const least = cue.kind === 'according' ? 3 : 1;
    if (range.end - range.first < least || reading.word(range.end - 1) === ',') return [];
    if (cue.kind === 'according') return hasComma && !this.#isWhole(reading, range, cueOrSource(cue)) ? [] : [{ range, lead: 'before' }];
    if (!hasComma || this.beginnings.led(reading, cue, cueOrSource(cue), segment) !== undefined) return [];
    return this.#beforeVerb(reading, range, cue, segment).map((content) => ({ ...content, isThought: isThought(cue.governs, 'before') }));
  }

  #beforeVerb(reading: Reading, range: TokenRange, cue: Cue, segment: TokenRange): readonly Content[] {
    const rightEdge = cueOrSource(cue);
    const begins = /^(?:and|but|so)$/.test(reading.word(range.first)) ? range.first + 1 : range.first;
    const goesOn = this.lexicon.is('finite', reading.word(rightEdge + 1));
    const leadsIn = reading.word(rightEdge) === ',' && (goesOn || LEADS_IN.test(reading.word(begins)));
    const isWhole = !leadsIn && !this.#followsContent(reading, cue, segment) && looksLikeClause(reading, range, this.lexicon);
    return isWhole ? [{ range, lead: 'before' }] : interrupted(reading, range, rightEdge, segment);
  }

  /** Whether what stands after a cue is what it reports. */
  #followsContent(reading: Reading, cue: Cue, { end }: TokenRange): boolean {
    const index = this.afterCue.skipTime(reading, cueOrSource(cue), end);
    const word = reading.word(index);
    if (index >= end || reading.isQuoted(index)) return index < end;
    if (word === 'to') return !SAID_TO.test(cue.governs.lemma);
    return !(isPunctuation(word) || isAdjunct(reading, index) || /(?:ly|ing)$/.test(word));
  }

  /** Whether what stands before "according to" can be all of it: "In June, according to the ministry, catches fell" goes on. */
  #isWhole(reading: Reading, range: TokenRange, rightEdge: number): boolean {
    if (reading.word(rightEdge) !== ',') return true;
    const leadsIn = LEADS_IN.test(reading.word(range.first)) && !reading.words.slice(range.first, range.end).includes(',');
    return !leadsIn && looksLikeClause(reading, range, this.lexicon);
  }
}

/** Whether a cue may report what stands before it. */
function mayFollow(reading: Reading, cue: Cue): boolean {
  if (cue.kind === 'according') return true;
  return cue.kind === 'verb' && (framesOf(cue.governs) & Frame.Clause) !== 0 && particleAt(reading, cue.governs, cue.end) === undefined && !isRelative(reading, cue);
}

/** "The quotas, Moreau said, would protect the sea." */
function interrupted(reading: Reading, range: TokenRange, rightEdge: number, segment: TokenRange): readonly Content[] {
  if (reading.word(rightEdge) !== ',' || range.end - range.first > LONGEST_FIRST_PART) return [];
  const rest = { first: rightEdge + 1, end: withoutStop(reading, rightEdge + 1, segment.end) };
  if (rest.end - rest.first < 2 || /^(?:adding|saying|who|which|and|but)$/.test(reading.word(rest.first))) return [];
  return [{ range, lead: 'before' }, { range: rest, lead: 'before' }];
}
