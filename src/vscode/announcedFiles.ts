import type { ExpectedContent, FileSystem, FileType, FileUri } from '../files/fileSystem';

/** Files whose changes by the program are told at once, without waiting for a watcher. */
export class AnnouncedFiles implements FileSystem {
  constructor(
    private readonly files: FileSystem,
    private readonly changed: (uri: FileUri) => void,
  ) {}

  read(uri: FileUri): Promise<Uint8Array | undefined> {
    return this.files.read(uri);
  }

  async write(uri: FileUri, content: Uint8Array, expected?: ExpectedContent): Promise<void> {
    await this.files.write(uri, content, expected);
    this.changed(uri);
  }

  async delete(uri: FileUri): Promise<void> {
    await this.files.delete(uri);
    this.changed(uri);
  }

  list(uri: FileUri): Promise<readonly (readonly [name: string, type: FileType])[]> {
    return this.files.list(uri);
  }
}
