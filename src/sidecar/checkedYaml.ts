import { isNode, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { LinePositions, type FileDiagnostic } from './diagnostic';
import type { SchemaError, Validator } from './validators';

/** A YAML file read with all that was wrong with it. */
export interface CheckedYaml {
  readonly document: Document.Parsed;
  /** The value, when the YAML could be read at all. */
  readonly value: unknown;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** A file larger than this is not read: no annotations are that many. UTF-16 code units. */
const LARGEST = 32_000_000;

const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |$)/m;

/**
 * Reads YAML that anyone may have written: aliases bounded, merge conflicts and errors told at their place, then checked against a schema.
 * @param prepare What is done to the value before it is checked: one of an older version is brought up to date.
 */
export function readCheckedYaml(text: string, validate: Validator, prepare: (value: unknown) => unknown = (value) => value): CheckedYaml {
  const positions = new LinePositions(text);
  const document = parseDocument(text.length > LARGEST ? '' : text, { lineCounter: new LineCounter(), version: '1.2', logLevel: 'silent' });
  const fatal = findFatal(text, document, positions);
  if (fatal.length > 0) return { document, value: undefined, diagnostics: fatal };
  let value: unknown;
  try {
    value = prepare(document.toJS({ maxAliasCount: 100 }));
  } catch (error) {
    const message = `This file's YAML aliases cannot be followed: ${error instanceof Error ? error.message : String(error)}`;
    return { document, value: undefined, diagnostics: [positions.diagnostic('error', 'yaml', message, 0, text.length)] };
  }
  const valid = validate(value);
  const errors = valid ? [] : (validate.errors ?? []);
  return { document, value, diagnostics: errors.filter(isTelling).map((error) => schemaDiagnostic(error, document, positions)) };
}

function findFatal(text: string, document: Document.Parsed, positions: LinePositions): readonly FileDiagnostic[] {
  if (text.length > LARGEST) return [positions.diagnostic('error', 'too-large', 'This file is too large to be read.', 0, 1)];
  const conflict = CONFLICT.exec(text);
  if (conflict !== null) {
    const message = 'This file holds the markers of a merge conflict. Resolve the conflict (keep both blocks where both are wanted), then save.';
    return [positions.diagnostic('error', 'conflict', message, conflict.index, conflict.index + 7)];
  }
  return document.errors.map((error) => positions.diagnostic('error', 'yaml', error.message.split('\n')[0] ?? error.message, ...error.pos));
}

/** `allOf` and the like only repeat what their parts say. */
function isTelling(error: SchemaError): boolean {
  return error.keyword !== 'allOf' && error.keyword !== 'not';
}

function schemaDiagnostic(error: SchemaError, document: Document.Parsed, positions: LinePositions): FileDiagnostic {
  const path = error.instancePath.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const node = nodeAt(document, path);
  const [start, end] = node?.range ?? [0, 1];
  const name = path.at(-1) ?? 'this file';
  return positions.diagnostic('error', 'schema', `${name}: ${error.message ?? 'is not as it should be'}`, start, Math.min(end, start + 200));
}

/** The node at a path of keys, or the nearest one above it. */
export function nodeAt(document: Document.Parsed, path: readonly string[]): Node | undefined {
  for (let length = path.length; length >= 0; length--) {
    const keys = path.slice(0, length).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const node: unknown = length === 0 ? document.contents : document.getIn(keys, true);
    if (isNode(node)) return node;
  }
  return undefined;
}
