import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { BROWSER_ALIASES } from '../browserAliases';
import { checkout, outFolder } from '../vscode-npm/checkout';

const hostFolder = path.join(checkout, 'test', 'host');

/** Where the suite is, bundled for each extension host. */
export interface HostSuite {
  readonly node: string;
  readonly browser: string;
}

/** `node:assert/strict` for a host without Node. */
const browserAssert: Plugin = {
  name: 'browser-assert',
  setup(bundle) {
    bundle.onResolve({ filter: /^node:assert\/strict$/ }, () => ({ path: 'strict', namespace: 'browser-assert' }));
    bundle.onLoad({ filter: /.*/, namespace: 'browser-assert' }, () => ({
      contents: "module.exports = require('assert/').strict;",
      resolveDir: checkout,
    }));
  },
};

/** Mocha's file for browsers is a script; its package calls every file a module, and as one it would take our exports. */
const mochaAsScript: Plugin = {
  name: 'mocha-as-script',
  setup(bundle) {
    bundle.onResolve({ filter: /^mocha\/mocha\.js$/ }, ({ path: name }) => ({ path: name, namespace: 'script' }));
    bundle.onLoad({ filter: /.*/, namespace: 'script' }, async () => ({
      contents: await readFile(path.join(checkout, 'node_modules', 'mocha', 'mocha.js'), 'utf8'),
    }));
  },
};

/** Bundles all of `test/host/*.test.ts` with mocha into one module a host; `run` starts it. */
export async function bundleHostSuite(): Promise<HostSuite> {
  const files = (await readdir(hostFolder)).filter((file) => file.endsWith('.test.ts')).sort();
  const lines = ["export { run } from './index';", ...files.map((file) => `import './${file}';`)];
  const shared: BuildOptions = {
    stdin: { contents: lines.join('\n'), resolveDir: hostFolder, sourcefile: 'suite.ts', loader: 'ts' },
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
    plugins: [mochaAsScript],
  };
  const suite = { node: path.join(outFolder, 'host', 'node.js'), browser: path.join(outFolder, 'host', 'browser.js') };
  await Promise.all([
    build({ ...shared, platform: 'node', outfile: suite.node }),
    build({
      ...shared,
      platform: 'browser',
      alias: BROWSER_ALIASES,
      outfile: suite.browser,
      define: { global: 'globalThis', 'process.env.NODE_DEBUG': 'undefined', 'process.stderr': 'undefined' },
      plugins: [mochaAsScript, browserAssert],
    }),
  ]);
  return suite;
}
