import type { Stage } from './stages';

/** How many checks or tests passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Tests that could not run here and said so. */
  readonly skipped: number;
}

/**
 * Reads a stage's tally off what it printed and its exit code. A suite that ended badly without a failed test, or ran
 * none, counts as one failure: a crash is never silent.
 */
export function tally(kind: Stage['kind'], output: string, exitCode: number | undefined): Tally {
  if (kind === 'check') return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  const passed = lastCount(output, /^\s*(\d+) passing \(/gm);
  const failed = lastCount(output, /^\s*(\d+) failing$/gm);
  const skipped = lastCount(output, /^\s*(\d+) pending$/gm);
  const crashed = exitCode !== 0 && failed === 0;
  return { passed, failed: crashed || passed + failed + skipped === 0 ? failed + 1 : failed, skipped };
}

function lastCount(output: string, pattern: RegExp): number {
  return Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
}
