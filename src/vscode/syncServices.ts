import type { WindowHistory } from '../changes/windowHistory';
import type { FileSystem } from '../files/fileSystem';
import type { Turns } from '../files/turns';
import type { FileProblems } from './fileProblems';
import type { Reporter } from './reporter';

/** What keeping sidecars needs of the world. */
export interface SyncServices {
  readonly files: FileSystem;
  /** Keyed by the sidecar's URI: one reads and writes it at a time. */
  readonly turns: Turns;
  readonly reporter: Reporter;
  readonly problems: FileProblems;
  readonly history: WindowHistory;
}
