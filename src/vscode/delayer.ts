/** Runs a task once things have been quiet for a while. */
export class Delayer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = 0;

  constructor(readonly task: () => void) {}

  /** Runs the task this many milliseconds from now, and not before. */
  postpone(delay: number): void {
    this.#start(delay);
  }

  /** Runs the task within this many milliseconds, sooner if it was due sooner. */
  hasten(delay: number): void {
    if (this.#timer === undefined || Date.now() + delay < this.#due) this.#start(delay);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #start(delay: number): void {
    clearTimeout(this.#timer);
    this.#due = Date.now() + delay;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.task();
    }, delay);
  }
}
