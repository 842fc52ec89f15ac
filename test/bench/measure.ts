import { Bench } from 'tinybench';

/**
 * Milliseconds that a task takes, the median of its runs, after a warm-up.
 * @param time Milliseconds to measure for, at least.
 */
export async function median(task: () => unknown, time = 1000): Promise<number> {
  const bench = new Bench({ time, warmupTime: time / 4, iterations: 5, warmupIterations: 2, throws: true });
  bench.add('task', task);
  const [run] = await bench.run();
  if (run?.result.state !== 'completed') throw new Error('The task did not end.');
  return run.result.latency.p50;
}

/** What a group of measurements found: lines for the reader, and whether each promise held. */
export interface Report {
  readonly lines: readonly string[];
  readonly broken: readonly string[];
}
