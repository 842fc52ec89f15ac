import { distinctIds } from './distinctIds';
import { parseSidecar } from './parseSidecar';
import { rewriteSidecar } from './rewriteSidecar';
import { isRecord, sameValue } from './sameValue';
import { entryKey, isMapSection, KEY_ORDER, keyOrder, SECTIONS, type ListSection, type MapSection, type Section, type Values } from './sidecarSections';
import { HEADER, SIDECAR_VERSION, type StoredSidecar } from './storedSidecar';
import { readItems, type Item } from './yamlItems';
import { canSplice, findSection, lineEnd, readSource, splice, type Place, type Source, type Splice } from './yamlSource';
import { asMap, indentLines, printItem, printMap } from './yamlText';

/**
 * The YAML text of a sidecar after a change. Only what differs is printed anew: unchanged entries keep their bytes, comments and unknown
 * keys survive, and a change that changes nothing gives the same text. The same change made twice gives the same bytes. A file in an
 * unusual form (all in braces, with aliases) is printed anew as a whole: it keeps its unknown keys, not its comments.
 * @param previous The file's text as last read, which `parseSidecar` must have found writable; undefined for a new file.
 */
export function updateSidecar(previous: string | undefined, sidecar: StoredSidecar): string {
  const isNew = previous === undefined || previous.trim() === '';
  const start = isNew ? `${HEADER}\nversion: ${SIDECAR_VERSION}\n` : previous;
  const source: Source = readSource(start.replaceAll('\r\n', '\n'));
  const sections = SECTIONS.flatMap((section) => (section === 'version' ? [] : changeSection(source, section, sidecar)));
  if (sections.length === 0) return start;
  const changes = [...changeVersion(source), ...sections];
  const text = canSplice(source) ? splice(source.text, changes) : undefined;
  const updated = text !== undefined && says(text, sidecar) ? text : rewriteSidecar(source.value, sidecar);
  return start.includes('\r\n') ? updated.replaceAll('\n', '\r\n') : updated;
}

/** Whether a text reads back as what was to be written. */
function says(text: string, { article, text: state, entities, annotations, dismissed }: StoredSidecar): boolean {
  const { sidecar, writable } = parseSidecar(text);
  const isState = state === undefined || sameValue(sidecar.text, state);
  return writable && isState && sameValue([sidecar.article, sidecar.entities, sidecar.annotations, sidecar.dismissed], [article, entities, annotations, dismissed]);
}

function changeSection(source: Source, section: Section, sidecar: StoredSidecar): readonly Splice[] {
  const wanted = sidecar[section];
  const place = findSection(source, section);
  if (wanted === undefined || (place === undefined && Object.keys(wanted).length === 0)) return [];
  const body = isMapSection(section)
    ? mapBody(source, section, place, { ...sidecar[section] })
    : listBody(source, section, place, sidecar[section]);
  if (body === undefined) return [];
  const start = place?.start ?? newPlace(source, section);
  return [{ start, end: place?.end ?? start, text: body }];
}

/** A file of an older version becomes one of the present with its first change. */
function changeVersion(source: Source): readonly Splice[] {
  if (source.value.version === SIDECAR_VERSION) return [];
  const place = findSection(source, 'version');
  const start = place?.start ?? newPlace(source, 'version');
  return [{ start, end: place?.end ?? start, text: `version: ${SIDECAR_VERSION}\n` }];
}

/** Sections stand in contract order; a new one goes before the first that follows it, else to the end. */
function newPlace(source: Source, section: (typeof SECTIONS)[number]): number {
  const later = SECTIONS.slice(SECTIONS.indexOf(section) + 1).map((name) => findSection(source, name)?.start);
  return later.find((start) => start !== undefined) ?? source.text.length + 1;
}

function mapBody({ value }: Source, section: MapSection, place: Place | undefined, wanted: Values): string | undefined {
  const known = value[section];
  const order = keyOrder(section, isRecord(known) ? known : {}, wanted);
  if (isRecord(known) && isUnchanged(known, wanted, order)) return undefined;
  const printed = printMap(wanted, order, asMap(place?.value));
  return printed === '{}' ? `${section}: {}\n` : `${section}:\n${indentLines(printed, '  ')}\n`;
}

function listBody(source: Source, section: ListSection, place: Place | undefined, wanted: readonly object[]): string | undefined {
  const items = place === undefined ? [] : readItems(source.text, place, source.value[section]);
  const order = KEY_ORDER[section];
  const indent = items.find((item) => item.source !== undefined)?.indent ?? '  ';
  const known = new Map(distinctIds(items.map((item) => entryKey(section, item.values))).map((key, index) => [key, items[index]]));
  const entries = wanted.map((entry): Values => ({ ...entry }));
  const keys = distinctIds(entries.map((entry) => entryKey(section, entry)));
  const blocks = entries.map((values, index) => {
    const item = known.get(keys[index] ?? '');
    if (item === undefined) return { text: printItem(values, order, indent) };
    if (isUnchanged(item.values, values, order)) return { item, text: item.source ?? printItem(values, order, indent, item.map) };
    return { text: item.leading + printItem(values, order, indent, item.map) };
  });
  if (place !== undefined && blocks.length === items.length && blocks.every(({ item }, index) => item !== undefined && item === items[index])) return undefined;
  return blocks.length === 0 ? `${section}: []\n` : `${headLine(source.text, section, place, items)}${blocks.map(({ text }) => text).join('')}`;
}

/** The key's own line, with a comment behind it if it has one. */
function headLine(text: string, section: string, place: Place | undefined, items: readonly Item[]): string {
  const isBlock = items.some((item) => item.source !== undefined);
  return place !== undefined && isBlock ? text.slice(place.start, lineEnd(text, place.start)) : `${section}:\n`;
}

/** Whether an entry says already what is wanted. A context that is not there is an empty one. */
function isUnchanged(known: Values, wanted: Values, order: readonly string[]): boolean {
  return order.every((key) => {
    const absent = key === 'before' || key === 'after' ? '' : undefined;
    return sameValue(known[key] ?? absent, wanted[key] ?? absent);
  });
}
