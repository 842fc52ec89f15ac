type Undo = () => Promise<void> | void;

/** What has to be undone at the end, last first. */
export class Cleanup {
  readonly #undo: Undo[] = [];
  #running: Promise<void> | undefined;

  /** Registers one thing to undo. */
  add(undo: Undo): void {
    this.#undo.push(undo);
  }

  /** Undoes everything, even if some of it fails. Calling it again waits for the same run. */
  run(): Promise<void> {
    this.#running ??= this.#runAll();
    return this.#running;
  }

  async #runAll(): Promise<void> {
    for (let undo = this.#undo.pop(); undo; undo = this.#undo.pop()) {
      try {
        await undo();
      } catch (error) {
        console.error(error);
      }
    }
  }
}

/** Something for the user to put right: shown as one line, without a stack. */
export class UserError extends Error {}

const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Calls `act` with 128 + the signal's number when the process is asked to end, instead of ending it. A signal may come
 * twice: from the terminal and from whoever started us.
 * @returns a function that takes this back.
 */
export function onSignals(act: (exitCode: number) => void): () => void {
  const listeners = Object.entries(signals).map(([signal, code]) => {
    const listener = (): void => { act(code); };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const remove of listeners) remove();
  };
}

/**
 * Runs `main` and undoes what it registered however it ends: return, error, Ctrl+C or termination. The process then
 * exits with the code `main` returned, 1 after an error, 128 + the signal's number (or `whenInterrupted`) after a signal.
 */
export async function runMain(
  main: (cleanup: Cleanup) => Promise<number>,
  { whenInterrupted }: { readonly whenInterrupted?: number } = {},
): Promise<never> {
  const cleanup = new Cleanup();
  const interrupted = new Promise<number>((resolve) => {
    onSignals((code) => { resolve(whenInterrupted ?? code); });
  });
  let code = 1;
  try {
    // After a signal, what `main` makes of its servers going away is of no interest.
    code = await Promise.race([interrupted, main(cleanup)]);
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error);
  }
  await cleanup.run();
  process.exit(code);
}
