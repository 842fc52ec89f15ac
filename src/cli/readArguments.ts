import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Option } from '../commands/command';
import type { ArgumentReader } from '../commands/runCommandLine';

/** Reads options and paths of a command as the operating system writes them. */
export const readArguments = argumentReader(path.sep);

/** @param separator Of paths: Windows' backslashes become slashes, which it understands as well; elsewhere a backslash is a character of a name. */
export function argumentReader(separator: '/' | '\\'): ArgumentReader {
  const slashed = (given: string): string => (separator === '\\' ? given.replaceAll('\\', '/') : given);
  return (args, options) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(Object.entries(options).map(([name, { type, multiple }]) => [name, { type, multiple: multiple === true }])),
    });
    const read = Object.entries(values).map(([name, value]) => [name, isPath(options[name]) && typeof value === 'string' ? slashed(value) : value] as const);
    return { values: Object.fromEntries(read), positionals: positionals.map(slashed) };
  };
}

/** What its help calls by one of these names is a place. */
function isPath(option: Option | undefined): boolean {
  return option?.value === 'PATH' || option?.value === 'FOLDER' || option?.value === 'FILE';
}
