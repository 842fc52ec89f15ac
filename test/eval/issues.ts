import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { overlaps, type Span } from '../../src/article/span';
import type { Recogniser } from '../../src/recognition/recognition';
import { SeededRandom } from '../../scripts/train/seededRandom';
import { shippedRecogniser } from '../support/recogniser';
import { findIn, type FoundMention } from './issuesFound';
import { printKeyphrases } from './issuesKeyphrases';
import { printIssueSpeed } from './issuesSpeed';
import type { EvalOptions } from './run';

/**
 * Recall of NewsWCL50's concepts, keyphrases beside libraries from npm (unless `--no-peers`), and speed. `--sample` prints 200 random
 * mentions (`--seed=NUMBER`: others) to judge by hand and nothing else; `--marks=FILE` measures recall of a reader's marks: lines `{id, text, issues: [{central, wordings}]}`;
 * `--errors` prints what is missed.
 */
export async function evaluate({ data, args }: EvalOptions): Promise<void> {
  const recogniser = await shippedRecogniser();
  const marks = args.find((arg) => arg.startsWith('--marks='))?.slice(8);
  if (args.includes('--sample')) {
    printSample(recogniser, data, Number(args.find((arg) => arg.startsWith('--seed='))?.slice(7) ?? 1));
    return;
  }
  if (marks !== undefined) {
    printMarks(recogniser, marks, args.includes('--errors'));
    return;
  }
  printConcepts(recogniser, data, args.includes('--errors'));
  await printKeyphrases(recogniser, data, !args.includes('--no-peers'));
  printIssueSpeed(recogniser, data);
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

interface CodedDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: string; readonly code: string; readonly text: string })[];
}

const CONCEPT_TYPES = ['OBJECT', 'EVENT', 'MISC'];

function printConcepts(recogniser: Recogniser, data: string, errors: boolean): void {
  const counts = new Map(CONCEPT_TYPES.map((type) => [type, { all: 0, known: 0, found: 0 }]));
  for (const { id, text, entities } of readLines<CodedDocument>(join(data, 'issues', 'newswcl50-part.jsonl'))) {
    const found = findIn(recogniser, text).mentions;
    const concepts = new Map<string, typeof entities[number][]>();
    for (const entity of entities) if (counts.has(entity.type)) concepts.set(`${entity.type} ${entity.code}`, [...(concepts.get(`${entity.type} ${entity.code}`) ?? []), entity]);
    for (const [name, places] of concepts) {
      const count = counts.get(places[0]?.type ?? '');
      if (count === undefined) continue;
      const has = (kind: string | undefined): boolean => found.some((mention) => (kind ?? mention.kind) === mention.kind && places.some((place) => overlaps(place, mention)));
      count.all++;
      if (has('issue')) count.known++;
      if (has(undefined)) count.found++;
      else if (errors) console.log(`${id}: ${name}: ${[...new Set(places.map((place) => place.text))].slice(0, 4).join(' | ')}`);
    }
  }
  console.log('newswcl50-part, concepts of which some wording is found (in %)   taxonomy   with candidates   concepts');
  for (const [type, { all, known, found }] of counts) console.log(`  ${type.padEnd(60)}${percent(known, all)}${percent(found, all).padStart(14)}${String(all).padStart(14)}`);
}

interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly issues: readonly { readonly central: boolean; readonly wordings: readonly string[] }[];
}

function printMarks(recogniser: Recogniser, file: string, errors: boolean): void {
  const total = { all: 0, known: 0, found: 0, central: 0, centralFound: 0 };
  for (const { id, text, issues } of readLines<MarkedArticle>(file)) {
    const { mentions } = findIn(recogniser, text);
    for (const { central, wordings } of issues) {
      const places = wordings.flatMap((wording) => placesOf(wording, text));
      const hit = mentions.filter((mention) => places.some((place) => overlaps(place, mention)));
      total.all++;
      if (central) total.central++;
      if (hit.some(({ kind }) => kind === 'issue')) total.known++;
      if (hit.length > 0) total.found++;
      if (hit.length > 0 && central) total.centralFound++;
      if (hit.length === 0 && errors) console.log(`${id}: ${wordings.join(' | ')}`);
    }
  }
  console.log(`issues marked by a reader: ${total.all}; by the taxonomy ${percent(total.known, total.all)} %, with candidates ${percent(total.found, total.all)} %, of ${total.central} central ones ${percent(total.centralFound, total.central)} %`);
}

function placesOf(wording: string, text: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(wording); start >= 0; start = text.indexOf(wording, start + 1)) places.push({ start, end: start + wording.length });
  return places;
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(1);
}

const SAMPLED = 200;
const AROUND = 80;

/** Random mentions of the taxonomy's issues in news that no rule was tuned on, in their sentences. */
function printSample(recogniser: Recogniser, data: string, seed: number): void {
  const texts = [
    ...readLines<{ text: string }>(join(data, 'actors', 'worldwide-newswire-dev.jsonl')),
    ...readLines<{ text: string }>(join(data, 'issues', 'kpcrowd-politics-business.jsonl')),
    ...readLines<{ text: string }>(join(data, 'dates', 'gum-news-all.jsonl')),
  ].map(({ text }) => text);
  const all = texts.flatMap((text) => findIn(recogniser, text).mentions.filter(({ kind }) => kind === 'issue').map((mention) => ({ mention, text })));
  new SeededRandom(seed).shuffle(all);
  console.log(`${all.length} mentions in ${texts.length} articles`);
  all.slice(0, SAMPLED).forEach(({ mention, text }, index) => { console.log(`${index + 1} ${inContext(mention, text)}`); });
}

function inContext({ start, end, concepts }: FoundMention, text: string): string {
  const around = `${text.slice(Math.max(0, start - AROUND), start)}[[${text.slice(start, end)}|${concepts.join('+')}]]${text.slice(end, end + AROUND)}`;
  return around.replace(/\s+/g, ' ');
}
