import type { Lead } from './content';
import type { Cue } from './cue';
import type { Reading } from './reading';

/** A content whose end is looked for. */
export interface Opened {
  readonly reading: Reading;
  readonly cue: Cue;
  readonly first: number;
  readonly lead: Lead;
  /** Where it ends at the latest. */
  readonly limit: number;
}
