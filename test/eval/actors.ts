import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseArticle } from '../../src/article/parseArticle';
import { writeActors } from '../../src/recognition/actors/actorTables';
import type { TypeRecogniser } from '../../src/recognition/recogniser';
import { readActorSources } from '../../scripts/lexicons/readActorSources';
import { nameHints } from '../../scripts/train/nameHints';
import { actorRecogniser } from '../support/actorRecogniser';
import { actorType, loadActorGold, type ActorGoldDocument, type ActorGoldSet, type ActorType, type TypedSpan } from './actorsGold';
import { COMPROMISE, type ActorTagger } from './actorsPeers';
import { BINS, countDocument, percentages, type Bin, type Counts } from './actorsScore';
import { loadConceptGold } from './conceptGold';
import { printConceptScores } from './conceptScore';
import type { EvalOptions } from './run';

/**
 * Scores the actor recogniser, and compromise unless `--no-peers`, on every set of the data folder: precision, recall and F1 by type,
 * reliability of confidence, recall and linking on NewsWCL50, speed, load time and size. `--errors` prints what is wrong, `--set=NAME` takes one set alone.
 */
export async function evaluate({ data, args }: EvalOptions): Promise<void> {
  const only = args.find((arg) => arg.startsWith('--set='))?.slice(6);
  const sets = loadActorGold(data, nameHints(readActorSources())).filter(({ name }) => only === undefined || name.startsWith(only));
  const recogniser = actorRecogniser();
  const taggers = args.includes('--no-peers') ? [ours(recogniser)] : [ours(recogniser), COMPROMISE];
  const bins: Bin[] = [];
  console.log(HEADER);
  for (const set of sets) {
    for (const tagger of taggers) printSet(set, tagger, set === sets[0] ? bins : []);
    if (args.includes('--errors')) for (const document of set.documents) printErrors(document, ours(recogniser).tag(document.text));
  }
  if (sets[0] !== undefined) printReliability(sets[0].name, bins);
  printConceptScores(loadConceptGold(data), recogniser, args.includes('--errors'));
  if (sets[0] !== undefined) await printSpeed(taggers.length > 1, sets[0]);
}

/** The whole pipeline: tagger, lexicon, document evidence and linking. */
function ours(recogniser: TypeRecogniser): ActorTagger {
  return {
    name: 'news-annotator',
    tag(text) {
      const article = parseArticle(text);
      const found = recogniser.resolve(article, {});
      return article.starts.flatMap((offset, index) =>
        found.mentionsOf(index).flatMap(({ kind, start, end, confidence, nominal }) => {
          const type = nominal === true ? undefined : actorType(kind);
          return type === undefined ? [] : [{ start: offset + start, end: offset + end, type, confidence }];
        }),
      );
    },
  };
}

const HEADER = 'set                 system          type      exact P      R     F1   overlap P      R     F1   gold   (in %)';
const TYPES: readonly (ActorType | 'all')[] = ['PER', 'ORG', 'LOC', 'all'];

function printSet(set: ActorGoldSet, tagger: ActorTagger, bins: Bin[]): void {
  const counts = new Map<ActorType | 'all', Counts>();
  for (const { text, spans } of set.documents) countDocument(spans, tagger.tag(text), counts, bins);
  for (const type of TYPES) {
    const { gold = 0, found = 0, exact = 0, goldOverlap = 0, foundOverlap = 0 } = counts.get(type) ?? {};
    const cells = [...percentages(found, gold, exact, exact), ...percentages(found, gold, foundOverlap, goldOverlap)];
    const [a, b, c, ...rest] = cells.map((percent) => percent.toFixed(1).padStart(7));
    console.log(`${set.name.padEnd(20)}${tagger.name.padEnd(16)}${type.padEnd(8)}  ${a ?? ''}${b ?? ''}${c ?? ''}     ${rest.join('')}${String(gold).padStart(7)}`);
  }
}

/** Whether what is called 80 % sure is right in 80 of 100 cases. */
function printReliability(name: string, bins: readonly (Bin | undefined)[]): void {
  console.log(`\nreliability on ${name}: mentions by confidence\nconfidence      mentions   mean  exactly right`);
  for (let index = 0; index < BINS; index++) {
    const { count, sum, right } = bins[index] ?? { count: 0, sum: 0, right: 0 };
    if (count === 0) continue;
    const range = `${(index / BINS).toFixed(1)} to ${((index + 1) / BINS).toFixed(1)}`;
    console.log(`${range.padEnd(14)}${String(count).padStart(10)}${(sum / count).toFixed(2).padStart(7)}${(right / count).toFixed(2).padStart(15)}`);
  }
}

/** Speed and load time of ours, bundled as it ships, in a process of its own; of compromise here. */
async function printSpeed(withPeers: boolean, set: ActorGoldSet): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'actors-'));
  const files = { 'lexicon.bin': writeActors(readActorSources()), 'actors.bin': readFileSync(join('data', 'tagger', 'actors.bin')), 'clusters.bin': readFileSync(join('data', 'tagger', 'clusters.bin')) };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const texts = set.documents.map(({ text }) => text);
  writeFileSync(join(folder, 'texts.json'), JSON.stringify(texts));
  const program = join(folder, 'speed.cjs');
  await build({ entryPoints: [join('test', 'eval', 'actorsSpeed.ts')], bundle: true, minify: true, platform: 'node', format: 'cjs', outfile: program, logLevel: 'error' });
  const { load, clock, processor } = JSON.parse(execFileSync(process.execPath, [program, folder, join(folder, 'texts.json'), '30'], { encoding: 'utf8' })) as Record<'load' | 'clock' | 'processor', number>;
  rmSync(folder, { recursive: true });
  console.log(`\nspeed on ${set.name}, one thread, warm, from text to linked entities; words a second`);
  console.log(`news-annotator  ${count(clock)} by the clock, ${count(processor)} by processor time; load, cold: ${load.toFixed(0)} ms`);
  if (withPeers) console.log(`compromise      ${count(compromiseSpeed(texts))} by the clock`);
  const sizes = Object.entries(files).map(([name, bytes]) => `${name} ${(gzipSync(bytes).length / 1000).toFixed(0)} KB`);
  console.log(`compressed: ${sizes.join(', ')}`);
}

function compromiseSpeed(texts: readonly string[]): number {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const rates = [0, 1].map(() => {
    const begin = performance.now();
    for (const text of texts) COMPROMISE.tag(text);
    return (1000 * words) / (performance.now() - begin);
  });
  return Math.max(...rates);
}

function count(rate: number): string {
  return Math.round(rate).toLocaleString('en');
}

function printErrors({ id, text, spans }: ActorGoldDocument, found: readonly TypedSpan[]): void {
  const key = ({ start, end, type }: TypedSpan): string => `${start}-${end}-${type}`;
  const gold = new Set(spans.map(key));
  const system = new Set(found.map(key));
  for (const span of spans) if (!system.has(key(span))) console.log(`missed\t${span.type}\t${context(text, span)}\t${id}`);
  for (const span of found) if (!gold.has(key(span))) console.log(`spurious\t${span.type}\t${context(text, span)}\t${(span.confidence ?? 0).toFixed(2)}\t${id}`);
}

function context(text: string, { start, end }: TypedSpan): string {
  return `${text.slice(Math.max(0, start - 50), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 30)}`.replaceAll('\n', ' ');
}
