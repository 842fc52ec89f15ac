import type { World } from './world';

/** Exit codes. */
export const DONE = 0;
export const PROBLEMS = 1;
export const WRONG_USE = 2;

/** An option of a command, as it is read and as its help shows it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** Given again, it adds. */
  readonly multiple?: true;
  /** What stands for its value in the help. */
  readonly value?: string;
  readonly help: string;
}

/** What was given on the command line. */
export interface CommandArguments {
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** A command of the command line. */
export interface Command {
  readonly name: string;
  /** What follows the name, e.g. "--format FORMAT PATH…". */
  readonly synopsis: string;
  readonly summary: string;
  /** Paragraphs of its help. */
  readonly details: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
  /** @returns The exit code. Rejects with `UsageError` on wrong use. */
  run(args: CommandArguments, world: World): Promise<number>;
}

/** Wrong use of the command line; the message says what to do. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** An option's value; undefined when it was not given. */
export function textOption({ values }: CommandArguments, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** Values of an option that may be given again, or with commas. */
export function listOption({ values }: CommandArguments, name: string): readonly string[] | undefined {
  const value = values[name];
  const all = Array.isArray(value) ? value : [];
  const names = all.filter((each): each is string => typeof each === 'string').flatMap((each) => each.split(',')).map((each) => each.trim());
  return value === undefined ? undefined : names.filter((each) => each !== '');
}

/** One of a few words. @throws {UsageError} for any other. */
export function choiceOption<T extends string>(args: CommandArguments, name: string, choices: readonly T[], otherwise: T): T {
  const value = textOption(args, name) ?? otherwise;
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new UsageError(`--${name} wants ${oneOf(choices)}, not “${value}”.`);
  return choice;
}

export function flag({ values }: CommandArguments, name: string): boolean {
  return values[name] === true;
}

/** "a, b or c" */
export function oneOf(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;
}
