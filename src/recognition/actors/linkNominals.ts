import type { ActorKind, Entity } from '../mention';
import type { ActorLexicon } from './actorLexicon';
import type { LinkedEntity } from './linkNames';
import { nominalKey, type NominalMention } from './nominals';

/** Words that mean one office. */
const SAME: readonly (readonly string[])[] = [
  ['chief', 'head', 'director', 'secretary', 'minister', 'governor', 'chair', 'chairman', 'chairwoman'],
  ['leader', 'president', 'premier', 'chancellor', 'king', 'emir', 'prime minister', 'dictator'],
  ['adviser', 'advisor'],
  ['premier', 'prime minister'],
];

/** The entity that a role noun stands for, where exactly one of the article's entities fits it. */
export function linkNominals(nominals: readonly NominalMention[], entities: readonly Entity[], lexicon: ActorLexicon): ReadonlyMap<string, LinkedEntity> {
  const links = new Map<string, LinkedEntity>();
  for (const nominal of nominals) {
    const key = nominalKey(nominal);
    if (links.has(key)) continue;
    const fitting = entities.filter(({ kind }) => kind === nominal.kind).filter((entity) => fits(nominal, entity, lexicon));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) links.set(key, { id: only.id, kind: only.kind as ActorKind, name: only.name });
  }
  return links;
}

function fits(nominal: NominalMention, entity: Entity, lexicon: ActorLexicon): boolean {
  return nominal.kind === 'person' ? fitsPerson(nominal.text, entity, lexicon) : fitsBody(nominal.text, entity, lexicon);
}

/** Only titles that the article gives count: what the lexicon says of other times would make too many presidents. */
function fitsPerson(text: string, entity: Entity, lexicon: ActorLexicon): boolean {
  const words = text.split(' ');
  const office = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const country = countryIn(text, lexicon);
  if (country !== undefined && entity.country !== undefined && country !== entity.country) return false;
  return entity.roles.some(({ title, from, to }) => {
    if (from !== undefined || to !== undefined) return false;
    const held = title.toLowerCase().split(/\s+/);
    if (!isOffice(office, held, before.length > 0)) return false;
    const rest = before.filter((word) => country === undefined || !isOfCountry(word, country, lexicon));
    return rest.every((word) => held.includes(word)) && (country === undefined || entity.country === country);
  });
}

function isOffice(office: string, held: readonly string[], isQualified: boolean): boolean {
  const last = held.at(-1) ?? '';
  if (last === office) return office !== 'minister' || held.at(-2) !== 'prime' || isQualified;
  if (!isQualified) return office === 'premier' && held.slice(-2).join(' ') === 'prime minister';
  return SAME.some((group) => group.includes(office) && (group.includes(last) || group.includes(held.slice(-2).join(' '))));
}

function countryIn(text: string, lexicon: ActorLexicon): string | undefined {
  const words = text.split(' ');
  const tokens = words.map((word, index) => ({ text: capitalised(word), start: index, end: index + 1, kind: 'word' as const }));
  for (let index = 0; index < tokens.length; index++) {
    const entry = lexicon.match(tokens, index, tokens.length)?.entry;
    if (entry?.kind === 'country') return entry.id;
  }
  return undefined;
}

function isOfCountry(word: string, country: string, lexicon: ActorLexicon): boolean {
  return countryIn(word, lexicon) === country || country.split('-').includes(word) || /^(?:north|south|saudi|u\.s\.|us|american|united|new|korean)$/.test(word);
}

function capitalised(word: string): string {
  return /^(?:u\.s\.|us|uk|u\.k\.|uae|eu)$/.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}

/** "the ministry" for the "Chilean Finance Ministry", "the finance ministry" as well. */
function fitsBody(text: string, { name, country }: Entity, lexicon: ActorLexicon): boolean {
  const words = text.split(' ');
  const names = name.toLowerCase().replace(/[.’']/g, '').split(/[\s-]+/);
  const body = words.at(-1) ?? '';
  const isHead = names.at(-1) === body || (names.includes(body) && names[names.indexOf(body) + 1] === 'of');
  if (!isHead) return false;
  const of = countryIn(text, lexicon);
  return words.slice(0, -1).every((word) => names.includes(word) || (of !== undefined && of === country && isOfCountry(word, of, lexicon)));
}
