import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { slug } from '../../src/recognition/slug';

/**
 * `NEWS_ANNOTATOR_DATA=FOLDER tsx scripts/lexicons/importPeople.ts` writes data/lexicons/actors/world-leaders.yaml and us-congress.yaml
 * from the lists of the data folder (Wikidata of October 2022 and congress-legislators of June 2026, both CC0).
 */
const TARGET = path.join('data', 'lexicons', 'actors');

interface Leader {
  readonly countryid: string;
  readonly country: string;
  readonly positionLabel: string;
  readonly officeholder: string;
  readonly officeholderLabel: string;
  readonly start_year: string;
  readonly end_year: string;
}

interface Member {
  readonly name: string;
  readonly first: string;
  readonly last: string;
  readonly nickname: string | null;
  readonly chamber: 'sen' | 'rep';
  readonly state: string;
  readonly party: string;
}

function main(): void {
  const folder = process.env.NEWS_ANNOTATOR_DATA;
  if (folder === undefined) throw new Error('Set NEWS_ANNOTATOR_DATA to the data folder.');
  const read = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, 'lexicons', name), 'utf8'));
  const countries = knownCountries();
  writeFileSync(path.join(TARGET, 'world-leaders.yaml'), leaders(read('world-leaders-2022.json') as Leader[], countries));
  writeFileSync(path.join(TARGET, 'us-congress.yaml'), members(read('us-congress-2026-06.json') as Member[]));
}

/** Names of countries by the slugs of all their names. */
function knownCountries(): ReadonlyMap<string, string> {
  const sources = parse(readFileSync(path.join(TARGET, 'countries.yaml'), 'utf8')) as { name: string; aka?: string[] }[];
  return new Map(sources.flatMap(({ name, aka = [] }) => [name, ...aka].map((form) => [slug(form), name] as const)));
}

function leaders(all: readonly Leader[], countries: ReadonlyMap<string, string>): string {
  const byHolder = new Map<string, Leader[]>();
  for (const leader of all) {
    if (!/^Q\d+$/.test(leader.officeholder) || !leader.officeholderLabel.includes(' ')) continue;
    byHolder.set(leader.officeholder, [...(byHolder.get(leader.officeholder) ?? []), leader]);
  }
  const lines = [...byHolder.values()].map((terms) => {
    const [first] = terms;
    const country = terms.map((term) => countries.get(slug(term.country))).find((name) => name !== undefined);
    const roles = terms.map(({ positionLabel, start_year: from, end_year: to }) => quoted(`${office(positionLabel)} ${from}/${isOpen(from, to) ? '' : to}`));
    return `- {name: ${quoted(first?.officeholderLabel ?? '')}, ${country === undefined ? '' : `country: ${country}, `}roles: [${roles.join(', ')}], wikidata: ${first?.officeholder ?? ''}}`;
  });
  return `# Heads of state and government. Source: Wikidata as of October 2022; licence: CC0 1.0. Made by scripts/lexicons/importPeople.ts.\n${lines.sort().join('\n')}\n`;
}

/** An end before the beginning is an error of the source. */
function isOpen(from: string, to: string): boolean {
  return to !== '' && from !== '' && to < from;
}

/** "President of Albania" → "President" */
function office(label: string): string {
  const title = label.split(/ of (?:the )?(?=\p{Lu})/u)[0] ?? label;
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function members(all: readonly Member[]): string {
  const lines = all.map(({ name, first, last, nickname, chamber, state, party }) => {
    const short = [`${first} ${last}`, ...(nickname === null ? [] : [`${nickname} ${last}`])].filter((form) => form !== name);
    const aka = short.length === 0 ? '' : `aka: [${[...new Set(short)].map(quoted).join(', ')}], `;
    return `- {name: ${quoted(name)}, ${aka}country: United States, roles: [${quoted(`${chamber === 'sen' ? 'Senator' : 'Representative'} (${state}, ${party})`)}]}`;
  });
  return `# Members of the US Congress in June 2026. Source: congress-legislators (unitedstates project); licence: CC0 1.0. Made by scripts/lexicons/importPeople.ts.\n${lines.sort().join('\n')}\n`;
}

function quoted(text: string): string {
  return /^[\p{L} .-]+$/u.test(text) ? text : JSON.stringify(text);
}

main();
