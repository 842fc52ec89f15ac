import { setTimeout as delay } from 'node:timers/promises';

/** Tries a check until it passes. @throws what it threw last if it does not within some seconds. */
export async function eventually(check: () => Promise<void> | void, milliseconds = 15_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await delay(100);
  }
}
