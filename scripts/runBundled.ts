import path from 'node:path';
import { build } from 'esbuild';
import { runNode } from './runNode';
import { checkout, outFolder } from './vscode-npm/checkout';

/**
 * `tsx scripts/runBundled.ts FILE [ARGUMENT…]`: runs a program of this checkout bundled, as the product is; the loader that runs single files cannot
 * inline constants across them, which makes it up to twice as slow. Packages stay apart. The bundle lies as deep as the file (`test/bench/run.ts` in
 * `out/bench/`), so that paths relative to it hold.
 */
async function main(): Promise<number> {
  const [file = '', ...args] = process.argv.slice(2);
  const bundle = path.join(outFolder, path.basename(path.dirname(file)), `${path.basename(file, '.ts')}.mjs`);
  await build({
    absWorkingDir: checkout, entryPoints: [file], outfile: bundle,
    bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning',
    // The generated validators are CommonJS and load parts of ajv.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return runNode(['--enable-source-maps', bundle, ...args]);
}

void main().then((code) => { process.exitCode = code; });
