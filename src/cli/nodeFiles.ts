import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CommandFiles } from '../commands/world';
import type { FileType } from '../files/fileSystem';
import type { FileWriter } from '../formats/runExport';

/** Files of the operating system; URIs are paths here. */
export class NodeFiles implements CommandFiles {
  async read(uri: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(uri);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  /** Through a temporary file beside it and a rename: a crash leaves the old file or the new one. */
  async write(uri: string, content: Uint8Array): Promise<void> {
    const temporary = temporaryName(uri);
    try {
      await writeFile(temporary, content);
      await rename(temporary, uri);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  async delete(uri: string): Promise<void> {
    await rm(uri, { force: true });
  }

  async list(uri: string): Promise<readonly (readonly [name: string, type: FileType])[]> {
    const entries = await readdir(uri, { withFileTypes: true });
    return entries
      .map((entry) => [entry.name, entry.isDirectory() ? 'directory' : 'file'] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }

  async kind(uri: string): Promise<FileType | undefined> {
    try {
      return (await stat(uri)).isDirectory() ? 'directory' : 'file';
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  /** Under a temporary name until it is closed. */
  async create(uri: string): Promise<FileWriter> {
    await mkdir(path.dirname(uri), { recursive: true });
    const temporary = temporaryName(uri);
    const file = await open(temporary, 'w');
    const abort = async (): Promise<void> => {
      await file.close();
      await rm(temporary, { force: true });
    };
    return {
      write: async (content) => { await file.writeFile(content); },
      close: async () => {
        await file.close();
        await rename(temporary, uri).catch(async (error: unknown) => {
          await rm(temporary, { force: true });
          throw error;
        });
      },
      abort,
    };
  }
}

function temporaryName(uri: string): string {
  return `${uri}.${randomBytes(4).toString('hex')}.tmp`;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
