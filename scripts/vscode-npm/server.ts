import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BackgroundProcess } from './background';
import type { Cleanup } from './cleanup';
import { ensureServerTools, type ServerTools } from './tools';

export interface ServerOptions {
  /** Where installed extensions live; without it, an empty one that goes with the server. */
  readonly extensionsFolder?: string;
  /** Whether windows may bring an extension in development and its tests in their address. */
  readonly forHostSuite?: boolean;
  /** Added to the settings that keep the workbench quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** VS Code serving its workbench on this machine. */
export interface RunningServer {
  readonly port: number;
  /** Lets a browser in; other users of this machine do not know it. */
  readonly token?: string;
  readonly process: BackgroundProcess;
}

const startMilliseconds = 60_000;

/** What a first look at VS Code should not be about. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
} as const;

/** The flags that start VS Code's server or one of its commands (such as `--install-extension`) on a data folder. */
export function serverArguments(tools: ServerTools, dataFolder: string): string[] {
  return [
    tools.serverMain,
    '--accept-server-license-terms',
    ...['--telemetry-level', 'off'],
    ...['--server-data-dir', dataFolder],
  ];
}

/** A folder under the system's temporary one, removed at the end. */
export async function temporaryFolder(cleanup: Cleanup): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'news-annotator-'));
  cleanup.add(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  return folder;
}

/**
 * Starts VS Code's server from npm on 127.0.0.1 at a free port; `cleanup` stops it with all its children.
 * @throws with its output if it does not start within a minute.
 */
export async function startServer(cleanup: Cleanup, options: ServerOptions = {}): Promise<RunningServer> {
  const tools = await ensureServerTools();
  const dataFolder = await temporaryFolder(cleanup);
  await writeMachineSettings(dataFolder, { ...quietSettings, ...options.settings });
  const token = randomUUID();
  const tokenFile = path.join(dataFolder, 'token');
  await writeFile(tokenFile, token, { mode: 0o600 });
  const server = new BackgroundProcess(tools.node, [
    ...serverArguments(tools, dataFolder),
    ...['--extensions-dir', options.extensionsFolder ?? path.join(dataFolder, 'extensions')],
    // Port 0: the system picks a free one.
    ...['--host', '127.0.0.1', '--port', '0'],
    ...['--connection-token-file', tokenFile],
    '--disable-workspace-trust',
    // A built workbench takes an extension in development only from smoke tests; it then shows no notifications.
    ...(options.forHostSuite === true ? ['--enable-smoke-test-driver'] : []),
  ]);
  cleanup.add(() => server.stop());
  const [, port] = await server.waitForLine(/^Extension host agent listening on (\d+)/, startMilliseconds);
  return { port: Number(port), token, process: server };
}

async function writeMachineSettings(dataFolder: string, settings: object): Promise<void> {
  const folder = path.join(dataFolder, 'data', 'Machine');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
}

/** The address of a workbench on a folder of this machine. */
export function workbenchUrl(server: RunningServer, folder: string | undefined, parameters: Readonly<Record<string, string>> = {}): string {
  const url = new URL(`http://127.0.0.1:${server.port}/`);
  const query = { tkn: server.token, folder: folder && path.resolve(folder), ...parameters };
  for (const [key, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(key, value);
  return url.href;
}
