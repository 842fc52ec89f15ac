import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Section } from './codebookEntries';

/** Where the entry of an id stands in a codebook's text: the offset (UTF-16) of its first key. Undefined when it is not there. */
export function locateEntry(text: string, section: Section, id: string): number | undefined {
  const list = parseDocument(text, { logLevel: 'silent' }).get(section);
  if (!isSeq(list)) return undefined;
  let offset: number | undefined;
  visit(list, {
    Map: (_, map) => {
      const own = map.items.find(({ key }) => isScalar(key) && key.value === 'id')?.value;
      if (!isMap(map) || !isScalar(own) || own.value !== id) return undefined;
      offset = map.range?.[0];
      return visit.BREAK;
    },
  });
  return offset;
}
