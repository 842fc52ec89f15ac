import { isMap, isScalar, parseDocument, visit, type Document, type Node, type Pair } from 'yaml';
import { isRecord } from './sameValue';
import type { Values } from './sidecarSections';
import { asMap } from './yamlText';

/** A YAML file's text (line ends as LF) with what it says. */
export interface Source {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly value: Values;
}

/** The text between two offsets gives way to another. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Reads a text that is known to be sound. */
export function readSource(text: string): Source {
  const document = parseDocument(text, { logLevel: 'silent' });
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  return { text, document, value: isRecord(value) ? value : {} };
}

/** Whether lines can be exchanged without a look at the rest: block style, no aliases, no end-of-document marker. */
export function canSplice({ text, document }: Source): boolean {
  return aliases(document) === 0 && isMap(document.contents) && document.contents.flow !== true && !/^\.\.\.(?:\s|$)/m.test(text);
}

function aliases(document: Document.Parsed): number {
  let count = 0;
  visit(document, {
    Alias: () => {
      count++;
    },
  });
  return count;
}

/** The text after changes that do not overlap, in any order. */
export function splice(text: string, changes: readonly Splice[]): string {
  const closed = text.endsWith('\n') ? text : `${text}\n`;
  let result = '';
  let from = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    result += closed.slice(from, change.start) + change.text;
    from = change.end;
  }
  return result + closed.slice(from);
}

/** A top-level key with its value: from the start of the key's line to the end of the value's last line. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
}

/** The place of a top-level key; undefined when it is not there. */
export function findSection({ text, document }: Source, section: string): Place | undefined {
  const pair = asMap(document.contents)?.items.find((item) => isScalar(item.key) && item.key.value === section);
  return pair === undefined ? undefined : placeOf(text, pair);
}

/** The place of a key of a block map. */
export function placeOf(text: string, pair: Pair): Place | undefined {
  const key = pair.key as Node;
  const value = pair.value as Node | null;
  if (!key.range) return undefined;
  const end = lineEnd(text, Math.max(key.range[1], contentEnd(text, value)));
  return { start: key.range[0], end, value };
}

/** End of a node's content, without the blank lines and comments that the parser counts to it. */
function contentEnd(text: string, value: Node | null): number {
  const range = value?.range;
  return range ? range[0] + text.slice(range[0], range[1]).trimEnd().length : 0;
}

/** Index after the line break that ends the line of `offset`. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length + 1 : end + 1;
}
