import type { TokenRange } from './reading';

/** Words that report, with their source. */
export interface Cue extends TokenRange {
  /** How it reports: `shared` is "and said", `participle` ", saying"; `colon` "Moreau: …"; `dash` "“…” — Moreau". */
  readonly kind: 'verb' | 'shared' | 'participle' | 'noun' | 'according' | 'colon' | 'dash';
  /** What it can govern. */
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
