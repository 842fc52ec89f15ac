import type { Government } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';

/** Words that report, with their source. */
export interface Cue extends TokenRange {
  /** How it reports: `shared` is "and said", `participle` ", saying", `passive` "was accused of", `colon` "Moreau: …". */
  readonly kind: 'verb' | 'shared' | 'participle' | 'passive' | 'noun' | 'adjective' | 'according' | 'colon';
  readonly governs: Government;
  /** Who speaks; absent where the subject is that of another cue, or unknown. */
  readonly source?: TokenRange;
  /** Who or what a passive is about. */
  readonly subject?: TokenRange;
  /** "said Moreau". */
  readonly isInverted?: boolean;
  /** Whether the source of the cue before it is no source of this one. */
  readonly isUnattributed?: boolean;
}

/** Words that may become a cue: where they stand and what they govern. */
export type CueWords = Pick<Cue, 'first' | 'end' | 'governs'>;

/** Where to look for a cue. */
export interface Place {
  readonly reading: Reading;
  readonly segment: TokenRange;
  /** First token that may belong to a source before the cue. */
  readonly from: number;
  /** First token after the last cue: from there on a verb may share its subject. */
  readonly clause: number;
}

/** First token of a cue and of the source before it. */
export function sourceOrCue({ first, source, subject, isInverted, kind }: Cue): number {
  if (subject !== undefined) return Math.min(first, subject.first);
  return source !== undefined && isInverted !== true && kind !== 'according' ? Math.min(first, source.first) : first;
}

/** End of a cue and of the source after it. */
export function cueOrSource({ end, source, isInverted, kind }: Cue): number {
  return source !== undefined && (isInverted === true || kind === 'according') ? source.end : end;
}

/** Whether a cue has a relative pronoun for its source: "who said". */
export function isRelative(reading: Reading, { source }: Pick<Cue, 'source'>): boolean {
  return source !== undefined && /^(?:who|which)$/.test(reading.word(source.first));
}
