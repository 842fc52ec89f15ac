import { tokenise } from '../../article/tokenise';
import type { ActorKind, Entity, Role } from '../mention';
import { slug } from '../slug';
import type { ActorLexicon } from './actorLexicon';
import type { LexiconEntry } from './lexiconEntry';
import { localEntry, namedCountries } from './localBody';
import { NamedIndex } from './namedIndex';
import type { NameForm } from './nameForm';
import { fitsOrganisation, organisationKeys, shortOrganisationKeys } from './organisationNames';
import { fitsPerson, personKeys, personParts, shortPersonKeys } from './personNames';

/** Entities of an article, which of them each form (by key) names, and which a role noun stands for. */
export interface Links {
  readonly entities: readonly Entity[];
  readonly entityOf: ReadonlyMap<string, LinkedEntity>;
  readonly nominalOf: ReadonlyMap<string, LinkedEntity>;
}

/** What a mention needs to know of its entity. */
export interface LinkedEntity {
  readonly id: string;
  readonly kind: ActorKind;
  /** The fullest name. */
  readonly name: string;
  /** The lexicon's entry, where it has one. */
  readonly entry?: LexiconEntry;
}

export const NO_LINKS: Links = { entities: [], entityOf: new Map(), nominalOf: new Map() };

/** Key of a form: what is equal is one form. */
export function formKey({ kind, text, bearer }: Pick<NameForm, 'kind' | 'text' | 'bearer'>): string {
  return bearer === undefined ? `${kind}:${text}` : `${kind}:${text}>${bearer}`;
}

/** An entity on its way. */
interface Cluster {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly parts: readonly string[];
  readonly forms: NameForm[];
  readonly entry?: LexiconEntry;
  count: number;
  acronym?: string;
}

/**
 * Joins name forms to entities. Works on distinct forms, so its cost grows with an article's vocabulary of names, not its length.
 * Known names go to their entry; full names of persons found entities to which surnames, first names and forms with initials link when
 * only one fits best (so does a single word that the tagger took for something else); an acronym links to the organisation whose
 * initials or brackets it has, a short name to the one it ends or begins; a surname alone to the one person of the lexicon who bears it.
 */
export function linkNames(forms: readonly NameForm[], lexicon: ActorLexicon): Omit<Links, 'nominalOf'> {
  const clusters = new Clusters();
  const entityOf = new Map<string, LinkedEntity>();
  const countries = namedCountries(forms);
  for (const form of [...forms].sort(byFullness)) {
    const cluster = clusters.bearerOf(form) ?? clusterOf(form, clusters, countries, lexicon);
    clusters.add(cluster, form);
    entityOf.set(form.key, cluster);
  }
  return { entities: clusters.all.map((cluster) => toEntity(cluster, lexicon)), entityOf };
}

/** The cluster of a form that nobody has been told to bear. */
function clusterOf(form: NameForm, clusters: Clusters, countries: ReadonlyMap<string, number>, lexicon: ActorLexicon): Cluster {
  const entry = localEntry(form, countries, lexicon) ?? (form.entry === undefined ? entryOf(form, lexicon) : undefined);
  return (entry === undefined ? clusters.find(form) : undefined) ?? clusters.create(form, entry ?? alone(form, lexicon));
}

/** Longer names first: they found the entities that shorter ones link to. */
function byFullness(a: NameForm, b: NameForm): number {
  return wordCount(b.text) - wordCount(a.text) || b.count - a.count || (a.key < b.key ? -1 : 1);
}

function wordCount(text: string): number {
  return text.split(' ').length;
}

/** "Kim Jong Un" is the lexicon's "Kim Jong-un". */
function entryOf({ text, kind }: NameForm, lexicon: ActorLexicon): LexiconEntry | undefined {
  if (kind === 'group' || wordCount(text) < 2) return undefined;
  const entry = lexicon.entry(slug(text));
  return entry?.kind === kind ? entry : undefined;
}

/** The person of the lexicon that a surname alone means, by itself or with the title before it. */
function alone({ text, kind, titles }: NameForm, lexicon: ActorLexicon): LexiconEntry | undefined {
  return kind === 'person' && wordCount(text) === 1 ? lexicon.bearerOf(text, titles) : undefined;
}

/** The entities so far, found by whatever a shorter form can have in common with them: the cost of a form does not grow with their number. */
class Clusters {
  readonly #byId = new Map<string, Cluster>();
  /** Persons by the forms of their names. */
  readonly #personByForm = new Map<string, Cluster>();
  readonly #persons = new NamedIndex<Cluster>();
  readonly #organisations = new NamedIndex<Cluster>();

