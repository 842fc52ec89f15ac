import { isSeq, type YAMLMap } from 'yaml';
import { isRecord } from './sameValue';
import type { Values } from './sidecarSections';
import { lineEnd, type Place } from './yamlSource';
import { asMap } from './yamlText';

/** An entry of a list as it stands in the text. */
export interface Item {
  readonly map: YAMLMap;
  readonly values: Values;
  readonly indent: string;
  /** Comments and blank lines before it, and the entry itself: whole lines. Undefined in a list in brackets. */
  readonly source: string | undefined;
  readonly leading: string;
  /** Where `source` begins in the text. */
  readonly start: number;
}

/**
 * The entries of a list of maps.
 * @param place Of the key whose value the list is.
 * @param values What the list says.
 */
export function readItems(text: string, { start, value: list }: Place, values: unknown): Item[] {
  if (!isSeq(list) || !Array.isArray(values)) return [];
  let from = lineEnd(text, start);
  return list.items.flatMap((node, index): Item[] => {
    const map = asMap(node);
    const range = map?.range;
    const entry: unknown = values[index];
    if (map === undefined || !range || !isRecord(entry)) return [];
    if (list.flow === true) return [{ map, values: entry, indent: '', source: undefined, leading: '', start: from }];
    const lineStart = text.lastIndexOf('\n', range[0] - 1) + 1;
    const end = lineEnd(text, range[0] + text.slice(range[0], range[1]).trimEnd().length - 1);
    const isLast = end > text.length;
    const item = {
      map,
      values: entry,
      indent: /^ */.exec(text.slice(lineStart, lineStart + 200))?.[0] ?? '',
      source: text.slice(from, end) + (isLast ? '\n' : ''),
      leading: text.slice(from, lineStart),
      start: from,
    };
    from = end;
    return [item];
  });
}
