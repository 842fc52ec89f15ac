import { parse } from 'yaml';
import type { ActorKind } from '../mention';
import { slug } from '../slug';
import type { CompiledActors, LexiconEntry, WordLists, Wording } from './actorLexicon';

/** The YAML sources by name: countries, organisations, words; and the lists of names, one a line. */
export interface ActorSources {
  readonly countries: string;
  readonly organisations: string;
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
}

interface OrganisationSource {
  readonly name: string;
  readonly kind?: ActorKind;
  readonly aka?: readonly string[];
  readonly country?: string;
  readonly wikidata?: string;
  readonly ambiguous?: boolean;
}

/** Compiles the YAML sources. Throws on a source that lacks what it must have. */
export function compileActors(sources: ActorSources): CompiledActors {
  const entries: LexiconEntry[] = [];
  const wordings: [string, number, Wording][] = [];
  const add = (entry: LexiconEntry, names: readonly (readonly [string, Wording])[]): void => {
    for (const [name, wording] of names) wordings.push([name, entries.length, wording]);
    entries.push(entry);
  };
  for (const source of parse(sources.countries) as CountrySource[]) add(...countryEntry(source));
  for (const source of parse(sources.organisations) as OrganisationSource[]) add(...organisationEntry(source));
  const words = parse(sources.words) as WordLists & { readonly regions: string; readonly cities: string };
  for (const name of [...list(words.regions), ...list(words.cities)]) {
    add({ id: slug(name), kind: 'place', name, aliases: [] }, [[name, 'name']]);
  }
  const { titles, titleModifiers, people, organisationHeads } = words;
  const names = { firstNames: lines(sources.firstNames), surnames: lines(sources.surnames) };
  return { entries, wordings, titles, titleModifiers, people, organisationHeads, ...names };
}

function countryEntry(source: CountrySource): [LexiconEntry, (readonly [string, Wording])[]] {
  const aliases = source.aka ?? [];
  const capitals = [...(source.capital === undefined ? [] : [source.capital]), ...(source.capitals ?? [])];
  return [
    { id: slug(source.name), kind: 'country', name: source.name, aliases },
    [
      ...[source.name, ...aliases].map((name) => [name, 'name'] as const),
      ...capitals.map((name) => [name, 'capital'] as const),
      ...(source.adj ?? []).map((name) => [name, 'adjective'] as const),
      ...(source.people ?? []).map((name) => [name, 'people'] as const),
    ],
  ];
}

function organisationEntry(source: OrganisationSource): [LexiconEntry, (readonly [string, Wording])[]] {
  const { name, aka = [], country, wikidata, ambiguous, kind = 'organisation' } = source;
  const entry = {
    id: slug(name),
    kind,
    name,
    aliases: aka,
    ...(country === undefined ? {} : { country: slug(country) }),
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(ambiguous === undefined ? {} : { ambiguous }),
  };
  return [entry, [name, ...aka].map((wording) => [wording, 'name'] as const)];
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
