import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { cacheFolder } from './checkout';
import { UserError, type Cleanup } from './cleanup';
import { ensureBrowserTools, ensureServerTools } from './tools';

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The web build loads parts of itself from subdomains.
  '--host-resolver-rules=MAP *.localhost 127.0.0.1',
];

/** Starts a headless Chromium: `CHROME_PATH`, else the system's, else the one from npm. `cleanup` closes it. */
export async function launchChromium(cleanup: Cleanup): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? systemChromium() ?? (await chromiumFromNpm());
  const browser = await chromium.launch({
    executablePath,
    args: flags,
    // Whoever started it closes it, in order.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  cleanup.add(() => browser.close());
  return browser;
}

function systemChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = namesOnPath.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...usualPlaces].find((candidate) => existsSync(candidate));
}

/** Unpacked once into the cache by the package itself, which wants the newer Node. */
async function chromiumFromNpm(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new UserError('No Chromium found: install one or set CHROME_PATH.');
  }
  const { chromium: packageFolder } = await ensureBrowserTools();
  const { node } = await ensureServerTools();
  const folder = path.join(cacheFolder, 'chromium');
  await mkdir(folder, { recursive: true });
  const script = "import('@sparticuz/chromium').then(async ({ default: c }) => console.log(await c.executablePath()))";
  const { stdout } = await promisify(execFile)(node, ['-e', script], {
    cwd: packageFolder,
    env: { ...process.env, TMPDIR: folder },
  });
  return stdout.trim();
}
