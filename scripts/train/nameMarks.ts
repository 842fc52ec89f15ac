import { parse } from 'yaml';
import type { MarkedDocument, MarkedSpan } from './markedDocument';

/**
 * Names marked by reading, written down without the text: for each article's id, lists of names by type.
 *
 * ```yaml
 * article-7:
 *   person: [Ada Moreau, Moreau]
 *   place: [Lund]
 *   except:
 *     Lund: { 2: organisation, 3: none } # the second "Lund" is an organisation, the third no name at all
 * ```
 *
 * Every occurrence of a listed name has its type, unless it lies inside a longer one. Occurrences are counted from 1, also those
 * inside longer names. A name stands between characters that are neither letters nor digits.
 */
const TYPES: ReadonlySet<string> = new Set(['person', 'organisation', 'country', 'place', 'nationality']);
const NONE = 'none';

/** The listed names of one article: each name's type, and by occurrence (from 1) the types that differ, `none` for no name. */
interface NameList {
  readonly types: ReadonlyMap<string, string>;
  readonly except: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/**
 * The articles that a file of name marks lists, with their marked spans (UTF-16 offsets) in the order of the file. Throws on what
 * cannot be meant: an article without a text, a name that does not occur or is nowhere marked, names that overlap without one
 * containing the other, an unknown type.
 */
export function documentsOfNameMarks(yaml: string, textOf: (id: string) => string | undefined): MarkedDocument[] {
  const articles = record(parse(yaml, { schema: 'failsafe' }), 'The file');
  return Object.entries(articles).map(([id, value]) => {
    const text = textOf(id);
    if (text === undefined) throw new Error(`${id}: no text with this id`);
    return { id, text, spans: spansOf(text, readList(value, id), id) };
  });
}

function readList(value: unknown, id: string): NameList {
  const { except, ...lists } = record(value, id);
  const types = new Map<string, string>();
  for (const [type, names] of Object.entries(lists)) {
    for (const name of strings(names, `${id}: ${type}`)) {
      if (types.has(name)) throw new Error(`${id}: "${name}" is listed twice`);
      types.set(name, checkedType(type, id));
    }
  }
  return { types, except: readExceptions(except ?? {}, id) };
}

function readExceptions(value: unknown, id: string): NameList['except'] {
  const names = Object.entries(record(value, `${id}: except`));
  return new Map(
    names.map(([name, occurrences]) => {
      const entries = Object.entries(record(occurrences, `${id}: except ${name}`));
      return [name, new Map(entries.map(([number, type]) => [Number(number), type === NONE ? NONE : checkedType(type, id)]))];
    }),
  );
}

function spansOf(text: string, { types, except }: NameList, id: string): MarkedSpan[] {
  const names = new Set([...types.keys(), ...except.keys()]);
  const spans: MarkedSpan[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const starts = occurrences(text, name);
    const exceptions = except.get(name);
    for (const number of [...(exceptions?.keys() ?? []), 1]) {
      if (starts[number - 1] === undefined) throw new Error(`${id}: "${name}" does not occur ${number} times`);
    }
    const own = starts
      .map((start, index) => ({ start, end: start + name.length, type: exceptions?.get(index + 1) ?? types.get(name) ?? NONE }))
      .filter((span) => span.type !== NONE && isFree(span, spans, text, id));
    if (own.length === 0 && types.has(name)) throw new Error(`${id}: "${name}" is nowhere marked`);
    spans.push(...own);
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Whether a span lies outside all of some longer ones, not inside one. Throws when it overlaps one otherwise. */
function isFree(span: MarkedSpan, longer: readonly MarkedSpan[], text: string, id: string): boolean {
  const met = longer.find((other) => other.start < span.end && span.start < other.end);
  if (met === undefined) return true;
  if (met.start <= span.start && span.end <= met.end) return false;
  throw new Error(`${id}: "${text.slice(span.start, span.end)}" overlaps "${text.slice(met.start, met.end)}"`);
}

/** Where a name starts in a text, wherever no letter or digit goes on before or after it. */
function occurrences(text: string, name: string): number[] {
  const starts: number[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    if (!joined(text, start) && !joined(text, end)) starts.push(start);
  }
  return starts;
}

const WORD = /^[\p{L}\p{N}]$/u;

function joined(text: string, offset: number): boolean {
  return WORD.test(text.charAt(offset - 1)) && WORD.test(text.charAt(offset));
}

function checkedType(type: unknown, id: string): string {
  if (typeof type === 'string' && TYPES.has(type)) return type;
  throw new Error(`${id}: unknown type "${String(type)}"`);
}

function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  throw new Error(`${what}: not a map`);
}

function strings(value: unknown, what: string): readonly string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '')) return value as readonly string[];
  throw new Error(`${what}: not a list of names`);
}
