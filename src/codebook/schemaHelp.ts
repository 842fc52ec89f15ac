/** As much of a JSON schema as our own are made of. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** A key that may be written somewhere. */
export interface SchemaKey {
  readonly key: string;
  readonly description: string;
  readonly isRequired: boolean;
  /** What its value is made of, so that it can be begun. */
  readonly holds: 'text' | 'list' | 'map';
}

/** Keys that a map may have, in the order of the schema. @param path Keys that lead to it, see `YamlCursor`. */
export function keysAt(schema: Schema, path: readonly string[]): readonly SchemaKey[] {
  const map = mapAt(schema, path);
  return Object.entries(map?.properties ?? {}).map(([key, value]) => {
    const own = resolve(schema, value);
    return { key, description: value.description ?? own.description ?? '', isRequired: map?.required?.includes(key) ?? false, holds: own.items !== undefined ? 'list' : own.properties !== undefined ? 'map' : 'text' };
  });
}

/** Values that a key may have, where the schema lists them. */
export function valuesAt(schema: Schema, path: readonly string[], key: string): readonly string[] {
  const value = mapAt(schema, path)?.properties?.[key];
  const own = value && resolve(schema, value);
  return [...(own?.enum ?? []), ...(own?.const === undefined ? [] : [own.const])].map(String);
}

function mapAt(schema: Schema, path: readonly string[]): Schema | undefined {
  return path.reduce<Schema | undefined>((map, key) => {
    const value = map?.properties?.[key];
    return value && itemOf(schema, resolve(schema, value));
  }, schema);
}

/** A list's entries, or the map itself. */
function itemOf(schema: Schema, value: Schema): Schema {
  return value.items === undefined ? value : resolve(schema, value.items);
}

function resolve(schema: Schema, value: Schema): Schema {
  const name = value.$ref?.replace('#/definitions/', '');
  const found = name === undefined ? undefined : schema.definitions?.[name];
  return found === undefined ? value : { ...found, ...value };
}
