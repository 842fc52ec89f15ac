import * as vscode from 'vscode';
import { checkExpected, FileError, type ExpectedContent, type FileErrorReason, type FileSystem, type FileType, type FileUri } from '../files/fileSystem';

/** Files through VS Code, so local, remote and virtual ones alike. */
export class WorkspaceFiles implements FileSystem {
  async read(uri: FileUri): Promise<Uint8Array | undefined> {
    try {
      return await answer(uri, vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true)));
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
      throw asFileError(error, uri);
    }
  }

  /**
   * In one call, which a virtual file system takes as a whole. (A rename over the file would not: VS Code deletes the target first. Files of
   * the disk are written by `NodeFiles`.)
   */
  async write(uri: FileUri, content: Uint8Array, expected?: ExpectedContent): Promise<void> {
    const target = vscode.Uri.parse(uri, true);
    await refuseFolder(target);
    if (expected !== undefined) checkExpected(uri, expected, await this.read(uri));
    try {
      await answer(uri, vscode.workspace.fs.writeFile(target, content));
    } catch (error) {
      throw asFileError(error, uri);
    }
  }

  async delete(uri: FileUri): Promise<void> {
    try {
      await vscode.workspace.fs.delete(vscode.Uri.parse(uri, true));
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) throw asFileError(error, uri);
    }
  }

  async list(uri: FileUri): Promise<readonly (readonly [name: string, type: FileType])[]> {
    try {
      const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri, true));
      return entries
        .map(([name, type]) => [name, (type & vscode.FileType.Directory) === 0 ? 'file' : 'directory'] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    } catch (error) {
      throw asFileError(error, uri);
    }
  }
}

/** Longest time that a file system is waited for. Milliseconds. */
const PATIENCE = 60_000;

/** Gives up on a file system that never answers (VS Code does not, after one that threw instead of rejecting), so that others need not wait for it. */
async function answer<T>(uri: FileUri, asked: Thenable<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new FileError('unavailable', uri, vscode.l10n.t('no answer in {0} seconds', PATIENCE / 1000))); }, PATIENCE);
  });
  return Promise.race([asked, silence]).finally(() => { clearTimeout(timer); });
}

/** Not every file system says so itself. */
async function refuseFolder(target: vscode.Uri): Promise<void> {
  const type = await Promise.resolve(vscode.workspace.fs.stat(target)).then((stat) => stat.type, () => vscode.FileType.Unknown);
  if ((type & vscode.FileType.Directory) === 0) return;
  throw new FileError('is-directory', target.toString(), vscode.l10n.t('{0} is a folder.', target.path));
}

const REASONS: Readonly<Record<string, FileErrorReason>> = {
  FileNotFound: 'not-found',
  NoPermissions: 'no-permission',
  FileIsADirectory: 'is-directory',
  Unavailable: 'unavailable',
};

function asFileError(error: unknown, uri: FileUri): FileError {
  if (FileError.is(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof vscode.FileSystemError ? error.code : '';
  const reason = message.includes('ENOSPC') ? 'no-space' : (REASONS[code] ?? (/EACCES|EPERM|EROFS/.test(message) ? 'no-permission' : 'unavailable'));
  return new FileError(reason, uri, message);
}
