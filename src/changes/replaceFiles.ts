import type { FileSystem } from '../files/fileSystem';
import { ChangeError, type ChangeFailure, type FileReplacement } from './changeRequest';
import { failureOf } from './failureOf';

/** Replaces all of some files or none: those that are not as expected are told, and when one cannot be written the others are put back. */
export async function replaceFiles(files: FileSystem, replacements: readonly FileReplacement[]): Promise<readonly ChangeFailure[]> {
  const failed: ChangeFailure[] = [];
  for (const replacement of replacements) await attempt(failed, replacement, () => check(files, replacement));
  const done: FileReplacement[] = [];
  for (const replacement of replacements) {
    if (failed.length > 0) break;
    await attempt(failed, replacement, async () => {
      await put(files, replacement.uri, replacement.after);
      done.push(replacement);
    });
  }
  if (failed.length === 0) return [];
  for (const replacement of done) await attempt(failed, replacement, () => put(files, replacement.uri, replacement.before));
  return failed;
}

async function attempt(failed: ChangeFailure[], { uri }: FileReplacement, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    failed.push(failureOf(uri, error));
  }
}

async function check(files: FileSystem, { uri, before }: FileReplacement): Promise<void> {
  const bytes = await files.read(uri);
  const text = bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  if (text !== before) throw new ChangeError('changed-meanwhile', 'The file was changed meanwhile.');
}

async function put(files: FileSystem, uri: string, text: string | undefined): Promise<void> {
  if (text === undefined) await files.delete(uri);
  else await files.write(uri, new TextEncoder().encode(text));
}
