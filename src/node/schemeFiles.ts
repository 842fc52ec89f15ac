import type { ExpectedContent, FileSystem, FileType, FileUri } from '../files/fileSystem';

/** Files of one URI scheme from one place, all others from another. */
export class SchemeFiles implements FileSystem {
  constructor(
    private readonly scheme: string,
    private readonly ours: FileSystem,
    private readonly others: FileSystem,
  ) {}

  read(uri: FileUri): Promise<Uint8Array | undefined> {
    return this.#filesOf(uri).read(uri);
  }

  write(uri: FileUri, content: Uint8Array, expected?: ExpectedContent): Promise<void> {
    return this.#filesOf(uri).write(uri, content, expected);
  }

  delete(uri: FileUri): Promise<void> {
    return this.#filesOf(uri).delete(uri);
  }

  list(uri: FileUri): Promise<readonly (readonly [name: string, type: FileType])[]> {
    return this.#filesOf(uri).list(uri);
  }

  #filesOf(uri: FileUri): FileSystem {
    return uri.startsWith(`${this.scheme}:`) ? this.ours : this.others;
  }
}
