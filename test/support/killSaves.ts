import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { versionOf } from '../unit/node/savedVersion';

/** What was found after a process that was saving all the time was killed, again and again. */
export interface KillOutcome {
  readonly kills: number;
  /** Looks at a file after a kill: the file was an old version or the new one, whole. */
  whole: number;
  /** The file was neither. */
  torn: number;
  /** There was no file, though one had been saved before. */
  gone: number;
  /** The kill came in the midst of a save: its temporary file was left. */
  midway: number;
}

/** Files that each process saves at once. */
const FILES = 3;

/** Processes at a time. */
const LANES = 2;

/** Longest time that the process is let save. Milliseconds. */
const LONGEST_LIFE = 40;

/** Kills a saving process this often, at random moments, and looks at the file each time. */
export async function killSaves(kills: number, random: () => number = Math.random): Promise<KillOutcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'saves-'));
  try {
    const script = path.join(folder, 'writer.js');
    await build({ entryPoints: ['test/unit/node/killedWriter.ts'], bundle: true, platform: 'node', format: 'cjs', outfile: script, logLevel: 'error' });
    const counts = { whole: 0, torn: 0, gone: 0, midway: 0 };
    const lanes = Array.from({ length: LANES }, (_, lane) => killInLane(script, path.join(folder, String(lane)), Math.ceil(kills / LANES), random, counts));
    await Promise.all(lanes);
    return { kills: Math.ceil(kills / LANES) * LANES, ...counts };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function killInLane(script: string, folder: string, kills: number, random: () => number, counts: Omit<KillOutcome, 'kills'>): Promise<void> {
  await mkdir(folder);
  const files = Array.from({ length: FILES }, (_, index) => path.join(folder, `talks-${index}.txt.annotations.yaml`));
  const saved = new Set<string>();
  for (let kill = 0; kill < kills; kill++) {
    await killWriter(script, files, random() * LONGEST_LIFE);
    for (const file of files) {
      const content = await readFile(file, 'utf8').catch(() => undefined);
      if (content !== undefined) counts[versionOf(content) === undefined ? 'torn' : 'whole']++;
      else if (saved.has(file)) counts.gone++;
      if (content !== undefined) saved.add(file);
    }
    counts.midway += await removeTemporaries(folder);
  }
}

async function killWriter(script: string, files: readonly string[], life: number): Promise<void> {
  const child = spawn(process.execPath, [script, ...files], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await pause(life);
  child.kill('SIGKILL');
  await ended;
}

async function removeTemporaries(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tmp'));
  for (const name of names) await rm(path.join(folder, name));
  return names.length;
}
