/** A file's place: a URI as a string. Paths exist only at the edges. */
export type FileUri = string;

export type FileType = 'file' | 'directory';

/** What the core needs of files; `src/vscode` and `cli.ts` supply real ones, `MemoryFileSystem` the twin for tests. */
export interface FileSystem {
  /** Undefined when there is no such file; rejects with `FileError` on anything else. */
  read(uri: FileUri): Promise<Uint8Array | undefined>;
  /**
   * Whole or not at all: through a temporary file and a rename where the host can. Rejects with `FileError`.
   * @param expected What the file holds, as far as the writer knows: it is not written over when it holds anything else (`changed-meanwhile`).
   */
  write(uri: FileUri, content: Uint8Array, expected?: ExpectedContent): Promise<void>;
  /** Removes a file; one that is not there is no error. Rejects with `FileError`. */
  delete(uri: FileUri): Promise<void>;
  /** Names in a folder, sorted. */
  list(uri: FileUri): Promise<readonly (readonly [name: string, type: FileType])[]>;
}

/** What a file is thought to hold; `content` is undefined where there should be none. */
export interface ExpectedContent {
  readonly content: Uint8Array | undefined;
}

/** Rejects with `FileError` when a file holds something else than expected. */
export function checkExpected(uri: FileUri, { content }: ExpectedContent, found: Uint8Array | undefined): void {
  const isSame = content === undefined || found === undefined ? content === found : content.length === found.length && content.every((byte, index) => byte === found[index]);
  if (!isSame) throw new FileError('changed-meanwhile', uri, `${uri} was changed meanwhile.`);
}

export type FileErrorReason = 'changed-meanwhile' | 'not-found' | 'no-permission' | 'no-space' | 'is-directory' | 'unavailable';

/** A refusal by the file system, with a reason that a message can be made from. */
export class FileError extends Error {
  constructor(
    readonly reason: FileErrorReason,
    readonly uri: FileUri,
    message: string,
  ) {
    super(message);
    this.name = 'FileError';
  }

  static is(error: unknown, reason?: FileErrorReason): error is FileError {
    return error instanceof FileError && (reason === undefined || error.reason === reason);
  }
}
