import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { checkExpected, FileError, type ExpectedContent, type FileErrorReason, type FileSystem, type FileType, type FileUri } from '../files/fileSystem';
import { replaceFile } from './replaceFile';
import { tidyFolder } from './tidyFolder';

/** Files of the operating system. */
export class NodeFiles implements FileSystem {
  readonly #tidied = new Set<string>();

  /** @param pathOf A file's path; without it, URIs are paths. */
  constructor(private readonly pathOf: (uri: FileUri) => string = (uri) => uri) {}

  async read(uri: FileUri): Promise<Uint8Array | undefined> {
    try {
      return await readFile(this.pathOf(uri));
    } catch (error) {
      if (REASONS[codeOf(error)] === 'not-found') return undefined;
      throw asFileError(error, uri);
    }
  }

  async write(uri: FileUri, content: Uint8Array, expected?: ExpectedContent): Promise<void> {
    const file = this.pathOf(uri);
    const folder = path.dirname(file);
    if (!this.#tidied.has(folder)) {
      this.#tidied.add(folder);
      await tidyFolder(folder);
    }
    try {
      await replaceFile(file, content, async () => { if (expected !== undefined) checkExpected(uri, expected, await this.read(uri)); });
    } catch (error) {
      throw FileError.is(error) ? error : asFileError(error, uri);
    }
  }

  async delete(uri: FileUri): Promise<void> {
    try {
      await rm(this.pathOf(uri), { force: true });
    } catch (error) {
      throw asFileError(error, uri);
    }
  }

  async list(uri: FileUri): Promise<readonly (readonly [name: string, type: FileType])[]> {
    try {
      const entries = await readdir(this.pathOf(uri), { withFileTypes: true });
      return entries
        .map((entry) => [entry.name, entry.isDirectory() ? 'directory' : 'file'] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    } catch (error) {
      throw asFileError(error, uri);
    }
  }
}

const REASONS: Readonly<Record<string, FileErrorReason>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EFBIG: 'no-space',
  EISDIR: 'is-directory',
};

function asFileError(error: unknown, uri: FileUri): FileError {
  return new FileError(REASONS[codeOf(error)] ?? 'unavailable', uri, error instanceof Error ? error.message : String(error));
}

/** The code of a system error, "ENOENT" say. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
