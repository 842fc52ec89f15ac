import { BRAT_ATTRIBUTES, BRAT_ENTITIES, BRAT_SUGGESTED } from '../brat';
import { meaningOf } from '../labels';
import { ImportError, type ImportedAnnotation, type ImportedArticle, type ImportFile, type ImportFormat } from './importFormat';
import { readText } from './readText';

/** brat standoff: each .ann with the .txt beside it. */
export const bratImport: ImportFormat = {
  id: 'brat',
  label: 'brat',
  extensions: ['.ann', '.txt'],
  read(files) {
    const texts = new Map(files.filter(({ path }) => path.endsWith('.txt')).map((file) => [file.path, file]));
    return files.filter(({ path }) => path.endsWith('.ann')).map((file) => readArticle(file, texts.get(file.path.replace(/\.ann$/, '.txt'))));
  },
};

/** A passage as its lines come. */
interface Draft {
  readonly annotation: { -readonly [key in keyof ImportedAnnotation]: ImportedAnnotation[key] };
  readonly further: readonly ImportedAnnotation[];
  suggested: boolean;
}

const KEYS = new Map(Object.entries(BRAT_ATTRIBUTES).map(([key, name]) => [name as string, key as keyof typeof BRAT_ATTRIBUTES]));

function readArticle(file: ImportFile, textFile: ImportFile | undefined): ImportedArticle {
  const drafts = new Map<string, Draft>();
  const lines = readText(file).split('\n');
  lines.forEach((line, index) => {
    if (line.startsWith('T')) drafts.set(...readPassage(line, index + 1, file.path));
  });
  lines.forEach((line, index) => { readMore(line, drafts, { path: file.path, line: index + 1 }); });
  const decided = [...drafts.values()].filter(({ suggested }) => !suggested);
  return {
    file: textFile?.path ?? file.path.replace(/\.ann$/, '.txt'),
    ...(textFile === undefined ? {} : { text: readText(textFile) }),
    annotations: decided.flatMap(({ annotation, further }) => [annotation, ...further]),
    suggestions: drafts.size - decided.length,
  };
}

function readPassage(line: string, number: number, path: string): [id: string, draft: Draft] {
  const parts = /^(T\S+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?$/.exec(line);
  if (parts === null) throw new ImportError(path, 'A line that begins with T should be “T1 ⇥ label start end ⇥ words”.', number);
  const [, id = '', label = '', places = '', words] = parts;
  const spans = places.split(';').map((place) => place.split(' ').map(Number)).map(([start = 0, end = 0]) => ({ start, end }));
  const [first, ...others] = joinLines(spans);
  if (first === undefined || [first, ...others].some(({ start, end }) => end < start)) throw new ImportError(path, 'A passage ends before it begins.', number);
  const own = { id, ...meaningOf(label), ...first, line: number, ...(others.length > 0 || words === undefined ? {} : quoteOf(spans.length, words)) };
  return [id, { annotation: own, suggested: false, further: others.map((span) => ({ ...meaningOf(label), ...span, continues: id, line: number })) }];
}

/** Fragments that only a line end parts are one passage: brat has no other way to write it. */
function joinLines(spans: readonly { start: number; end: number }[]): readonly { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && span.start - last.end <= MOST_LINE_ENDS && span.start >= last.end) last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}

/** Line ends between two paragraphs. */
const MOST_LINE_ENDS = 2;

/** Words of fragments are joined by spaces and so are not those of the text. */
function quoteOf(fragments: number, words: string): { quote?: string } {
  return fragments === 1 ? { quote: words } : {};
}

/** References, attributes and notes. What else brat may hold (relations, events) is not about a passage. */
function readMore(line: string, drafts: ReadonlyMap<string, Draft>, place: { path: string; line: number }): void {
  const [id = '', body = '', more = ''] = line.split('\t');
  const [name = '', target = '', ...rest] = body.split(' ');
  const draft = drafts.get(target);
  if (draft === undefined) return;
  const { annotation } = draft;
  if (id.startsWith('N')) readReference(draft, rest.join(' '), more);
  else if (id.startsWith('#')) annotation.note = annotation.note === undefined ? more : `${annotation.note}\n${more}`;
  else if (id.startsWith('A') || id.startsWith('M')) {
    const key = KEYS.get(name);
    if (name === BRAT_SUGGESTED) draft.suggested = true;
    else if (key !== undefined) annotation[key] = rest.join(' ');
  } else if (/^[^TREN*]/.test(id)) throw new ImportError(place.path, 'This line is none of brat’s.', place.line);
}

function readReference({ annotation }: Draft, reference: string, name: string): void {
  const colon = reference.indexOf(':');
  const [base, id] = [reference.slice(0, colon), reference.slice(colon + 1)];
  annotation.entityName ??= name;
  if (base === BRAT_ENTITIES) annotation.entity = id;
  else if (base.toLowerCase() === 'wikidata' && /^Q\d+$/.test(id)) annotation.wikidata = id;
}
