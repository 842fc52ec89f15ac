import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** A temporary file of a save, as `replaceFile` names it. */
const LEFT_OVER = /\.yaml\.[0-9a-f]{8}\.tmp$/;

/** A save takes no longer than this. Milliseconds. */
const LONGEST_SAVE = 10 * 60_000;

/** Removes what a crash in the midst of a save left in a folder; never fails. */
export async function tidyFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => LEFT_OVER.test(each))) {
    const file = path.join(folder, name);
    const age = await stat(file).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0);
    if (age > LONGEST_SAVE) await rm(file, { force: true }).catch(() => undefined);
  }
}
