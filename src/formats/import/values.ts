import { ImportError } from './importFormat';

/** A JSON object of which nothing is known. */
export type Values = Readonly<Record<string, unknown>>;

/** Where a value stands, for messages. */
export interface Place {
  readonly path: string;
  readonly line?: number;
}

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws {ImportError} when it is no object. */
export function objectIn(value: unknown, what: string, { path, line }: Place): Values {
  if (!isValues(value)) throw new ImportError(path, `${what} should be a JSON object.`, line);
  return value;
}

/** @throws {ImportError} when it is no list. */
export function listIn(value: unknown, what: string, { path, line }: Place): readonly unknown[] {
  if (!Array.isArray(value)) throw new ImportError(path, `${what} should be a list.`, line);
  return value;
}

/** A text, when it is one and not empty. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** @throws {ImportError} when it is no text. */
export function requiredText(value: unknown, what: string, { path, line }: Place): string {
  if (typeof value !== 'string') throw new ImportError(path, `${what} should be a text.`, line);
  return value;
}

/** A place in a text. @throws {ImportError} when it is no whole number from 0. */
export function offsetIn(value: unknown, what: string, { path, line }: Place): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new ImportError(path, `${what} should be a whole number from 0.`, line);
  return value;
}

/** The texts among some keys of an object. */
export function textsIn<K extends string>(values: Values, keys: readonly K[]): Partial<Record<K, string>> {
  return Object.fromEntries(keys.flatMap((key) => {
    const text = textIn(values[key]);
    return text === undefined ? [] : [[key, text]];
  })) as Partial<Record<K, string>>;
}
