import annotationsSchema from '../../schemas/annotations.schema.json';
import codebookSchema from '../../schemas/codebook.schema.json';
import { CODE_COLOURS, THEME_COLOURS } from './themeColours';
import { keysAt, valuesAt, type Schema } from './schemaHelp';
import { yamlCursor } from './yamlCursor';

/** The files that we know the form of. */
export type KnownYaml = 'codebook' | 'annotations';

const SCHEMAS: Readonly<Record<KnownYaml, Schema>> = { codebook: codebookSchema, annotations: annotationsSchema };

/** What can be written at a place of a file. */
export interface YamlProposal {
  readonly label: string;
  readonly kind: 'key' | 'value' | 'color';
  readonly description: string;
  /** What is put in: a key with what its value begins with. */
  readonly insert: string;
  /** What it takes the place of. UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** Values that the schema does not list. */
export interface OwnValues {
  /** Ids of issues that another may stand below. */
  readonly issues: readonly string[];
}

/** Keys and values that may be written at an offset, the likeliest first. */
export function proposalsAt(kind: KnownYaml, text: string, offset: number, { issues }: OwnValues): readonly YamlProposal[] {
  const cursor = yamlCursor(text, offset);
  if (cursor === undefined) return [];
  const { path, key, present, start, end } = cursor;
  if (key !== undefined) {
    const values = kind === 'codebook' && key === 'parent' ? issues : valuesAt(SCHEMAS[kind], path, key);
    const colours = kind === 'codebook' && key === 'color' ? [...CODE_COLOURS, ...THEME_COLOURS.filter((color) => !CODE_COLOURS.some((first) => first === color))] : [];
    return [
      ...values.map((value): YamlProposal => ({ label: value, kind: 'value', description: '', insert: value, start, end })),
      ...colours.map((color): YamlProposal => ({ label: color, kind: 'color', description: '', insert: color, start, end })),
    ];
  }
  const own = keysAt(SCHEMAS[kind], path).filter(({ key: name }) => !present.includes(name));
  return [...own].sort((a, b) => Number(b.isRequired) - Number(a.isRequired)).map(({ key: name, description, holds }): YamlProposal => ({
    label: name, kind: 'key', description, insert: holds === 'text' ? `${name}: ` : `${name}:`, start, end,
  }));
}

/** What a key means that stands at an offset. */
export function explanationAt(kind: KnownYaml, text: string, offset: number): { readonly key: string; readonly description: string } | undefined {
  const word = /[\w-]{0,64}$/.exec(text.slice(Math.max(0, offset - 64), offset))?.[0] ?? '';
  const rest = /^[\w-]{0,64}(?=:(?:\s|$))/.exec(text.slice(offset))?.[0];
  const cursor = rest === undefined ? undefined : yamlCursor(text, offset - word.length);
  if (rest === undefined || cursor === undefined || cursor.key !== undefined) return undefined;
  const known = keysAt(SCHEMAS[kind], cursor.path).find(({ key }) => key === word + rest);
  return known === undefined || known.description === '' ? undefined : { key: known.key, description: known.description };
}
