import type { SideEvidence } from './contextEvidence';

/** What speaks for a place on both sides of a passage. */
export interface Evidence {
  readonly before: SideEvidence;
  readonly after: SideEvidence;
  /** Information in the passage's own words. Bits. */
  readonly own: number;
}

/** Beyond the passage's own sentence, context counts for less: a sentence may be gone and its neighbours stay. */
const BEYOND_SENTENCE = 0.25;

/** Information that the sentence itself must give where both contexts stand. Bits. */
const ENOUGH = 12;

/** …and where a side goes on otherwise after words that are the same. Bits. */
const PLENTY = 24;

/** Words with more information than a name has tell by themselves that they are the passage. Bits. */
const NAME = 24;

/** Characters beside a passage that are the same by more than chance. */
const NEAR = 16;

/** Information that makes a place worth a person's look. Bits. */
const WORTH_A_LOOK = 8;

/** How well a place fits. Bits. */
export function score({ before, after, own }: Evidence): number {
  return sideScore(before) + sideScore(after) + Math.max(0, own - NAME);
}

/** What the passage's own sentence tells. Bits. */
export function sentenceScore({ before, after }: Evidence): number {
  return before.bitsInSentence + after.bitsInSentence;
}

/** Whether nothing speaks against a place beyond the passage's sentence on one side at least. */
export function isBeside({ before, after }: Evidence): boolean {
  return [before, after].some(({ bits, bitsInSentence, reach }) => reach === 'whole' || bits - bitsInSentence >= WORTH_A_LOOK);
}

function sideScore({ bits, bitsInSentence, isContradicted }: SideEvidence): number {
  return bitsInSentence + BEYOND_SENTENCE * (bits - bitsInSentence) - (isContradicted ? WORTH_A_LOOK : 0);
}

/** `fits`: it is the passage, unless another place fits as well; `possible`: a person should look; `strange`: another passage. */
export function verdict(evidence: Evidence): 'fits' | 'possible' | 'strange' {
  const { before, after, own } = evidence;
  const touches = before.adjacent + after.adjacent > 0 || own > 2 * NAME;
  const isStanding = before.reach !== 'broken' && after.reach !== 'broken';
  if (isStanding && touches && score(evidence) >= ENOUGH && !isContradictedBeside(evidence)) return 'fits';
  const isNear = isFirm(before) && isFirm(after) && (before.reach !== 'broken' || after.reach !== 'broken');
  if (isNear && score(evidence) >= PLENTY) return 'fits';
  return touches && score(evidence) >= WORTH_A_LOOK ? 'possible' : 'strange';
}

/** Another name or number where the passage's neighbour stood, and little else of the sentence. */
function isContradictedBeside(evidence: Evidence): boolean {
  return (evidence.before.isContradicted || evidence.after.isContradicted) && score(evidence) < PLENTY;
}

/** The same words beside it, or all of the sentence's on that side. */
function isFirm({ adjacentCharacters, reach, adjacent }: SideEvidence): boolean {
  return adjacentCharacters >= NEAR || (reach !== 'broken' && adjacent > 0);
}
