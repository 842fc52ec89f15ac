import type { FileSystem, FileType, FileUri } from '../files/fileSystem';
import type { FileWriter } from '../formats/runExport';
import type { ShippedRecognition } from '../recognition/loadRecogniser';

/** The terminal that a command was called from. */
export interface Terminal {
  /** Writes to standard output, and waits while its reader is slow. */
  write(content: string | Uint8Array): Promise<void>;
  /** One line on standard error. */
  complain(line: string): void;
  /** Lines of standard input, as they come. */
  lines(): AsyncIterable<string>;
  /** Whether a person reads standard output, rather than a file or a program. */
  readonly isInteractive: boolean;
}

/** Files as the command line needs them; URIs are paths with slashes here. */
export interface CommandFiles extends FileSystem {
  /** Undefined when there is nothing of that name. */
  kind(path: FileUri): Promise<FileType | undefined>;
  /** Begins a file, with the folders above it. */
  create(path: FileUri): Promise<FileWriter>;
}

/** What a command needs besides its arguments; a test has its own. */
export interface World {
  readonly terminal: Terminal;
  readonly files: CommandFiles;
  readonly loadRecognition: () => Promise<ShippedRecognition>;
  /** The present as an ISO 8601 instant, without fractions of seconds. */
  readonly now: () => string;
  /** A number in [0, 1). */
  readonly random: () => number;
}

/** One line on standard error, beginning with what it is about. */
export function complain({ terminal }: World, about: string, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  terminal.complain(`news-annotator: ${about}: ${message.split('\n')[0] ?? ''}`);
}
