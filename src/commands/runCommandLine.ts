import { UsageError, WRONG_USE, DONE, PROBLEMS, type Command, type CommandArguments } from './command';
import { COMMANDS } from './commands';
import { commandHelp, overview } from './help';
import { complain, type World } from './world';

/** Reads options as a command has them. Throws an error whose message says what was wrong with them. */
export type ArgumentReader = (args: readonly string[], options: Command['options']) => CommandArguments;

/** Runs `news-annotator ARGS`. @returns The exit code; everything that goes wrong is one line on standard error. */
export async function runCommandLine(args: readonly string[], read: ArgumentReader, world: World, version: string): Promise<number> {
  try {
    return await dispatch(args, read, world, version);
  } catch (error) {
    complain(world, error instanceof UsageError ? 'wrong use' : 'failed', error);
    return error instanceof UsageError ? WRONG_USE : PROBLEMS;
  }
}

async function dispatch([name, ...rest]: readonly string[], read: ArgumentReader, world: World, version: string): Promise<number> {
  const { terminal } = world;
  if (name === '--version') {
    await terminal.write(`${version}\n`);
    return DONE;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = COMMANDS.find((command) => command.name === rest[0]);
    await terminal.write(asked === undefined ? overview() : commandHelp(asked));
    return name === undefined ? WRONG_USE : DONE;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) throw new UsageError(`There is no command “${name}”; news-annotator --help lists them.`);
  if (rest.includes('--help') || rest.includes('-h')) {
    await terminal.write(commandHelp(command));
    return DONE;
  }
  return command.run(readArguments(rest, read, command), world);
}

function readArguments(args: readonly string[], read: ArgumentReader, { name, options }: Command): CommandArguments {
  try {
    return read(args, options);
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new UsageError(`${message.replace(/\. To specify.*$/, '.')} See news-annotator ${name} --help.`);
  }
}
