import { createRequire } from 'node:module';
import path from 'node:path';
import { checkout } from '../vscode-npm/checkout';

/** One step of `npm test`. */
export interface Stage {
  readonly name: string;
  /** What Node is to run, from the root of the checkout. */
  readonly args: readonly string[];
  /** A check passes or fails as a whole; a suite prints how many of its tests did, as mocha does. */
  readonly kind: 'check' | 'suite';
  /** Whether it looks at what `npm run build` makes. */
  readonly needsBuild: boolean;
  readonly minutes: number;
}

const require = createRequire(import.meta.url);

/** The script behind a package's command. */
function tool(packageName: string, script: string): string {
  return path.join(path.dirname(require.resolve(`${packageName}/package.json`)), script);
}

function ours(script: string): string[] {
  return ['--import', 'tsx', path.join(checkout, 'scripts', script)];
}

const mocha = tool('mocha', 'bin/mocha.js');

/** All stages, in the order in which a mistake shows soonest. */
export const stages: readonly Stage[] = [
  { name: 'types', args: [tool('typescript', 'bin/tsc'), '--noEmit'], kind: 'check', needsBuild: false, minutes: 4 },
  { name: 'unit', args: [mocha], kind: 'suite', needsBuild: false, minutes: 5 },
  {
    name: 'lint',
    args: [tool('eslint', 'bin/eslint.js'), '--max-warnings', '0', '.'],
    kind: 'check',
    needsBuild: false,
    minutes: 5,
  },
  { name: 'cli', args: [mocha, '--config', 'test/cli/.mocharc.json'], kind: 'suite', needsBuild: true, minutes: 4 },
  { name: 'readers', args: [mocha, '--config', 'test/readers/.mocharc.json'], kind: 'suite', needsBuild: false, minutes: 12 },
  { name: 'host', args: ours('tests/host.ts'), kind: 'suite', needsBuild: true, minutes: 6 },
  { name: 'web', args: ours('tests/web.ts'), kind: 'suite', needsBuild: true, minutes: 6 },
  { name: 'package', args: [...ours('package.ts'), '--no-build'], kind: 'check', needsBuild: true, minutes: 3 },
  { name: 'ui', args: [mocha, '--config', 'test/ui/.mocharc.json'], kind: 'suite', needsBuild: true, minutes: 8 },
];
