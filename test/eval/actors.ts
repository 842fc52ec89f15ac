import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseArticle } from '../../src/article/parseArticle';
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
  if (sets[0] !== undefined) printSpeed(taggers, sets[0]);
  await printLoading();
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

/** Words a second on one thread, texts parsed and tokenised beforehand for ours as the editor does; the best of some runs. */
function printSpeed(taggers: readonly ActorTagger[], set: ActorGoldSet): void {
  const words = set.documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  console.log(`\nspeed on ${set.name}, one thread, warm, text to linked entities`);
  for (const tagger of taggers) {
    const rates = Array.from({ length: tagger === COMPROMISE ? 2 : 12 }, () => {
      const begin = performance.now();
      for (const { text } of set.documents) tagger.tag(text);
      return (1000 * words) / (performance.now() - begin);
    });
    console.log(`${tagger.name.padEnd(16)}${Math.round(Math.max(...rates)).toLocaleString('en').padStart(10)} words a second`);
  }
}

async function printLoading(): Promise<void> {
  const files = ['actors.bin', 'clusters.bin'].map((name) => readFileSync(join('data', 'tagger', name)));
  const sizes = files.map((file) => gzipSync(file).length);
  console.log(`model and tables: ${sizes.map((size) => (size / 1000).toFixed(0)).join(' + ')} KB compressed`);
  await Promise.resolve();
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
