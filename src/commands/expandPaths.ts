import picomatch from 'picomatch';
import type { FoundFile } from '../corpus/findArticles';
import { UsageError } from './command';
import type { CommandFiles } from './world';

/** Finds files below a folder; their paths are relative to it. */
export type Finder = (folder: string) => Promise<readonly FoundFile[]>;

/**
 * The files that paths on the command line name: files themselves, those that `find` finds in folders, and those of them that match a pattern
 * (shells on Windows leave patterns to the program). Each file once, in the order given.
 * @throws {UsageError} when a path names nothing.
 */
export async function expandPaths(files: CommandFiles, paths: readonly string[], find: Finder): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    for (const file of await expand(files, path, find)) if (!found.has(file.path)) found.set(file.path, file);
  }
  return [...found.values()];
}

async function expand(files: CommandFiles, path: string, find: Finder): Promise<readonly FoundFile[]> {
  const kind = await files.kind(path);
  if (kind === 'file') return [{ uri: path, path }];
  if (kind === 'directory') return below(path, find);
  const { base, isGlob } = picomatch.scan(path);
  if (!isGlob) throw new UsageError(`There is no file or folder ${path}.`);
  const folder = base === '' ? '.' : base;
  if ((await files.kind(folder)) !== 'directory') throw new UsageError(`There is no folder ${folder}, where ${path} begins.`);
  const isMatch = picomatch(path.replace(/^\.\//, ''));
  const matching = (await below(folder, find)).filter((file) => isMatch(file.path.replace(/^\.\//, '')));
  if (matching.length === 0) throw new UsageError(`No file matches ${path}.`);
  return matching;
}

async function below(folder: string, find: Finder): Promise<readonly FoundFile[]> {
  const root = isRoot(folder) ? folder : folder.replace(/\/$/, '');
  const shown = root === '.' ? '' : isRoot(root) ? root : `${root}/`;
  return (await find(root)).map(({ uri, path }) => ({ uri, path: shown + path }));
}

/** "/", or on Windows "C:/", which without its slash is another folder. */
function isRoot(folder: string): boolean {
  return /^(?:[A-Za-z]:)?\/$/.test(folder);
}
