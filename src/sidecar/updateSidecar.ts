import { isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import { SIDECAR_VERSION, type StoredSidecar } from './storedSidecar';
import { asMap, indentLines, printItem, printMap } from './yamlText';

/** Where editors find the schema; the extension brings it along under this name. */
const SCHEMA_LINE = '# yaml-language-server: $schema=https://news-annotator.example/schemas/annotations.schema.json';

const SECTIONS = ['version', 'article', 'text', 'entities', 'annotations', 'dismissed'] as const;
type Section = (typeof SECTIONS)[number];
type ListSection = 'entities' | 'annotations' | 'dismissed';

const ORDER: Readonly<Record<Exclude<Section, 'version'>, readonly string[]>> = {
  article: ['title', 'date', 'source', 'byline', 'url'],
  text: ['sha256', 'length'],
  entities: ['id', 'type', 'kind', 'name', 'aliases', 'roles', 'wikidata', 'note'],
  annotations: [
    ...['id', 'type', 'start', 'end', 'quote', 'before', 'after'],
    ...['entity', 'value', 'mod', 'endValue', 'note', 'by', 'at'],
  ],
  dismissed: ['type', 'start', 'end', 'quote', 'before', 'after', 'by', 'at'],
};

type Values = Readonly<Record<string, unknown>>;

/**
 * The YAML text of a sidecar after a change. Only what differs is printed anew: unchanged entries keep their bytes, comments and unknown
 * keys survive, and a change that changes nothing gives the same text. The same change made twice gives the same bytes.
 * @param previous The file's text as last read, which `parseSidecar` must have found writable; undefined for a new file.
 */
export function updateSidecar(previous: string | undefined, sidecar: StoredSidecar): string {
  const isNew = previous === undefined || previous.trim() === '';
  const start = isNew ? `${SCHEMA_LINE}\nversion: ${SIDECAR_VERSION}\n` : previous;
  const lineBreak = start.includes('\r\n') ? '\r\n' : '\n';
  let text = start.replaceAll('\r\n', '\n');
  for (const section of SECTIONS) text = updateSection(text, section, sidecar);
  return lineBreak === '\n' ? text : text.replaceAll('\n', lineBreak);
}

function updateSection(text: string, section: Section, sidecar: StoredSidecar): string {
  if (section === 'version') return text;
  const wanted = sidecar[section];
  const place = findSection(text, section);
  const isEmpty = wanted === undefined || (Array.isArray(wanted) ? wanted.length === 0 : Object.keys(wanted).length === 0);
  if (place === undefined && isEmpty) return text;
  const body =
    section === 'article' || section === 'text'
      ? mapBody(section, place, { ...sidecar[section] })
      : listBody(text, section, place, sidecar[section].map((entry): Values => ({ ...entry })));
  if (body === undefined) return text;
  if (place === undefined) return insertSection(text, section, body);
  return text.slice(0, place.start) + body + text.slice(place.end);
}

/** A top-level key with its value: from the start of the key's line to the end of the value's last line. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
}

function findSection(text: string, section: string): Place | undefined {
  const map = asMap(parseDocument(text, { logLevel: 'silent' }).contents);
  const pair = map?.items.find((item) => isScalar(item.key) && item.key.value === section);
  return pair === undefined ? undefined : placeOf(text, pair);
}

function placeOf(text: string, pair: Pair): Place | undefined {
  const key = pair.key as Node;
  const value = pair.value as Node | null;
  if (!key.range) return undefined;
  const end = lineEnd(text, Math.max(key.range[1], contentEnd(text, value)));
  return { start: key.range[0], end, value };
}

/** End of a node's content, without the blank lines and comments that the parser counts to it. */
function contentEnd(text: string, value: Node | null): number {
  const range = value?.range;
  if (!range) return 0;
  return range[0] + text.slice(range[0], range[1]).trimEnd().length;
}

/** Index after the line break that ends the line of `offset`. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Sections stand in contract order; a new one goes before the first that follows it. */
function insertSection(text: string, section: Section, body: string): string {
  const later = SECTIONS.slice(SECTIONS.indexOf(section) + 1).map((name) => findSection(text, name)?.start);
  const at = later.find((start) => start !== undefined);
  const closed = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return at === undefined ? closed + body : text.slice(0, at) + body + text.slice(at);
}

function mapBody(section: 'article' | 'text', place: Place | undefined, wanted: Values): string | undefined {
  const existing = asMap(place?.value);
  const order = ORDER[section];
  if (existing !== undefined && isUnchanged(existing, wanted, order)) return undefined;
  const printed = printMap(wanted, order, existing);
  return printed === '{}' ? `${section}: {}\n` : `${section}:\n${indentLines(printed, '  ')}\n`;
}

function listBody(text: string, section: ListSection, place: Place | undefined, wanted: readonly Values[]): string | undefined {
  const items = place === undefined ? [] : readItems(text, place);
  const order = ORDER[section];
  const indent = items[0]?.indent ?? '  ';
  const known = new Map(items.map((item) => [keyOf(section, item.values), item]));
  const blocks = wanted.map((values) => {
    const item = known.get(keyOf(section, values));
    if (item === undefined) return printItem(values, order, indent);
    return isUnchanged(item.map, values, order) ? item.source : item.leading + printItem(values, order, indent, item.map);
  });
  const isSame = blocks.length === items.length && blocks.every((block, index) => block === items[index]?.source);
  if (place !== undefined && isSame) return undefined;
  return blocks.length === 0 ? `${section}: []\n` : `${headLine(text, section, place, items.length)}${blocks.join('')}`;
}

/** The key's own line, with a comment behind it if it has one. */
function headLine(text: string, section: string, place: Place | undefined, items: number): string {
  if (place === undefined || items === 0) return `${section}:\n`;
  return text.slice(place.start, lineEnd(text, place.start));
}

/** What tells entries of a list apart. */
function keyOf(section: Section, values: Values): string {
  return section === 'dismissed' ? [values.type, values.start, values.end, values.quote].join(':') : String(values.id);
}

/** An entry of a list as it stands in the text. */
interface Item {
  readonly map: YAMLMap;
  readonly values: Values;
  readonly indent: string;
  /** Comments and blank lines before it, and the entry itself: whole lines. */
  readonly source: string;
  readonly leading: string;
}

function readItems(text: string, place: Place): Item[] {
  const list = place.value;
  if (!isSeq(list) || list.flow === true) return [];
  let from = lineEnd(text, place.start);
  return list.items.flatMap((node) => {
    const map = asMap(node);
    const range = map?.range;
    if (map === undefined || !range) return [];
    const lineStart = text.lastIndexOf('\n', range[0] - 1) + 1;
    const end = lineEnd(text, range[0] + text.slice(range[0], range[1]).trimEnd().length - 1);
    const item = {
      map,
      values: map.toJSON() as Values,
      indent: /^ */.exec(text.slice(lineStart))?.[0] ?? '',
      source: text.slice(from, end),
      leading: text.slice(from, lineStart),
    };
    from = end;
    return [item];
  });
}

function isUnchanged(map: YAMLMap, wanted: Values, order: readonly string[]): boolean {
  const known = map.toJSON() as Values;
  return order.every((key) => JSON.stringify(known[key]) === JSON.stringify(wanted[key]));
}
