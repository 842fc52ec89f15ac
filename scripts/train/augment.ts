import type { MarkedDocument, MarkedSpan } from './markedDocument';
import type { SeededRandom } from './seededRandom';

/** Names to put in the place of others, by type. */
export type NamePool = ReadonlyMap<string, readonly string[]>;

/** Types whose names can stand for each other. Countries and nationalities belong together, so they stay. */
const SWAPPED = ['person', 'organisation', 'place'];

/** Every distinct name of the swapped types in some documents. */
export function namePool(documents: readonly MarkedDocument[]): NamePool {
  const pool = new Map<string, Set<string>>(SWAPPED.map((type) => [type, new Set()]));
  for (const { text, spans } of documents) {
    for (const { start, end, type } of spans) {
      const name = text.slice(start, end);
      if (!name.includes('\n') && isSwapped(type, name)) pool.get(type)?.add(name);
    }
  }
  return new Map([...pool].map(([type, names]) => [type, [...names]]));
}

/** Persons only in full: a surname follows its full name. */
function isSwapped(type: string, name: string): boolean {
  return type !== 'person' || /^\p{Lu}\S+ \S*\p{L}{2,}$/u.test(name);
}

/** A document with its names swapped for others of their type, the same for the same; half of them stay. */
export function withSwappedNames(document: MarkedDocument, pool: NamePool, random: SeededRandom): MarkedDocument {
  const replacement = new Map<string, string>();
  for (const { start, end, type } of document.spans) {
    const name = document.text.slice(start, end);
    const names = pool.get(type);
    if (names === undefined || !isSwapped(type, name) || replacement.has(`${type}:${name}`) || random.next() < 0.5) continue;
    const other = names[Math.floor(random.next() * names.length)] ?? name;
    replacement.set(`${type}:${name}`, other);
    if (type === 'person') replacement.set(`${type}:${lastWord(name)}`, lastWord(other));
  }
  return replaced(document, ({ type }, name) => replacement.get(`${type}:${name}`) ?? name);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function replaced({ id, text, spans }: MarkedDocument, nameOf: (span: MarkedSpan, name: string) => string): MarkedDocument {
  let result = '';
  let last = 0;
  const moved = spans.map((span) => {
    result += text.slice(last, span.start);
    const start = result.length;
    result += nameOf(span, text.slice(span.start, span.end));
    last = span.end;
    return { start, end: result.length, type: span.type };
  });
  return { id, text: result + text.slice(last), spans: moved };
}

const SMALL = /^(?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|as|is|its)$/;

/** The first sentence as a headline: "Talks Resume in Geneva", or all in capitals. Undefined where it is too long or short for one. */
export function asHeadline({ id, text, spans }: MarkedDocument, inCapitals: boolean): MarkedDocument | undefined {
  const end = /[.?!\n](?=\s|$)/.exec(text)?.index ?? 0;
  const sentence = text.slice(0, end);
  const headline = inCapitals ? sentence.toUpperCase() : sentence.replace(/\p{L}[\p{L}’']*/gu, capitalised);
  if (end < 30 || end > 160 || headline.length !== end) return undefined;
  return { id: `${id}-headline`, text: headline, spans: spans.filter((span) => span.end <= end) };
}

function capitalised(word: string): string {
  return SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
