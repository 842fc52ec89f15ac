import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CommandFiles } from '../commands/world';
import type { FileType } from '../files/fileSystem';
import type { FileWriter } from '../formats/runExport';
import { NodeFiles } from '../node/nodeFiles';

/** Files of the operating system as the command line needs them; URIs are paths here. */
export class CommandLineFiles extends NodeFiles implements CommandFiles {
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
