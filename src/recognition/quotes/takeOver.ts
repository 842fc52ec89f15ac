import type { Lead } from './content';
import { sourceOrCue, type Cue } from './cue';
import { speaks } from './government';
import { Frame } from './quoteLexicon';
import type { Reading } from './reading';

const JOINS = /^(?:and|but|while|though|although|yet|or)$/;

/** Where a later cue takes over from a content that began before it; Infinity where it is part of the content. */
export function takesOver(reading: Reading, cue: Cue, first: number, lead: Lead): number {
  const edge = sourceOrCue(cue);
  if (edge <= first) return Infinity;
  const hasComma = reading.word(edge - 1) === ',';
  switch (cue.kind) {
    case 'noun':
    case 'adjective':
    case 'passive':
    case 'colon':
      return Infinity;
    case 'according':
      return hasComma ? edge - 1 : edge;
    case 'participle':
      return hasComma ? edge - 1 : Infinity;
    case 'shared':
      // "said he saw the port and thought of home": the thought is his whose words are reported.
      if (!speaks(cue.governs) && lead !== 'phrase' && lead !== 'infinitive') return Infinity;
      return conjunctionBefore(reading, edge, first);
    case 'verb':
      return speaks(cue.governs) ? beforeSource(reading, cue, edge, first) : Infinity;
  }
}

/** The conjunction or comma before the source of a later cue. */
function beforeSource(reading: Reading, { isInverted, governs }: Cue, edge: number, first: number): number {
  const before = reading.word(edge - 1);
  if (JOINS.test(before)) {
    const at = /^(?:,|even|just)$/.test(reading.word(edge - 2)) ? edge - 2 : edge - 1;
    return at > first ? at : Infinity;
  }
  return before === ',' && isInverted !== true && (governs.speech & (Frame.Clause | Frame.Telling)) !== 0 && edge - 1 > first ? edge - 1 : Infinity;
}

/** The "and" (with the comma before it) that joins a verb to those before. */
function conjunctionBefore(reading: Reading, edge: number, first: number): number {
  for (let index = edge - 1; index > first && index >= edge - 5; index--) {
    if (/^(?:and|but|or|then)$/.test(reading.word(index))) return reading.word(index - 1) === ',' ? index - 1 : index;
  }
  return Infinity;
}
