import { cp } from 'node:fs/promises';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { runNode } from '../runNode';
import { checkout } from '../vscode-npm/checkout';
import { runMain, type Cleanup } from '../vscode-npm/cleanup';
import { temporaryFolder } from '../vscode-npm/server';
import { bundleHostSuite } from './bundleHostSuite';

/** The oldest VS Code that `engines.vscode` admits, and today's. */
const defaultVersions = ['1.100.0', 'stable'];

/** `npm run test:desktop [-- VERSION…]`: the host suite in the desktop VS Code, downloaded from its own server. */
async function testDesktop(cleanup: Cleanup): Promise<number> {
  const built = await runNode(['--import', 'tsx', path.join(checkout, 'scripts', 'build.ts')]);
  if (built !== 0) return built;
  const suite = await bundleHostSuite();
  const versions = process.argv.slice(2);
  for (const version of versions.length > 0 ? versions : defaultVersions) {
    console.log(`\n── VS Code ${version} ──`);
    const workspace = await temporaryFolder(cleanup);
    await cp(path.join(checkout, 'test', 'host', 'workspace'), workspace, { recursive: true });
    await runTests({
      version,
      launchArgs: [workspace, '--disable-extensions'],
      extensionDevelopmentPath: checkout,
      extensionTestsPath: suite.node,
    });
  }
  return 0;
}

void runMain(testDesktop);
