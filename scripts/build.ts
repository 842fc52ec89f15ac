import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { RESOURCES } from '../src/recognition/loadRecogniser';
import { BROWSER_ALIASES } from './browserAliases';
import { writeActors } from '../src/recognition/actors/actorTables';
import { readActorSources } from './lexicons/readActorSources';
import { readIssueSources } from './lexicons/readIssueSources';
import { readQuoteSources } from './lexicons/readQuoteSources';

/** `npm run build [-- --dev]`: the two extension bundles, the command line, and the compiled lexicons, into `dist/`. */
const development = process.argv.includes('--dev');

const shared: BuildOptions = {
  bundle: true,
  minify: !development,
  sourcemap: development ? 'linked' : false,
  legalComments: 'none',
  logLevel: 'warning',
  // The packages' ES modules are smaller than their CommonJS twins.
  mainFields: ['module', 'main'],
};

const bundles: readonly BuildOptions[] = [
  {
    entryPoints: { extension: 'src/node/extension.ts' },
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    outdir: 'dist',
  },
  {
    entryPoints: { extension: 'src/extension.ts' },
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    alias: BROWSER_ALIASES,
    external: ['vscode'],
    outdir: 'dist/web',
  },
  {
    entryPoints: { cli: 'src/cli.ts' },
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
    outdir: 'dist',
  },
];

async function main(): Promise<void> {
  await rm('dist', { recursive: true, force: true });
  await Promise.all([...bundles.map((bundle) => build({ ...shared, ...bundle })), writeResources(path.join('dist', 'data'))]);
}

async function writeResources(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, RESOURCES.actors), writeActors(readActorSources()));
  await writeFile(path.join(folder, RESOURCES.issues), JSON.stringify(readIssueSources()));
  await writeFile(path.join(folder, RESOURCES.quotes), JSON.stringify(readQuoteSources()));
  const models = [RESOURCES.model, RESOURCES.clusters, RESOURCES.issueModel, RESOURCES.background];
  for (const name of [...models, 'MODEL_CARD.md']) await copyFile(path.join('data', 'tagger', name), path.join(folder, name));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
