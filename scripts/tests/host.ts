import { cp } from 'node:fs/promises';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { checkout } from '../vscode-npm/checkout';
import { runMain } from '../vscode-npm/cleanup';
import { temporaryFolder } from '../vscode-npm/server';
import { bundleHostSuite } from './bundleHostSuite';

/** `npm run test:host`: the suite in the Node extension host of VS Code from npm. */
void runMain(async (cleanup) => {
  const suite = await bundleHostSuite();
  const workspace = await temporaryFolder(cleanup);
  await cp(path.join(checkout, 'test', 'host', 'workspace'), workspace, { recursive: true });
  const running = runTests({
    // Node itself, told to run our stand-in for VS Code with the arguments that follow.
    vscodeExecutablePath: process.execPath,
    launchArgs: ['--import', 'tsx', path.join(checkout, 'scripts', 'vscode-npm', 'launcher.ts'), workspace],
    extensionDevelopmentPath: checkout,
    extensionTestsPath: suite.node,
  });
  // Interrupted, the stand-in has a server and a browser to end before it does itself.
  cleanup.add(async () => {
    await running.catch(() => undefined);
  });
  return running;
});
