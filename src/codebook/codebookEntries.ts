import { isScalar } from 'yaml';
import { sameValue } from '../sidecar/sameValue';
import type { Values } from '../sidecar/sidecarSections';
import { readItems, type Item } from '../sidecar/yamlItems';
import { lineEnd, placeOf, type Place } from '../sidecar/yamlSource';
import { printItem } from '../sidecar/yamlText';

/** Top-level keys of a codebook in the order of the contract. */
export const SECTIONS = ['codes', 'actors', 'issues'] as const;

export type Section = (typeof SECTIONS)[number];

const CHILDREN = 'children';

/** Keys of an entry in the order of the contract; children come last, whatever else there is. */
const KEY_ORDER: Readonly<Record<Section, readonly string[]>> = {
  codes: ['id', 'name', 'description', 'examples', 'color', 'key'],
  actors: ['id', 'name', 'kind', 'aliases', 'roles', 'wikidata', 'not'],
  issues: ['id', 'name', 'parent', 'aliases', 'wikidata', 'not'],
};

/** The entries of a section as they stand in a text, to print others from. */
export class CodebookEntries {
  readonly #known = new Map<unknown, Item>();

  constructor(
    private readonly section: Section,
    private readonly text: string,
    items: readonly Item[],
  ) {
    this.#collect(items);
  }

  /** @param indent Where the dashes stand. */
  print(wanted: readonly object[], indent: string): string {
    return wanted.map((entry) => this.#printEntry({ ...entry }, indent)).join('');
  }

  #collect(items: readonly Item[]): void {
    for (const item of items) {
      this.#known.set(item.values.id, item);
      const place = this.#childrenOf(item);
      if (place !== undefined) this.#collect(readItems(this.text, place, item.values[CHILDREN]));
    }
  }

  #childrenOf({ map }: Item): Place | undefined {
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === CHILDREN);
    return pair && placeOf(this.text, pair);
  }

  #printEntry(values: Values, indent: string): string {
    const item = this.#known.get(values.id);
    if (item?.source === undefined) return this.#printAnew(values, indent, item);
    if (sameValue(item.values, values)) return shift(item.source, item.indent, indent);
    return isSameBut(item.values, values) ? (this.#keepOwn(item, item.source, values, indent) ?? this.#printAnew(values, indent, item)) : this.#printAnew(values, indent, item);
  }

  #printAnew(values: Values, indent: string, item: Item | undefined): string {
    const { [CHILDREN]: children, ...own } = values;
    const unknown = Object.keys(own).filter((key) => !KEY_ORDER[this.section].includes(key));
    const order = [...KEY_ORDER[this.section], ...unknown, CHILDREN];
    const leading = item === undefined ? '' : shift(item.leading, item.indent, indent);
    return leading + printItem(own, order, indent, item?.map) + this.#printChildren(children, `${indent}  `);
  }

  #printChildren(children: unknown, column: string): string {
    const entries = Array.isArray(children) ? (children as readonly object[]) : [];
    return entries.length === 0 ? '' : `${column}${CHILDREN}:\n${this.print(entries, `${column}  `)}`;
  }

  /** Only what stands below the entry has changed: its own lines stay. Undefined where they cannot be told from those below. */
  #keepOwn(item: Item, source: string, values: Values, indent: string): string | undefined {
    if (item.map.flow === true) return undefined;
    const keyStart = item.map.range?.[0] ?? 0;
    const column = ' '.repeat(keyStart - lineStart(this.text, keyStart));
    const place = this.#childrenOf(item);
    if (place === undefined) return shift(source + this.#printChildren(values[CHILDREN], column), item.indent, indent);
    const keyLine = lineStart(this.text, place.start);
    if (this.text.slice(keyLine, place.start).trim() !== '') return undefined;
    const head = this.text.slice(item.start, keyLine);
    const tail = this.text.slice(place.end, item.start + source.length);
    return shift(head + this.#changeChildren(item, place, values[CHILDREN], column) + tail, item.indent, indent);
  }

  /** The children's lines, below the line of their key as it stands. */
  #changeChildren(item: Item, place: Place, wanted: unknown, column: string): string {
    const [first] = readItems(this.text, place, item.values[CHILDREN]);
    if (first?.source === undefined || !Array.isArray(wanted) || wanted.length === 0) return this.#printChildren(wanted, column);
    const keyLine = this.text.slice(lineStart(this.text, place.start), lineEnd(this.text, place.start));
    return keyLine + this.print(wanted as readonly object[], first.indent);
  }
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Whether two entries say the same of themselves, whatever is below them. */
function isSameBut(a: Values, b: Values): boolean {
  return sameValue({ ...a, [CHILDREN]: undefined }, { ...b, [CHILDREN]: undefined });
}

/** Whole lines whose indentation goes from one to another. */
function shift(lines: string, from: string, to: string): string {
  if (from === to) return lines;
  if (to.length > from.length) return lines.replace(/^(?=.)/gm, ' '.repeat(to.length - from.length));
  return lines.replace(new RegExp(`^ {1,${from.length - to.length}}`, 'gm'), '');
}
