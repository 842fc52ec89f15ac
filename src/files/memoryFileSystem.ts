import { checkExpected, FileError, type ExpectedContent, type FileErrorReason, type FileSystem, type FileType, type FileUri } from './fileSystem';

/** Files in memory: the twin of a real file system for tests. */
export class MemoryFileSystem implements FileSystem {
  readonly #files = new Map<FileUri, Uint8Array>();
  /** When set, writing fails for this reason. */
  failWith: FileErrorReason | undefined;
  /** When set, only this file cannot be written. */
  failFor: FileUri | undefined;
  /** How often something was written. */
  writes = 0;

  constructor(files: Readonly<Record<FileUri, string>> = {}) {
    for (const [uri, text] of Object.entries(files)) this.#files.set(uri, new TextEncoder().encode(text));
  }

  read(uri: FileUri): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.#files.get(uri));
  }

  /** A file's content as text; undefined when there is none. */
  text(uri: FileUri): string | undefined {
    const bytes = this.#files.get(uri);
    return bytes && new TextDecoder().decode(bytes);
  }

  async write(uri: FileUri, content: Uint8Array, expected?: ExpectedContent): Promise<void> {
    if (this.failWith !== undefined) throw new FileError(this.failWith, uri, `${uri}: ${this.failWith}`);
    if (uri === this.failFor) throw new FileError('no-permission', uri, `${uri}: may not be written`);
    if (expected !== undefined) checkExpected(uri, expected, this.#files.get(uri));
    this.#files.set(uri, content);
    this.writes++;
    await Promise.resolve();
  }

  delete(uri: FileUri): Promise<void> {
    if (this.failWith !== undefined) return Promise.reject(new FileError(this.failWith, uri, `${uri}: ${this.failWith}`));
    this.#files.delete(uri);
    return Promise.resolve();
  }

  list(uri: FileUri): Promise<readonly (readonly [name: string, type: FileType])[]> {
    const folder = uri.endsWith('/') ? uri : `${uri}/`;
    const entries = new Map<string, FileType>();
    for (const file of this.#files.keys()) {
      if (!file.startsWith(folder)) continue;
      const [name = '', ...rest] = file.slice(folder.length).split('/');
      entries.set(name, rest.length > 0 ? 'directory' : 'file');
    }
    return Promise.resolve([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
