import type { Disposable } from './session';

/** Time, injected: real in the editor, by hand in tests. */
export interface Scheduler {
  /** Milliseconds on a clock that never goes back. */
  now(): number;
  /** Runs a task once, this many milliseconds from now; disposing cancels it. */
  after(delay: number, task: () => void): Disposable;
}
