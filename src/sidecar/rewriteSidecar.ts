import { distinctIds } from './distinctIds';
import { isRecord } from './sameValue';
import { entryKey, isMapSection, KEY_ORDER, keyOrder, SECTIONS, type ListSection, type Section, type Values } from './sidecarSections';
import { HEADER, SIDECAR_VERSION, type StoredSidecar } from './storedSidecar';
import { indentLines, printItem, printMap } from './yamlText';

/**
 * A sidecar printed anew from what it said before and what it is to say: unknown keys are kept, at the end of their entry or of the file.
 * @param previous The value of the file as it was.
 */
export function rewriteSidecar(previous: Values, sidecar: StoredSidecar): string {
  const sections = SECTIONS.flatMap((section) => (section === 'version' ? [`version: ${SIDECAR_VERSION}\n`] : printSection(previous, section, sidecar)));
  const others = Object.keys(previous).filter((key) => !SECTIONS.some((section) => section === key));
  const rest = others.length === 0 ? [] : [`${printMap(previous, others)}\n`];
  return [`${HEADER}\n`, ...sections, ...rest].join('');
}

function printSection(previous: Values, section: Section, sidecar: StoredSidecar): readonly string[] {
  const wanted = sidecar[section] ?? previous[section];
  if (wanted === undefined || wanted === null || Object.keys(wanted).length === 0) return [];
  if (!isMapSection(section)) return [`${section}:\n`, ...printList(previous[section], section, sidecar[section])];
  const [values, order] = withUnknown(section, isRecord(wanted) ? wanted : {}, previous[section]);
  return [`${section}:\n${indentLines(printMap(values, order), '  ')}\n`];
}

function printList(previous: unknown, section: ListSection, wanted: readonly object[]): readonly string[] {
  const items = Array.isArray(previous) ? previous.filter(isRecord) : [];
  const known = new Map(distinctIds(items.map((item) => entryKey(section, item))).map((key, index) => [key, items[index]]));
  const entries = wanted.map((entry): Values => ({ ...entry }));
  const keys = distinctIds(entries.map((entry) => entryKey(section, entry)));
  return entries.map((entry, index) => {
    const [values, order] = withUnknown(section, entry, known.get(keys[index] ?? ''));
    return printItem(values, order, '  ');
  });
}

/** An entry with the unknown keys it had, and the order of them all. */
function withUnknown(section: Section, wanted: Values, previous: unknown): readonly [values: Values, order: readonly string[]] {
  const known = isRecord(previous) ? previous : {};
  if (section === 'article') return [wanted, keyOrder(section, wanted)];
  const unknown = Object.keys(known).filter((key) => !KEY_ORDER[section].includes(key));
  return [{ ...wanted, ...Object.fromEntries(unknown.map((key) => [key, known[key]])) }, [...KEY_ORDER[section], ...unknown]];
}
