/** Where a cursor stands in a YAML file of maps and lists in block style, told by indentation: the file need not be well formed. */
export interface YamlCursor {
  /** Keys from the top to the map that the cursor is in: `['codes', 'children']`. Lists have none. */
  readonly path: readonly string[];
  /** The key whose value the cursor is in; undefined where a key is to be written. */
  readonly key?: string;
  /** Keys that the same map has already, but for the one at the cursor. */
  readonly present: readonly string[];
  /** The word to be replaced. UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

interface Line {
  /** Column of the key; of a list's item that begins with one, the column after "- ". */
  readonly column: number;
  readonly isItem: boolean;
  readonly key: string;
}

/** A key with what stands before it; lines that are longer are no keys. */
const KEY_LINE = /^(?<indent> {0,200})(?<dash>(?:- {1,20})?)(?<key>[\w-]{1,64}):(?=\s|$)/;

/** Where a cursor stands; undefined in a comment and where no key or value is written. */
export function yamlCursor(text: string, offset: number): YamlCursor | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const place = /^( {0,200}(?:- {1,20})?)(?:([\w-]{1,64}):[ ]+)?(["']?[^\s"'#]{0,200})$/.exec(before);
  if (place === null) return undefined;
  const [, lead = '', key, word = ''] = place;
  const rest = /^[^\s"'#:]*/.exec(text.slice(offset))?.[0] ?? '';
  const lines = text.slice(0, lineStart).split('\n');
  const own = aboveInMap(lines, lead);
  const below = lead.includes('-') ? [] : belowInMap(text.slice(offset).split('\n').slice(1), lead.length);
  const path = pathAbove(lines.slice(0, own.first), lead.includes('-') ? lead.indexOf('-') + 1 : lead.length);
  return { path, ...(key === undefined ? {} : { key }), present: [...own.keys, ...below], start: offset - word.length, end: offset + (key === undefined ? rest.length : 0) };
}

/** Keys above the cursor in the same map, and the line that the map begins on. */
function aboveInMap(lines: readonly string[], lead: string): { readonly keys: readonly string[]; readonly first: number } {
  const keys: string[] = [];
  if (lead.includes('-')) return { keys, first: lines.length };
  let index = lines.length - 1;
  for (; index >= 0; index--) {
    const line = readLine(lines[index]);
    if (line === undefined || line.column > lead.length) continue;
    if (line.column < lead.length) break;
    keys.push(line.key);
    if (line.isItem) return { keys, first: index };
  }
  return { keys, first: index + 1 };
}

function belowInMap(lines: readonly string[], column: number): readonly string[] {
  const keys: string[] = [];
  for (const each of lines) {
    const line = readLine(each);
    if (line === undefined || line.column > column) continue;
    if (line.column < column || line.isItem) break;
    keys.push(line.key);
  }
  return keys;
}

/** Keys that lead to a map whose own keys stand at a column: each further left than the one below it. */
function pathAbove(lines: readonly string[], column: number): readonly string[] {
  const path: string[] = [];
  let left = column;
  for (let index = lines.length - 1; index >= 0 && left > 0; index--) {
    const line = readLine(lines[index]);
    if (line === undefined || line.column >= left) continue;
    path.unshift(line.key);
    left = line.column;
  }
  return path;
}

function readLine(text = ''): Line | undefined {
  const { indent = '', dash = '', key } = KEY_LINE.exec(text)?.groups ?? {};
  return key === undefined ? undefined : { column: indent.length + dash.length, isItem: dash !== '', key };
}
