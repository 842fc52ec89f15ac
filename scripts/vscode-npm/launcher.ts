import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './chromium';
import { runMain } from './cleanup';
import { followHostRun } from './hostRun';
import { startServer, workbenchUrl } from './server';

/**
 * Stands in for the VS Code executable: takes the arguments that `@vscode/test-electron`'s `runTests` gives it, runs the
 * suite in VS Code from npm (its server and a headless browser), and exits as VS Code would.
 */
interface LauncherArguments {
  readonly workspace: string | undefined;
  readonly extensionDevelopmentPath: string;
  readonly extensionTestsPath: string;
}

const suiteMilliseconds = 240_000;

function readArguments(): LauncherArguments {
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
  });
  const { extensionDevelopmentPath, extensionTestsPath } = values;
  if (typeof extensionDevelopmentPath !== 'string' || typeof extensionTestsPath !== 'string') {
    throw new Error('Needs --extensionDevelopmentPath and --extensionTestsPath.');
  }
  return { workspace: positionals[0], extensionDevelopmentPath, extensionTestsPath };
}

/** The authority is the word `remote` in this build, not the host and port. */
function remoteUri(file: string): string {
  return `vscode-remote://remote${path.resolve(file)}`;
}

function testPayload(launch: LauncherArguments): string {
  return JSON.stringify([
    ['extensionDevelopmentPath', remoteUri(launch.extensionDevelopmentPath)],
    ['extensionTestsPath', remoteUri(launch.extensionTestsPath)],
    ['skipWelcome', 'true'],
  ]);
}

void runMain(async (cleanup) => {
  const launch = readArguments();
  const server = await startServer(cleanup, { forHostSuite: true });
  const browser = await launchChromium(cleanup);
  return followHostRun(browser, {
    url: workbenchUrl(server, launch.workspace, { payload: testPayload(launch) }),
    name: 'host',
    milliseconds: suiteMilliseconds,
    serverTail: () => server.process.tail(),
  });
});
