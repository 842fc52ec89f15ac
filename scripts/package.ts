import { stat } from 'node:fs/promises';
import path from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { packageFile } from './packageFile';
import { runNode } from './runNode';
import { checkout } from './vscode-npm/checkout';
import { runMain, UserError } from './vscode-npm/cleanup';

/** What a user installs; anything else in the package is a mistake in `.vscodeignore`. */
const allowed = [
  /^(package(\.nls)?(\.[a-z-]+)?\.json|language-configuration\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^dist\/(web\/)?extension\.js$/,
  /^dist\/data\/[^/]+$/,
  /^api\/news-annotator\.d\.ts$/,
  /^media\/([a-z-]+\/)?[\w.-]+\.(svg|png|md)$/,
  /^schemas\/[\w.-]+\.json$/,
  /^syntaxes\/[\w.-]+\.json$/,
];

const required = ['package.json', 'package.nls.json', 'README.md', 'LICENSE', 'dist/extension.js', 'dist/web/extension.js'];

/** @throws naming the files that should not be there, or are missing. */
function checkFiles(files: readonly string[]): void {
  const unexpected = files.filter((file) => !allowed.some((pattern) => pattern.test(file)));
  const missing = required.filter((file) => !files.includes(file));
  if (unexpected.length > 0) throw new UserError(`Should not be in the package:\n  ${unexpected.join('\n  ')}`);
  if (missing.length > 0) throw new UserError(`Missing in the package:\n  ${missing.join('\n  ')}`);
}

/** `npm run package [-- --no-build]`: the .vsix, its files checked and listed. */
async function makePackage(): Promise<number> {
  if (!process.argv.includes('--no-build')) {
    const built = await runNode(['--import', 'tsx', path.join(checkout, 'scripts', 'build.ts')]);
    if (built !== 0) return built;
  }
  const files = await listFiles({ cwd: checkout, packageManager: PackageManager.None });
  checkFiles(files);
  const packagePath = await packageFile();
  await createVSIX({ cwd: checkout, packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
  const { size } = await stat(packagePath);
  console.log(`${files.length} files; ${path.basename(packagePath)} is ${(size / 1024).toFixed(0)} KiB.`);
  return 0;
}

void runMain(makePackage);
