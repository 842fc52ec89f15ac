import type { ActorKind, Entity, Role } from '../mention';
import { slug } from '../slug';
import type { ActorLexicon, LexiconEntry } from './actorLexicon';

/** A name form as it occurs in an article: the text and kind of one or more mentions. */
export interface NameForm {
  readonly key: string;
  readonly text: string;
  readonly kind: ActorKind;
  readonly count: number;
  readonly titles: readonly string[];
  readonly entry?: LexiconEntry;
}

/** Entities of an article, and which of them each form (by key) names. */
export interface Links {
  readonly entities: readonly Entity[];
  readonly entityOf: ReadonlyMap<string, LinkedEntity>;
}

/** What a mention needs to know of its entity. */
export interface LinkedEntity {
  readonly id: string;
  readonly kind: ActorKind;
}

export const NO_LINKS: Links = { entities: [], entityOf: new Map() };

/** Key of a form: what is equal is one form. */
export function formKey(kind: ActorKind, text: string): string {
  return `${kind}:${text}`;
}

/** An entity on its way. */
interface Cluster {
  readonly id: string;
  readonly kind: ActorKind;
  name: string;
  readonly forms: NameForm[];
  readonly entry?: LexiconEntry;
}

/**
 * Joins name forms to entities. Works on distinct forms, so its cost grows with an article's vocabulary of names, not its length.
 * Known names go to their entry; full names of persons found entities to which surnames, first names and forms with initials link when
 * only one fits best (so does a single word that the tagger took for something else); an acronym links to the organisation whose initials it has, a short name to the one it ends.
 */
export function linkNames(forms: readonly NameForm[], lexicon: ActorLexicon): Links {
  const clusters = new Map<string, Cluster>();
  const entityOf = new Map<string, LinkedEntity>();
  const join = (form: NameForm, cluster: Cluster): void => {
    cluster.forms.push(form);
    entityOf.set(form.key, cluster);
  };
  const byLength = [...forms].sort((a, b) => wordsOf(b.text).length - wordsOf(a.text).length || b.count - a.count || (a.key < b.key ? -1 : 1));
  for (const form of byLength) {
    const target = form.entry === undefined ? findCluster(form, clusters) : undefined;
    join(form, target ?? createCluster(form, clusters));
  }
  return { entities: [...clusters.values()].map((cluster) => toEntity(cluster, lexicon)), entityOf };
}

function createCluster(form: NameForm, clusters: Map<string, Cluster>): Cluster {
  const id = form.entry?.id ?? slug(form.text);
  const known = clusters.get(id);
  if (known !== undefined) return known;
  const { entry } = form;
  const cluster = { id, kind: entry?.kind ?? form.kind, name: entry?.name ?? form.text, forms: [], ...(entry === undefined ? {} : { entry }) };
  clusters.set(id, cluster);
  return cluster;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/);
}

/** The cluster that a form without an entry belongs to; undefined when it founds its own. */
function findCluster(form: NameForm, clusters: ReadonlyMap<string, Cluster>): Cluster | undefined {
  const same = clusters.get(slug(form.text));
  if (same?.kind === form.kind) return same;
  const isWord = wordsOf(form.text).length === 1;
  if (form.kind === 'person' || (isWord && form.kind !== 'group')) {
    const persons = [...clusters.values()].filter((cluster) => cluster.kind === 'person' && fitsPerson(form.text, cluster.name));
    if (persons.length > 0) return persons.length === 1 ? persons[0] : mostMentioned(persons);
  }
  if (form.kind !== 'organisation') return undefined;
  const organisations = [...clusters.values()].filter((cluster) => cluster.kind === 'organisation' && fitsOrganisation(form.text, cluster.name));
  return organisations.length === 1 ? organisations[0] : mostMentioned(organisations);
}

/** Of several bearers of a surname the one named most; undefined when two are named as often. */
function mostMentioned(clusters: readonly Cluster[]): Cluster | undefined {
  const counted = clusters.map((cluster) => ({ cluster, count: cluster.forms.reduce((sum, form) => sum + form.count, 0) }));
  counted.sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  return first !== undefined && first.count > (second?.count ?? 0) ? first.cluster : undefined;
}

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

function nameParts(name: string): readonly string[] {
  return wordsOf(name.replace(/[,’‘'"“”]/g, ' ').trim()).filter((part) => !SUFFIX.test(part));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a shorter form can name the bearer of a full name: surname, family name first, first name, or with other initials. */
function fitsPerson(text: string, fullName: string): boolean {
  const short = nameParts(text).map(fold);
  const full = nameParts(fullName).map(fold);
  if (full.length < 2 || short.length > full.length) return false;
  const isPart = startsWith(full, short) || startsWith([...full].reverse(), [...short].reverse());
  if (short.length === 1) return isPart || full.at(-1)?.split('-').at(-1) === short[0];
  return isPart || (short.at(-1) === full.at(-1) && agreesInFirst(short[0] ?? '', full[0] ?? ''));
}

function startsWith(parts: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((part, index) => parts[index] === part);
}

/** "Donald" and "Donald", "D." and "Donald". */
function agreesInFirst(short: string, full: string): boolean {
  return short === full || (/^\p{L}\.?$/u.test(short) && full.startsWith(short.charAt(0)));
}

/** "ABC" for its long name, "Commerce Ministry" for "Chinese Commerce Ministry". */
function fitsOrganisation(text: string, fullName: string): boolean {
  const compact = text.replaceAll('.', '');
  if (/^\p{Lu}{2,8}$/u.test(compact)) return compact === initials(fullName);
  const short = wordsOf(text);
  return short.length >= 2 && fullName.endsWith(` ${text}`);
}

function initials(name: string): string {
  return (name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('');
}

function toEntity(cluster: Cluster, lexicon: ActorLexicon): Entity {
  const { id, kind, entry, forms } = cluster;
  const name = cluster.name;
  const aliases = [...new Set([...forms.map((form) => form.text)])].filter((alias) => alias !== name);
  const titles = [...new Set(forms.flatMap((form) => form.titles))];
  const country = entry?.country ?? countryOf(titles, name, lexicon);
  return {
    id,
    type: 'actor',
    kind,
    name,
    aliases,
    roles: titles.map((title): Role => ({ title })),
    ...(country === undefined || country === id ? {} : { country }),
    ...(entry?.wikidata === undefined ? {} : { wikidata: entry.wikidata }),
  };
}

/** The country that a title or an organisation's name begins with. */
function countryOf(titles: readonly string[], name: string, lexicon: ActorLexicon): string | undefined {
  for (const text of [...titles, name]) {
    const tokens = wordsOf(text).map((word, index) => ({ text: word, start: index, end: index + 1, kind: 'word' as const }));
    const match = lexicon.match(tokens, 0, tokens.length);
    if (match?.entry.kind === 'country' && match.endToken < tokens.length) return match.entry.id;
  }
  return undefined;
}
