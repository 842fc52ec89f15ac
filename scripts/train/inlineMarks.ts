import type { MarkedDocument, MarkedSpan } from './markedDocument';

/**
 * Articles whose names are marked where they stand. A line `=id` begins an article; its text follows, with each name as `[[Ada Moreau|P]]`,
 * the letter its type.
 */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['P', 'person'],
  ['O', 'organisation'],
  ['C', 'country'],
  ['L', 'place'],
  ['N', 'nationality'],
]);
const HEADING = /^=(\S+)$/m;
const MARK = /\[\[([^[\]|]+)\|([A-Z])\]\]/g;

/** The articles of a file, spans in UTF-16. Throws on a mark that is none. */
export function documentsOfInlineMarks(source: string): MarkedDocument[] {
  const [, ...parts] = source.split(HEADING);
  return parts.flatMap((id, index) => (index % 2 === 0 ? [documentOf(id, (parts[index + 1] ?? '').trim())] : []));
}

function documentOf(id: string, marked: string): MarkedDocument {
  const spans: MarkedSpan[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    const [mark, name = '', letter = ''] = match;
    const type = TYPES.get(letter);
    if (type === undefined) throw new Error(`${id}: unknown type in "${mark}"`);
    text += marked.slice(last, match.index);
    spans.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    last = match.index + mark.length;
  }
  text += marked.slice(last);
  const stray = /.{0,20}(?:\[\[|\]\]).{0,20}/.exec(text);
  if (stray !== null) throw new Error(`${id}: not a mark: "${stray[0]}"`);
  return { id, text, spans };
}
