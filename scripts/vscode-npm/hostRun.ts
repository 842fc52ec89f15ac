import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { outFolder } from './checkout';

export interface HostRun {
  /** The workbench's address, with the extension and its tests in it. */
  readonly url: string;
  /** Names the files left behind when it goes wrong. */
  readonly name: string;
  readonly milliseconds: number;
  /** The server's last lines, for the diagnosis. */
  readonly serverTail: () => string;
}

/** Begins the suite's own lines (`test/host/index.ts`); all others are VS Code's. */
const mark = 'suite| ';

/** Parts of VS Code that this build leaves out, and look-ups on a closed network. */
const noise = /vsda|spdlog|update\/check|open-vsx|ERR_NAME_NOT_RESOLVED|404 \(Not Found\)|service ?worker/i;

/**
 * Opens the workbench in a browser and follows the test suite that runs in its extension host: its lines are printed.
 * @returns the suite's exit code, or 1 if it does not end in time; what else VS Code said is printed unless that is 0.
 */
export async function followHostRun(browser: Browser, run: HostRun): Promise<number> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  await page.exposeFunction('codeAutomationLog', (type: string, values: readonly unknown[]) => {
    const text = values.map(String).join(' ');
    if (text.startsWith(mark)) console.log(text.slice(mark.length));
    else if (type === 'error' && !noise.test(text)) complaints.push(text);
  });
  const exit = new Promise<number>((resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve);
  });
  await page.goto(run.url);
  const code = await Promise.race([exit, delay(run.milliseconds, undefined, { ref: false })]);
  if (code !== 0) console.error(`VS Code complained:\n${complaints.join('\n')}`);
  if (code === undefined) await diagnose(page, run);
  return code ?? 1;
}

async function diagnose(page: Page, run: HostRun): Promise<void> {
  const folder = path.join(outFolder, 'failures');
  await mkdir(folder, { recursive: true });
  const picture = path.join(folder, `${run.name}.png`);
  await page.screenshot({ path: picture }).catch(() => undefined);
  console.error(`The suite did not end in ${run.milliseconds / 1000} s. Screenshot: ${picture}`);
  console.error(`The server's last lines:\n${run.serverTail()}`);
}
