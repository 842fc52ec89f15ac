import type { TokenRange } from './reading';

/** Words that report, with their source. */
export interface Cue extends TokenRange {
  /** How it reports: `participle` is ", saying"; `colon` "Moreau: …"; `dash` "“…” — Moreau". */
  readonly kind: 'verb' | 'participle' | 'noun' | 'according' | 'colon' | 'dash';
  /** What it can govern. */
  readonly frames: number;
  readonly particles: readonly (readonly string[])[];
  readonly lemma: string;
  /** Who speaks; absent where the subject is that of another cue, or unknown. */
  readonly source?: TokenRange;
  /** "said Moreau". */
  readonly isInverted?: boolean;
}
