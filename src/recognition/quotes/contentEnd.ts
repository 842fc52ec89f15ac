import { sourceOrCue, type Cue } from './cue';
import { Frame, type QuoteLexicon } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';

const JOINS = /^(?:and|but|while|though|although|yet|or)$/;
const ENDS_PHRASE = /^(?:during|while|after|before|when|because|amid|unless|until|which|—|–|―|--|,)$/;
const STOP = /^(?:\.+|[,;:!?…—–―]|--+)$/;

/** What a content may run into. */
export interface Limits {
  readonly segment: TokenRange;
  /** The cues after the one that reports it. */
  readonly later: readonly Cue[];
}

/**
 * End of a content that begins at `first`: at what is said next, or (for a noun phrase) at what no longer belongs to it. Its stop is left out.
 */
export function contentEnd(reading: Reading, first: number, { segment, later }: Limits, isPhrase: boolean, lexicon: QuoteLexicon): number {
  const limit = Math.min(segment.end, ...later.map((cue) => takesOver(reading, cue, first)));
  for (let index = first + 1; index < limit; index++) {
    if (reading.isQuoted(index)) continue;
    if (reading.word(index) === ';' || (isPhrase && endsPhrase(reading, index, lexicon))) return index;
  }
  return withoutStop(reading, first, limit);
}

/** End without the stop and dashes before it. */
export function withoutStop(reading: Reading, first: number, end: number): number {
  let at = end;
  while (at > first && STOP.test(reading.word(at - 1)) && !reading.isQuoted(at - 1)) at--;
  return at;
}

function endsPhrase(reading: Reading, index: number, lexicon: QuoteLexicon): boolean {
  const word = reading.word(index);
  const next = reading.word(index + 1);
  if (ENDS_PHRASE.test(word) || lexicon.is('weekdays', word) || (word === 'on' && lexicon.is('weekdays', next))) return true;
  return /^(?:in|at)$/.test(word) && /^(?:a|an|the|his|her)$/.test(next) && lexicon.is('occasions', reading.word(index + 2));
}

/** Where a later cue takes over from a content that began before it; Infinity where it is part of the content. */
function takesOver(reading: Reading, cue: Cue, first: number): number {
  const edge = sourceOrCue(cue);
  if (edge <= first) return Infinity;
  const hasComma = reading.word(edge - 1) === ',';
  switch (cue.kind) {
    case 'noun':
    case 'colon':
      return Infinity;
    case 'according':
      return hasComma ? edge - 1 : edge;
    case 'participle':
      return hasComma ? edge - 1 : Infinity;
    case 'shared':
      return conjunctionBefore(reading, edge, first);
    case 'verb':
      return (cue.frames & Frame.Speech) === 0 ? Infinity : beforeSource(reading, cue, edge, first);
  }
}

/** The conjunction or comma before the source of a later cue. */
function beforeSource(reading: Reading, { isInverted }: Cue, edge: number, first: number): number {
  const before = reading.word(edge - 1);
  if (JOINS.test(before)) {
    const at = /^(?:,|even|just)$/.test(reading.word(edge - 2)) ? edge - 2 : edge - 1;
    return at > first ? at : Infinity;
  }
  return before === ',' && isInverted !== true && edge - 1 > first ? edge - 1 : Infinity;
}

/** The "and" (with the comma before it) that joins a verb to those before. */
function conjunctionBefore(reading: Reading, edge: number, first: number): number {
  for (let index = edge - 1; index > first && index >= edge - 5; index--) {
    if (/^(?:and|but|or|then)$/.test(reading.word(index))) return reading.word(index - 1) === ',' ? index - 1 : index;
  }
  return Infinity;
}
