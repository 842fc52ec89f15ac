import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/article/span';

/** A time expression, of the gold or of a system. */
export interface Timex extends Span {
  readonly type: string;
  readonly value: string;
  readonly mod?: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  /** The document's date, ISO day. */
  readonly date?: string;
  readonly timex: readonly Timex[];
}

/** A set with how its gold and a system's output are made comparable. */
export interface GoldSet {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
  /** Which of a system's expressions the set's guidelines mark at all. */
  readonly marks: (timex: Timex) => boolean;
  /** Whether a system's value says the same as the gold's. */
  readonly sameValue: (system: string, gold: string) => boolean;
}

/** TIMEX2 may leave type and value open. */
interface RawTimex extends Span {
  readonly type?: string;
  readonly value?: string;
  readonly nested?: number;
}

const isEqual = (system: string, gold: string): boolean => system === gold;
const all = (): boolean => true;

/** The sets that the data folder holds; a third of TimeBank (by a hash of the id) is a set of its own, never looked at. */
export function loadGold(data: string): GoldSet[] {
  const timebank = read(data, 'timebank-tbaq');
  const sets: GoldSet[] = [
    { name: 'TimeBank', documents: timebank, marks: all, sameValue: isEqual },
    { name: 'TimeBank, two thirds', documents: timebank.filter((each) => !isHeldOut(each.id)), marks: all, sameValue: isEqual },
    { name: 'TimeBank, held out', documents: timebank.filter((each) => isHeldOut(each.id)), marks: all, sameValue: isEqual },
    { name: 'AQUAINT', documents: read(data, 'aquaint-tbaq'), marks: all, sameValue: isEqual },
    { name: 'WikiWars', documents: read(data, 'wikiwars-all').map(fromTimex2), marks: all, sameValue: isEqual },
    { name: 'GUM news', documents: read(data, 'gum-news-all'), marks: isTeiDate, sameValue: sameTei },
  ];
  return sets.filter((set) => set.documents.length > 0);
}

function read(data: string, name: string): GoldDocument[] {
  const path = join(data, 'dates', `${name}.jsonl`);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GoldDocument);
}

/** FNV-1a of the id, a third of the values. */
export function isHeldOut(id: string): boolean {
  let hash = 2166136261;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash % 3 === 0;
}

/** TIMEX2 to TIMEX3: no nested expressions; TIMEX2's dayless sets ("daily") are one-day periods, its halves decimals. */
function fromTimex2(document: GoldDocument): GoldDocument {
  const outer = (document.timex as readonly RawTimex[]).filter((timex) => (timex.nested ?? 0) === 0);
  return { ...document, timex: outer.map(({ start, end, type, value }) => ({ start, end, type: type ?? '', value: timex3Value(type, value) })) };
}

function timex3Value(type: string | undefined, value: string | undefined): string {
  if (value === undefined) return '';
  if (type === 'SET') return { 'XXXX-XX-XX': 'P1D', 'XXXX-XX': 'P1M', XXXX: 'P1Y', 'XXXX-WXX': 'P1W' }[value] ?? value;
  return value.replace(/^P(\d+)DE$/, (_, n: string) => `P${Number(n) * 10}Y`);
}

/** TEI's <date> and <time> have no lengths, no sets, no vague references. */
function isTeiDate({ type, value }: Timex): boolean {
  return (type === 'DATE' || type === 'TIME') && !value.endsWith('_REF');
}

/** TEI gives days, or from–to; compared as the days that a value covers, times of day left out where TEI has none. */
function sameTei(system: string, gold: string): boolean {
  if (system === gold) return true;
  if (gold.startsWith('T')) return system.replace(/^[\d-]*T/, 'T').slice(0, 6) === gold.slice(0, 6);
  if (gold.includes('T')) return system.slice(0, 16) === gold.slice(0, 16);
  const [from, to] = gold.includes('/') ? gold.split('/') : [gold, gold];
  const day = system.replace(/T.*$/, '');
  return day === gold || JSON.stringify(daysOf(day)) === JSON.stringify([from, to]);
}

function daysOf(value: string): [string, string] | undefined {
  if (/^\d{3}$/.test(value)) return [`${value}0-01-01`, `${value}9-12-31`];
  if (/^\d{2}$/.test(value)) return [`${value}00-01-01`, `${value}99-12-31`];
  const summer = /^(\d{4})-SU$/.exec(value);
  if (summer !== null) return [`${summer[1] ?? ''}-06-01`, `${summer[1] ?? ''}-08-31`];
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week === null) return undefined;
  const fourth = new Date(Date.UTC(Number(week[1]), 0, 4));
  const monday = fourth.getTime() + (Number(week[2]) * 7 - 7 - ((fourth.getUTCDay() + 6) % 7)) * 86400000;
  const iso = (days: number): string => new Date(monday + days * 86400000).toISOString().slice(0, 10);
  return week[3] === undefined ? [iso(0), iso(6)] : [iso(5), iso(6)];
}
