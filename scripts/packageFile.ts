import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkout } from './vscode-npm/checkout';

/** Where `npm run package` puts the packaged extension: its name holds the version. */
export async function packageFile(): Promise<string> {
  const { name, version } = JSON.parse(await readFile(path.join(checkout, 'package.json'), 'utf8')) as Record<string, string>;
  return path.join(checkout, `${name ?? ''}-${version ?? ''}.vsix`);
}
