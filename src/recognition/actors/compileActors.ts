import { parse } from 'yaml';
import type { ActorKind, Role } from '../mention';
import { slug } from '../slug';
import type { CompiledActors, WordLists } from './compiledActors';
import type { LexiconEntry, Wording } from './lexiconEntry';

/** The YAML sources by what they list, and the lists of names, one a line. */
export interface ActorSources {
  readonly countries: string;
  /** Lists of organisations, of persons and of peoples; of one name in two of them the first counts. */
  readonly organisations: readonly string[];
  readonly people: readonly string[];
  readonly peoples: string;
  readonly words: string;
  readonly firstNames: string;
  readonly surnames: string;
}

interface CountrySource {
  readonly name: string;
  readonly aka?: readonly string[];
  readonly adj?: readonly string[];
  readonly people?: readonly string[];
  readonly capital?: string;
  readonly capitals?: readonly string[];
  readonly wikidata?: string;
}

interface NamedSource {
  readonly name: string;
  readonly kind?: ActorKind;
  readonly aka?: readonly string[];
  readonly country?: string;
  readonly wikidata?: string;
  readonly ambiguous?: boolean;
  /** "title from/to" */
  readonly roles?: readonly string[];
  readonly adj?: readonly string[];
  readonly people?: readonly string[];
}

type Compiled = readonly [LexiconEntry, readonly (readonly [string, Wording])[]];

/** Compiles the YAML sources. Throws on a source that lacks what it must have. */
export function compileActors(sources: ActorSources): CompiledActors {
  const countries = (parse(sources.countries) as CountrySource[]).map(countryEntry);
  const known = new Set(countries.map(([{ id }]) => id));
  const named = (texts: readonly string[], kind: ActorKind): Compiled[] =>
    texts.flatMap((text) => (parse(text) as NamedSource[]).map((source) => namedEntry(source, kind, known)));
  const words = parse(sources.words) as WordLists & { readonly regions: string; readonly cities: string; readonly soleSurnames: string };
  const places = [...list(words.regions), ...list(words.cities)].map((name) => namedEntry({ name }, 'place', known));
  const all = [...countries, ...named([sources.peoples], 'group'), ...named(sources.organisations, 'organisation'), ...named(sources.people, 'person'), ...places];
  const { entries, wordings } = joined(all);
  const { titles, titleModifiers, people, organisationHeads } = words;
  const names = { firstNames: lines(sources.firstNames), surnames: lines(sources.surnames) };
  wordings.push(...soleSurnames(entries, words.soleSurnames.split(' ')));
  return { entries, wordings, titles, titleModifiers, people, organisationHeads, ...names };
}

/** Surnames that mean one person even alone: "Macron". Throws where a name on the list is no known person's. */
function soleSurnames(entries: readonly LexiconEntry[], surnames: readonly string[]): [string, number, Wording][] {
  return surnames.map((surname) => {
    const index = entries.findIndex(({ kind, name, aliases }) => kind === 'person' && [name, ...aliases].some((form) => form.endsWith(` ${surname}`)));
    if (index < 0) throw new Error(`Sole surname ${surname}: no such person in the lists.`);
    return [surname, index, 'name'];
  });
}

/** Entries of one id, or of persons of one name, become one: the first, with the others' names, roles and identifier. */
function joined(all: readonly Compiled[]): { entries: LexiconEntry[]; wordings: [string, number, Wording][] } {
  const indexOf = new Map<string, number>();
  const entries: LexiconEntry[] = [];
  const wordings: [string, number, Wording][] = [];
  for (const [entry, names] of all) {
    const ids = entry.kind === 'person' ? [entry.id, ...entry.aliases.map(slug)] : [entry.id];
    const index = ids.map((id) => indexOf.get(id)).find((known) => known !== undefined) ?? entries.length;
    const first = entries[index];
    entries[index] = first === undefined ? entry : merge(first, entry);
    for (const id of ids) indexOf.set(id, indexOf.get(id) ?? index);
    for (const [name, wording] of names) wordings.push([name, index, wording]);
  }
  return { entries, wordings };
}

function merge(first: LexiconEntry, second: LexiconEntry): LexiconEntry {
  const aliases = [...new Set([...first.aliases, second.name, ...second.aliases])].filter((alias) => alias !== first.name);
  return { ...second, ...first, aliases, ...(first.roles ?? second.roles ? { roles: first.roles ?? second.roles ?? [] } : {}) };
}

function countryEntry(source: CountrySource): Compiled {
  const { name, aka = [], wikidata } = source;
  const capitals = [...(source.capital === undefined ? [] : [source.capital]), ...(source.capitals ?? [])];
  return [
    { id: slug(name), kind: 'country', name, aliases: aka, ...(wikidata === undefined ? {} : { wikidata }) },
    [
      ...[name, ...aka].map((form) => [form, 'name'] as const),
      ...capitals.map((form) => [form, 'capital'] as const),
      ...adjectives(source),
    ],
  ];
}

function adjectives({ adj = [], people = [] }: Pick<NamedSource, 'adj' | 'people'>): (readonly [string, Wording])[] {
  return [...adj.map((form) => [form, 'adjective'] as const), ...people.map((form) => [form, 'people'] as const)];
}

function namedEntry(source: NamedSource, kind: ActorKind, countries: ReadonlySet<string>): Compiled {
  const { name, aka = [], country, wikidata, ambiguous, roles = [] } = source;
  if (country !== undefined && !countries.has(slug(country))) throw new Error(`${name}: no country ${country} in countries.yaml.`);
  const entry = {
    id: slug(name),
    kind: source.kind ?? kind,
    name,
    aliases: aka,
    ...(country === undefined ? {} : { country: slug(country) }),
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(ambiguous === undefined ? {} : { ambiguous }),
    ...(roles.length === 0 ? {} : { roles: roles.map(roleOf) }),
  };
  return [entry, [...[name, ...aka].map((form) => [form, kind === 'group' ? 'people' : 'name'] as const), ...adjectives(source)]];
}

/** "President 2017-01-20/2021-01-20" */
function roleOf(text: string): Role {
  const [, title = text, from = '', to = ''] = /^(.*?)(?: (\d[\d-]*)?\/([\d-]*))?$/.exec(text) ?? [];
  return { title, ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
}

function list(text: string): string[] {
  return text.split('|').map((name) => name.trim());
}

function lines(text: string): string {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join(' ');
}
