import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const keptLines = 200;
const graceMilliseconds = 5_000;

/** A server running in a process group of its own, so that it and all its children end together. */
export class BackgroundProcess {
  readonly #child: ChildProcess;
  readonly #lines: string[] = [];
  readonly #waiters = new Set<(line: string | undefined) => void>();

  constructor(command: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
    this.#child = spawn(command, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', (line) => { this.#received(line); });
    }
    this.#child.once('error', (error) => { this.#received(String(error)); });
    this.#child.once('exit', () => { this.#tell(undefined); });
  }

  /** The last lines that it printed. */
  tail(): string {
    return this.#lines.join('\n');
  }

  /**
   * Waits for a line.
   * @throws with what it printed so far if it ends first or the time is up.
   */
  async waitForLine(pattern: RegExp, milliseconds: number): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void): void => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
        settle();
      };
      const fail = (why: string): void => {
        finish(() => { reject(new Error(`${why} before ${String(pattern)} appeared:\n${this.tail()}`)); });
      };
      const timer = setTimeout(() => { fail(`${milliseconds / 1000} s passed`); }, milliseconds);
      const waiter = (line: string | undefined): void => {
        if (line === undefined) { fail('The process ended'); return; }
        const match = pattern.exec(line);
        if (match) finish(() => { resolve(match); });
      };
      this.#waiters.add(waiter);
      for (const line of this.#lines) waiter(line);
    });
  }

  /** Resolves when it ended by itself or was stopped. */
  async ended(): Promise<void> {
    if (this.#isRunning()) await once(this.#child, 'exit');
  }

  /** Ends it and its children: politely, after five seconds by force. */
  async stop(): Promise<void> {
    if (this.#isRunning()) {
      const exited = this.ended();
      this.#signal('SIGTERM');
      const force = setTimeout(() => { this.#signal('SIGKILL'); }, graceMilliseconds);
      await exited;
      clearTimeout(force);
    }
    // Children that outlived it.
    this.#signal('SIGKILL');
  }

  #isRunning(): boolean {
    return this.#child.pid !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  #signal(signal: NodeJS.Signals): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      if (process.platform === 'win32') this.#child.kill(signal);
      else process.kill(-pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }

  #received(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length > keptLines) this.#lines.shift();
    this.#tell(line);
  }

  #tell(line: string | undefined): void {
    for (const waiter of [...this.#waiters]) waiter(line);
  }
}
