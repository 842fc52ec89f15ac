import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runNode } from './runNode';
import { checkout } from './vscode-npm/checkout';
import { runMain, UserError, type Cleanup } from './vscode-npm/cleanup';
import { linkedExtension } from './vscode-npm/extensionsFolder';
import { startServer, workbenchUrl } from './vscode-npm/server';

const usage = `npm start [-- [--browser] [FOLDER]]
  Builds the extension and opens VS Code with it on FOLDER (samples/ without one):
  your own VS Code if \`code\` is on the PATH, else, or with --browser, VS Code from npm in the browser.`;

interface StartOptions {
  readonly folder: string;
  readonly browser: boolean;
}

/** @throws with a line for the user if the arguments make no sense. */
function readOptions(): StartOptions {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true || positionals.length > 1) throw new UserError(usage);
  // npm changes to the package's folder; the user meant the one they are in.
  const from = process.env.INIT_CWD ?? process.cwd();
  const folder = positionals[0] === undefined ? path.join(checkout, 'samples') : path.resolve(from, positionals[0]);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UserError(`There is no folder ${folder}.`);
  return { folder, browser: values.browser };
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return ['DISPLAY', 'WAYLAND_DISPLAY', 'WSL_DISTRO_NAME', 'VSCODE_IPC_HOOK_CLI'].some((name) => process.env[name]);
}

/** Opens the user's own VS Code. @returns whether there was one. */
async function openOwn(folder: string): Promise<boolean> {
  const args = ['--new-window', `--extensionDevelopmentPath=${checkout}`, folder];
  // On Windows `code` is a script that only a shell runs, and a shell parts unquoted paths at their spaces.
  const code =
    process.platform === 'win32'
      ? spawn(['code', ...args.map((arg) => `"${arg}"`)].join(' '), { stdio: 'inherit', shell: true })
      : spawn('code', args, { stdio: 'inherit' });
  return new Promise((resolve) => {
    code.once('error', () => { resolve(false); });
    code.once('close', (exitCode) => { resolve(exitCode === 0); });
  });
}

/** Shows an address in the user's browser, if that can be done; it is printed anyway. */
function openBrowser(url: string): void {
  const commands: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    darwin: ['open', url],
    linux: ['xdg-open', url],
    win32: ['rundll32', 'url.dll,FileProtocolHandler', url],
  };
  const [command, ...args] = commands[process.platform] ?? [];
  if (command === undefined || !hasDisplay()) return;
  spawn(command, args, { stdio: 'ignore', detached: true })
    .once('error', () => undefined)
    .unref();
}

async function serve(cleanup: Cleanup, folder: string): Promise<void> {
  const server = await startServer(cleanup, { extensionsFolder: await linkedExtension(cleanup) });
  const url = workbenchUrl(server, folder);
  console.log(`\nVS Code with News Annotator on ${folder}:\n\n  ${url}\n\nCtrl+C stops it.`);
  openBrowser(url);
  await server.process.ended();
  throw new Error(`VS Code's server ended by itself:\n${server.process.tail()}`);
}

async function start(cleanup: Cleanup): Promise<number> {
  const options = readOptions();
  console.log('Building …');
  const built = await runNode(['--import', 'tsx', path.join(checkout, 'scripts', 'build.ts')]);
  if (built !== 0) return built;
  if (!options.browser && hasDisplay() && (await openOwn(options.folder))) {
    console.log(`Your VS Code opens a window with News Annotator on ${options.folder}.`);
    return 0;
  }
  await serve(cleanup, options.folder);
  return 0;
}

void runMain(start, { whenInterrupted: 0 });
