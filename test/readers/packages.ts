import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from './python';

const PACKAGES = ['@knight-lab/timelinejs@3.9.11', 'markdown-it@15.0.3'];

/** A folder with `node_modules` of the readers that come from npm, made once and kept in `.cache/`; or why there is none. */
export async function preparePackages(): Promise<{ readonly home: string } | string> {
  const key = createHash('sha256').update(PACKAGES.join()).digest('hex').slice(0, 12);
  const home = path.resolve('.cache', `readers-npm-${key}`);
  if ((await readdir(home).catch((): string[] => [])).includes('ready')) return { home };
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  await writeFile(path.join(home, 'package.json'), '{"private":true}');
  const { code, output } = await run('npm', ['install', '--prefix', home, '--ignore-scripts', '--no-audit', '--no-fund', ...PACKAGES]);
  if (code !== 0) return `npm install ${PACKAGES.join(' ')} failed: ${output.trim().split('\n').at(-1) ?? ''}`;
  await mkdir(path.join(home, 'ready'));
  return { home };
}
