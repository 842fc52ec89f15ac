import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ArgumentReader } from '../commands/runCommandLine';

/** Options and paths of a command; Windows' backslashes become slashes, which it understands as well. */
export const readArguments: ArgumentReader = (args, options) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: Object.fromEntries(Object.entries(options).map(([name, { type, multiple }]) => [name, { type, multiple: multiple === true }])),
  });
  const slashed = (given: string): string => (path.sep === '\\' ? given.replaceAll('\\', '/') : given);
  const out = values.out;
  return {
    values: { ...values, ...(typeof out === 'string' ? { out: slashed(out) } : {}) },
    positionals: positionals.map(slashed),
  };
};
