import { mkdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { BackgroundProcess } from './background';
import { checkout } from './checkout';
import type { Cleanup } from './cleanup';
import { serverArguments, temporaryFolder } from './server';
import { ensureServerTools } from './tools';

interface Manifest {
  readonly publisher: string;
  readonly name: string;
  readonly version: string;
}

const installMilliseconds = 60_000;

/**
 * An extensions folder in which this checkout is installed by a link: unlike an extension in development it is there
 * for every window and after a reload, and a new build is taken up by reloading.
 */
export async function linkedExtension(cleanup: Cleanup): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(checkout, 'package.json'), 'utf8')) as Manifest;
  const folder = path.join(await temporaryFolder(cleanup), 'extensions');
  await mkdir(folder);
  const link = path.join(folder, `${manifest.publisher}.${manifest.name}-${manifest.version}`);
  await symlink(checkout, link, 'junction');
  return folder;
}

/** An extensions folder in which a packaged extension is installed as a user would install it. */
export async function installedPackage(cleanup: Cleanup, vsix: string): Promise<string> {
  const tools = await ensureServerTools();
  const dataFolder = await temporaryFolder(cleanup);
  const folder = path.join(dataFolder, 'extensions');
  const install = new BackgroundProcess(tools.node, [
    ...serverArguments(tools, dataFolder),
    ...['--extensions-dir', folder, '--install-extension', path.resolve(vsix)],
  ]);
  cleanup.add(() => install.stop());
  await install.waitForLine(/was successfully installed/, installMilliseconds);
  await install.ended();
  return folder;
}
