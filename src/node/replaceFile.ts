import { randomBytes } from 'node:crypto';
import { access, constants, lstat, open, readlink, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Links followed to a file before they count as a circle: as many as Linux follows. */
const MOST_LINKS = 40;

/** Pauses before a rename is tried again that another program holds up (on Windows, a virus scanner). Milliseconds. */
const PAUSES = [20, 50, 100, 200, 400];

/**
 * Replaces a file's content so that whoever reads it, also after a crash at any point, finds the old content or the new, whole: the new
 * one is written to a temporary file beside it, brought to the disk, and renamed over it (POSIX `rename`, `MoveFileEx` on Windows). A symbolic
 * link stays one: the file that it leads to is replaced. The file keeps its permissions. Rejects with a system error, and the file is as it was.
 * @param check Called right before the new content takes the old one's place: when it rejects, nothing is replaced.
 */
export async function replaceFile(file: string, content: Uint8Array, check: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  const target = await followLinks(file);
  const mode = await writableMode(target);
  const temporary = `${target}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeToDisk(temporary, content, mode);
    await check();
    await renameOver(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(path.dirname(target));
}

/** The file that links lead to, there or not. */
async function followLinks(file: string): Promise<string> {
  let target = file;
  for (let links = 0; links <= MOST_LINKS; links++) {
    const isLink = await lstat(target).then((found) => found.isSymbolicLink(), () => false);
    if (!isLink) return target;
    target = path.resolve(path.dirname(target), await readlink(target));
  }
  throw systemError('ELOOP', `too many symbolic links, '${file}'`);
}

/** Permissions of a file that may be replaced; undefined for a new file. A rename would also replace one that nobody may write to. */
async function writableMode(target: string): Promise<number | undefined> {
  const found = await stat(target).catch(() => undefined);
  if (found === undefined) return undefined;
  if (found.isDirectory()) throw systemError('EISDIR', `is a folder, '${target}'`);
  if ((found.mode & 0o222) === 0) throw systemError('EACCES', `is read-only, '${target}'`);
  await access(target, constants.W_OK);
  return found.mode & 0o7777;
}

async function writeToDisk(file: string, content: Uint8Array, mode: number | undefined): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    if (mode !== undefined) await handle.chmod(mode);
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function renameOver(from: string, to: string): Promise<void> {
  for (const wait of PAUSES) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!isHeldUp(error)) throw error;
    }
    await pause(wait);
  }
  await rename(from, to);
}

function isHeldUp(error: unknown): boolean {
  return process.platform === 'win32' && error instanceof Error && 'code' in error && ['EPERM', 'EACCES', 'EBUSY'].includes(String(error.code));
}

/** Brings the rename itself to the disk where folders can be; that it cannot is no failure: the content is whole either way. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Not every file system lets a folder be opened.
  }
}

function systemError(code: string, message: string): Error {
  return Object.assign(new Error(`${code}: ${message}`), { code });
}
