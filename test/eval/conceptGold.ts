import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/article/span';

/** What a named mention of NewsWCL50 names. */
export type NamedKind = 'person' | 'country' | 'other';

/** A mention that holds a name; the span is that of the name alone, without titles and article. */
export interface NamedMention extends Span {
  readonly kind: NamedKind;
  /** The actor it refers to, where the code says so: codes of bystanders ("USA-I") and of countries for their institutions do not. */
  readonly actor?: string;
}

export interface ConceptDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly NamedMention[];
}

interface Raw {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: string; readonly code: string })[];
}

interface Country {
  readonly name: string;
  readonly official: string;
  readonly alt: readonly string[];
  readonly capital: readonly string[];
  readonly iso3: string;
}

const FILE = join('issues', 'newswcl50-part.jsonl');
const COUNTRIES = join('lexicons', 'countries-world-countries.json');
const FIRST_NAMES = join('lexicons', 'first-names-ssa.json');

/** Words before a name that are no part of it. */
const TITLE =
  /^(?:mr|mrs|ms|dr|gen|rep|sen|president|vice|prime|minister|premier|chancellor|king|queen|chairman|chairwoman|leader|director|secretary|attorney|general|deputy|assistant|acting|former|special|counsel|representative|congressman|senator|senators|ambassador|envoy|spokesman|spokeswoman|adviser|advisor|dictator|judge|justice|chief|officials?|minority|majority|speaker|correspondent)\.?$/i;

/** Named mentions of NewsWCL50's actors, countries and groups; none when the data folder lacks the files. */
export function loadConceptGold(data: string): ConceptDocument[] {
  if (![FILE, COUNTRIES, FIRST_NAMES].every((file) => existsSync(join(data, file)))) return [];
  const firstNames = new Set((JSON.parse(readFileSync(join(data, FIRST_NAMES), 'utf8')) as [string, number][]).map(([name]) => name));
  const countries = countryNames(JSON.parse(readFileSync(join(data, COUNTRIES), 'utf8')) as Country[]);
  const lines = readFileSync(join(data, FILE), 'utf8').split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const { id, text, entities } = JSON.parse(line) as Raw;
    const found = entities.flatMap((entity) => {
      const name = /^(?:ACTOR|COUNTRY|GROUP)/.test(entity.type) ? nameIn(text, entity) : undefined;
      return name === undefined ? [] : [{ ...name, ...classify(text.slice(name.start, name.end), entity, countries, firstNames) }];
    });
    return { id, text, mentions: withoutDoubles(found) };
  });
}

/** ISO codes by name and capital. */
function countryNames(countries: readonly Country[]): ReadonlyMap<string, string> {
  const names = countries.flatMap(({ name, official, alt, capital, iso3 }) => [name, official, ...alt, ...capital].map((form) => [form, iso3] as const));
  const usual = [['U.S.', 'USA'], ['America', 'USA'], ['Washington', 'USA'], ['DPRK', 'PRK'], ['Britain', 'GBR']] as const;
  return new Map([...names.filter(([name]) => name.length > 3 || name === 'USA'), ...usual]);
}

/** The one name in a mention: what is left without article, titles and nationalities, if all of it is capitalised. */
function nameIn(text: string, { start, end }: Span): Span | undefined {
  const words = [...text.slice(start, end).matchAll(/[^\s,"“”]+/gu)].map((match) => ({ text: match[0], at: start + match.index }));
  const first = words.findIndex(({ text: word }, index) => index === words.length - 1 || !precedesName(word, words[index + 1]?.text ?? ''));
  const name = words.slice(first);
  const last = name.at(-1);
  const head = name[0];
  if (head === undefined || last === undefined || !name.every(({ text: word }) => /^(?:\p{Lu}|\d|of$|for$|and$|the$|&)/u.test(word))) return undefined;
  if (/['’]s$/.test(name.slice(0, -1).map(({ text: word }) => word).join(' ')) || precedesName(last.text, '')) return undefined;
  return { start: head.at, end: last.at + last.text.replace(/['’]s$/, '').replace(/(?<!\.\p{Lu})[.;:]$/u, '').length };
}

function precedesName(word: string, next: string): boolean {
  return /^(?:the|an?|that|then-?)$/i.test(word) || !/^\p{Lu}/u.test(word) || TITLE.test(word) || TITLE.test(next);
}

/** Codes of people who are not told apart. */
const CATCH_ALL = /-(?:I|Misc)$/;

function classify(
  name: string,
  entity: { readonly type: string; readonly code: string },
  countries: ReadonlyMap<string, string>,
  firstNames: ReadonlySet<string>,
): { kind: NamedKind; actor?: string } {
  if (countries.has(name)) return { kind: 'country', ...(countries.get(name) === entity.code ? { actor: entity.code } : {}) };
  if (entity.type === 'COUNTRY' && namesCountry(name, entity.code, countries)) return { kind: 'country' };
  const person = entity.code.split('\\')[1];
  if (entity.type === 'ACTOR' && person !== undefined && !CATCH_ALL.test(person)) return { kind: 'person', actor: entity.code };
  const words = name.split(/\s+/);
  const isPerson = words.length > 1 && firstNames.has((words[0] ?? '').toLowerCase());
  return { kind: isPerson ? 'person' : 'other' };
}

/** "North" for North Korea, "Korean Peninsula" and "Koreas" as well: words that the coded country's name is made of. */
function namesCountry(name: string, code: string, countries: ReadonlyMap<string, string>): boolean {
  const words = [...countries].flatMap(([form, iso]) => (iso === code ? form.split(' ') : []));
  return name.split(' ').every((word) => /^(?:Peninsula|and|of)$/.test(word) || words.some((part) => part.length > 4 && word.startsWith(part.slice(0, 5))));
}

function withoutDoubles(mentions: readonly NamedMention[]): NamedMention[] {
  return mentions.filter((mention, index) => mentions.findIndex((other) => other.start < mention.end && mention.start < other.end) === index);
}