  get all(): readonly Cluster[] {
    return [...this.#byId.values()];
  }

  /** The cluster of the full name that a form says it stands for. */
  bearerOf({ bearer }: NameForm): Cluster | undefined {
    return bearer === undefined ? undefined : this.#personByForm.get(bearer);
  }

  create(form: NameForm, entry: LexiconEntry | undefined): Cluster {
    const id = entry?.id ?? slug(form.text);
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    const name = entry?.name ?? form.text;
    const cluster: Cluster = {
      id,
      kind: entry?.kind ?? form.kind,
      name,
      parts: personParts(name),
      forms: [],
      count: 0,
      ...(entry === undefined ? {} : { entry }),
    };
    this.#byId.set(id, cluster);
    if (cluster.kind === 'person') this.#persons.add(cluster, [cluster.parts, ...(entry?.aliases ?? []).map(personParts)].flatMap(personKeys));
    if (cluster.kind === 'organisation') this.#organisations.add(cluster, organisationKeys(name));
    return cluster;
  }

  add(cluster: Cluster, form: NameForm): void {
    cluster.forms.push(form);
    cluster.count += form.count;
    if (form.kind === 'person') this.#personByForm.set(form.text, cluster);
    if (form.acronym === undefined || cluster.acronym !== undefined) return;
    cluster.acronym = form.acronym;
    if (cluster.kind === 'organisation') this.#organisations.add(cluster, shortOrganisationKeys(form.acronym));
  }

  /** The cluster that a form without an entry belongs to; undefined when it founds its own. */
  find(form: NameForm): Cluster | undefined {
    const same = this.#byId.get(slug(form.text));
    if (same?.kind === form.kind) return same;
    if (form.kind === 'person' || (wordCount(form.text) === 1 && form.kind !== 'group' && !/^\p{Lu}{2,}$/u.test(form.text))) {
      const short = personParts(form.text);
      const persons = this.#persons.get(shortPersonKeys(short)).filter((cluster) => namesPerson(short, cluster));
      const bearer = mostMentioned(persons);
      if (bearer !== undefined) return bearer;
    }
    if (form.kind !== 'organisation') return undefined;
    const organisations = this.#organisations.get(shortOrganisationKeys(form.text));
    return mostMentioned(organisations.filter((cluster) => fitsOrganisation(form.text, cluster.name, cluster.acronym)));
  }
}

function namesPerson(short: readonly string[], { parts, entry }: Cluster): boolean {
  return fitsPerson(short, parts) || entry?.aliases.some((alias) => fitsPerson(short, personParts(alias))) === true;
}

/** Of several bearers of a name the one named most, of those the one with a title, else the one in office; undefined when that leaves two. */
function mostMentioned(clusters: readonly Cluster[]): Cluster | undefined {
  const most = Math.max(...clusters.map(({ count }) => count));
  const bearers = clusters.filter(({ count }) => count === most);
  const titled = bearers.filter(({ forms }) => forms.some(({ titles }) => titles.length > 0));
  return onlyOne(bearers) ?? onlyOne(titled) ?? onlyOne(bearers.filter(isInOffice));
}

/** The one of a list of one. */
export function onlyOne<T>([only, other]: readonly T[]): T | undefined {
  return other === undefined ? only : undefined;
}

/** Whether the lexicon knows an office of somebody that has not ended. */
export function isInOffice({ entry }: Pick<Cluster, 'entry'>): boolean {
  return entry?.roles?.some(({ from, to }) => from !== undefined && to === undefined) === true;
}

function toEntity(cluster: Cluster, lexicon: ActorLexicon): Entity {
  const { id, kind, entry, forms, name } = cluster;
  const aliases = [...new Set([...forms.map((form) => form.text), ...(cluster.acronym === undefined ? [] : [cluster.acronym])])].filter((alias) => alias !== name);
  const titles = [...new Set(forms.flatMap((form) => form.titles))];
  const country = entry?.country ?? countryOf(titles, name, kind, lexicon);
  const genders = new Set(forms.flatMap(({ gender }) => gender ?? []));
  const [gender] = genders;
  return {
    id,
    type: 'actor',
    kind,
    name,
    aliases,
    roles: [...titles.map((title): Role => ({ title })), ...(entry?.roles ?? [])],
    ...(country === undefined || country === id ? {} : { country }),
    ...(entry?.wikidata === undefined ? {} : { wikidata: entry.wikidata }),
    ...(kind === 'person' && gender !== undefined && genders.size === 1 ? { gender } : {}),
  };
}

/** The country that a title, or the name of an organisation or group, begins with. */
function countryOf(titles: readonly string[], name: string, kind: ActorKind, lexicon: ActorLexicon): string | undefined {
  for (const text of kind === 'person' ? titles : [name]) {
    const tokens = tokenise(text);
    const match = lexicon.match(tokens, 0, tokens.length);
    const isPart = match !== undefined && (match.endToken < tokens.length || kind === 'group');
    if (isPart && match.entry.kind === 'country') return match.entry.id;
  }
  return undefined;
}
