import { createServer } from 'node:net';
import path from 'node:path';
import { BackgroundProcess } from './background';
import type { Cleanup } from './cleanup';
import type { RunningServer } from './server';
import { ensureBrowserTools, ensureServerTools } from './tools';

export interface WebServerOptions {
  readonly extensionFolder: string;
  readonly suite: string;
  /** Served as a virtual file system: what is written stays in the browser's memory. */
  readonly workspace: string;
}

const startMilliseconds = 60_000;

/** Starts VS Code for the web, whose extension host runs in the browser, on a free port; `cleanup` stops it. */
export async function startWebServer(cleanup: Cleanup, options: WebServerOptions): Promise<RunningServer> {
  const [browserTools, { node }] = [await ensureBrowserTools(), await ensureServerTools()];
  const port = await freePort();
  const testWebOptions = {
    browserType: 'none',
    quality: 'stable',
    commit: browserTools.commit,
    testRunnerDataDir: browserTools.downloads,
    esm: true,
    port,
    extensionDevelopmentPath: options.extensionFolder,
    extensionTestsPath: options.suite,
    folderPath: options.workspace,
  };
  const script = path.join(import.meta.dirname, 'serveTestWeb.mjs');
  const server = new BackgroundProcess(node, [script, browserTools.testWeb, JSON.stringify(testWebOptions)]);
  cleanup.add(() => server.stop());
  await server.waitForLine(/^Serving\./, startMilliseconds);
  return { port, process: server };
}

/** A port that was free a moment ago: this server cannot be asked which one it took. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, 'localhost', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
