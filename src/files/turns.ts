/** Lets tasks on the same thing run one after the other, in the order in which they asked. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs a task when all earlier ones on `key` have ended, also those that failed. */
  take<T>(key: string, task: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const turn = before.then(task, task);
    const settled = turn.catch(() => undefined).then(() => {
      if (this.#last.get(key) === settled) this.#last.delete(key);
    });
    this.#last.set(key, settled);
    return turn;
  }
}
