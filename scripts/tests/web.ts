import { cp } from 'node:fs/promises';
import path from 'node:path';
import { checkout } from '../vscode-npm/checkout';
import { launchChromium } from '../vscode-npm/chromium';
import { runMain } from '../vscode-npm/cleanup';
import { followHostRun } from '../vscode-npm/hostRun';
import { temporaryFolder } from '../vscode-npm/server';
import { startWebServer } from '../vscode-npm/webServer';
import { bundleHostSuite } from './bundleHostSuite';

const suiteMilliseconds = 240_000;

/** `npm run test:web`: the suite in the browser's extension host, on a virtual file system. */
void runMain(async (cleanup) => {
  const suite = await bundleHostSuite();
  const workspace = await temporaryFolder(cleanup);
  await cp(path.join(checkout, 'test', 'host', 'workspace'), workspace, { recursive: true });
  const server = await startWebServer(cleanup, {
    extensionFolder: checkout,
    suite: suite.browser,
    workspace,
  });
  const browser = await launchChromium(cleanup);
  return followHostRun(browser, {
    url: `http://localhost:${server.port}/`,
    name: 'web',
    milliseconds: suiteMilliseconds,
    serverTail: () => server.process.tail(),
  });
});
