import { Document, isMap, isPair, isScalar, Scalar, visit, YAMLMap, type ToStringOptions } from 'yaml';

/** Strings that YAML 1.1 readers take for something else are quoted; nothing is folded; nothing becomes an alias. */
const STYLE: ToStringOptions = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER, flowCollectionPadding: false, indent: 2 };

/** Characters that some YAML readers refuse or take for line ends: written as escapes. */
const UNSAFE = /[\u007F-\u009F\u2028\u2029\uFEFF]/gu;

/** Keys whose strings always stand in double quotes on one line. */
const QUOTED = new Set(['quote', 'before', 'after']);

/** Prints a map as block YAML without a final line break, keys in the order given, then whatever other keys it had. */
export function printMap(values: Readonly<Record<string, unknown>>, order: readonly string[], existing?: YAMLMap): string {
  const document = new Document(undefined, { version: '1.2', compat: 'yaml-1.1' });
  const copy: unknown = existing?.clone();
  const map = isMap(copy) ? copy : new YAMLMap();
  map.flow = false;
  for (const key of order) {
    const value = values[key];
    if (value === undefined) map.delete(key);
    else if (!isSameValue(map, key, value)) map.set(key, withComment(node(document, key, value), map.get(key, true)));
  }
  sortKeys(map, order);
  quoteUnsafe(map);
  const text = new Document(map, { compat: 'yaml-1.1' }).toString(STYLE).replace(/\n$/, '');
  return text.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Strings with characters that must be escaped, and new ones with line breaks, stand in double quotes, where escapes are read. */
function quoteUnsafe(map: YAMLMap): void {
  visit(map, {
    Scalar: (_, scalar): void => {
      if (typeof scalar.value !== 'string') return;
      const isBroken = scalar.value.includes('\n') && (scalar.type === undefined || scalar.type === Scalar.PLAIN);
      if (isBroken || scalar.value.search(UNSAFE) >= 0) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
}

function isSameValue(map: YAMLMap, key: string, value: unknown): boolean {
  const known: unknown = map.get(key);
  return known === value;
}

/** A new value keeps the comment behind the old one. */
function withComment(value: unknown, old: unknown): unknown {
  if (isScalar(value) && isScalar(old) && old.comment) value.comment = old.comment;
  return value;
}

function node(document: Document, key: string, value: unknown): unknown {
  if (typeof value === 'string' && (QUOTED.has(key) || value.includes('\n'))) {
    const scalar = new Scalar(value);
    scalar.type = Scalar.QUOTE_DOUBLE;
    return scalar;
  }
  return document.createNode(value, { aliasDuplicateObjects: false, flow: Array.isArray(value) && value.every((item) => typeof item !== 'object') });
}

function sortKeys(map: YAMLMap, order: readonly string[]): void {
  const rank = (item: unknown): number => {
    const key = isPair(item) && isScalar(item.key) ? order.indexOf(String(item.key.value)) : -1;
    return key < 0 ? order.length : key;
  };
  map.items = [...map.items].sort((a, b) => rank(a) - rank(b));
}

/** Puts `indent` before each line but empty ones. */
export function indentLines(text: string, indent: string): string {
  return text.replace(/^(?=.)/gm, indent);
}

/** Prints a map as an item of a block sequence whose dashes stand at `indent`, without the comment that it had above it. */
export function printItem(values: Readonly<Record<string, unknown>>, order: readonly string[], indent: string, existing?: YAMLMap): string {
  const copy = asMap(existing?.clone());
  if (copy !== undefined) copy.commentBefore = null;
  const lines = indentLines(printMap(values, order, copy), `${indent}  `);
  return `${indent}- ${lines.slice(indent.length + 2)}\n`;
}

/** A node as a map; undefined for anything else. */
export function asMap(value: unknown): YAMLMap | undefined {
  return isMap(value) ? value : undefined;
}
