import type { CodeLookup, EntryLookup } from './codeLookup';
import type { Reporter } from './reporter';
import type { SessionLookup } from './sessionLookup';
import type { TagMemory } from './tagMemory';

/** What commands that tag and decide need of the world. */
export interface TaggingServices {
  readonly sessions: SessionLookup;
  readonly codes: CodeLookup;
  /** Actors and issues that the codebook names. */
  readonly entries: EntryLookup;
  readonly memory: TagMemory;
  readonly reporter: Reporter;
}
