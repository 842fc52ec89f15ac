import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';

export interface BackgroundOptions {
  readonly cwd?: string;
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Given each line of its output as it comes. */
  readonly onLine?: (line: string) => void;
  /** How long it may take to end when asked to, before it is made to. */
  readonly graceMilliseconds?: number;
}

/** Lines of VS Code that say nothing about us: wide stacks, and complaints about parts that are left out on purpose. */
function isNoise(line: string): boolean {
  return /^\s+at |^\s*(\[[\d:]+\])?\s*$|vsda|spdlog|ERR_MODULE_NOT_FOUND|^}$/.test(line);
}

const keptLines = 200;
const drainMilliseconds = 1_000;

/** A process in a group of its own, so that it and all its children end together. */
export class BackgroundProcess {
  readonly #child: ChildProcess;
  readonly #closed: Promise<unknown>;
  readonly #lines: string[] = [];
  readonly #waiters = new Set<(line: string | undefined) => void>();

  constructor(command: string, args: readonly string[], private readonly options: BackgroundOptions = {}) {
    this.#child = spawn(command, args, {
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', (line) => { this.#received(line); });
    }
    this.#closed = new Promise((resolve) => this.#child.once('close', resolve));
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

  /** Resolves when it ended by itself or was stopped. @returns its exit code; nothing if it was killed or never ran. */
  async ended(): Promise<number | undefined> {
    if (this.#isRunning()) await once(this.#child, 'exit');
    // Its last lines may still be on their way; a child that outlived it may hold the pipe open.
    await Promise.race([this.#closed, delay(drainMilliseconds, undefined, { ref: false })]);
    return this.#child.exitCode ?? undefined;
  }

  /** Ends it and its children: politely, then by force. */
  async stop(): Promise<void> {
    if (this.#isRunning()) {
      const exited = this.ended();
      this.#signal('SIGTERM');
      const force = setTimeout(() => { this.#signal('SIGKILL'); }, this.options.graceMilliseconds ?? 5_000);
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
    this.options.onLine?.(line);
    if (isNoise(line)) return;
    this.#lines.push(line);
    if (this.#lines.length > keptLines) this.#lines.shift();
    this.#tell(line);
  }

  #tell(line: string | undefined): void {
    for (const waiter of [...this.#waiters]) waiter(line);
  }
}
