import type { TokenRange } from './reading';

/** Words that report, with their source. */
export interface Cue extends TokenRange {
  /** How it reports: `shared` is "and said", `participle` ", saying", `colon` "Moreau: …". */
  readonly kind: 'verb' | 'shared' | 'participle' | 'noun' | 'according' | 'colon';
  /** What it can govern; flags of `Frame`. */
  readonly frames: number;
  readonly particles: readonly (readonly string[])[];
  readonly lemma: string;
  /** Who speaks; absent where the subject is that of another cue, or unknown. */
  readonly source?: TokenRange;
  /** The bare form of a verb: "critics say". */
  readonly isBare?: boolean;
  /** "said Moreau". */
  readonly isInverted?: boolean;
}

/** First token of a cue and of the source before it. */
export function sourceOrCue({ first, source, isInverted, kind }: Cue): number {
  return source !== undefined && isInverted !== true && kind !== 'according' ? Math.min(first, source.first) : first;
}

/** End of a cue and of the source after it. */
export function cueOrSource({ end, source, isInverted, kind }: Cue): number {
  return source !== undefined && (isInverted === true || kind === 'according') ? source.end : end;
}
