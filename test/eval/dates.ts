import { build } from 'esbuild';
import type { Article, Paragraph } from '../../src/article/article';
import { createDateRecogniser } from '../../src/recognition/dates/dateRecogniser';
import { loadGold, type GoldDocument, type GoldSet, type Timex } from './datesGold';
import { CHRONO, MICROSOFT, type DateTagger } from './datesPeers';
import { f1, scoreSet, type DateScore, type Verdict } from './datesScore';
import type { EvalOptions } from './run';

/**
 * Scores the date recogniser, and its peers unless `--no-peers`, on every set of the data folder, with throughput and
 * bundle size. `--errors` prints what is wrong, except on what is held out; `--set=NAME` takes one set alone.
 */
export async function evaluate({ data, args }: EvalOptions): Promise<void> {
  const only = args.find((arg) => arg.startsWith('--set='))?.slice(6);
  const sets = loadGold(data).filter((set) => only === undefined || set.name === only);
  const peers = args.includes('--no-peers') ? [] : [CHRONO, MICROSOFT];
  const taggers = [ours(createDateRecogniser), ...peers];
  console.log(HEADER);
  for (const set of sets) {
    for (const tagger of taggers) {
      const { score, verdicts } = scoreSet(set, (document) => tagger.tag(document));
      console.log(row(tagger.name, set, score));
      if (args.includes('--errors') && tagger === taggers[0] && !set.name.includes('held') && set.name !== 'TimeBank') printErrors(verdicts);
    }
  }
  await printSpeed(peers, sets);
  await printSizes(peers.length > 0);
}

function ours(create: typeof createDateRecogniser): DateTagger {
  return {
    name: 'news-annotator',
    // A recogniser of its own for each document: nothing is remembered from the run before.
    tag: (document) => tag(create(), document),
  };
}

const RECOGNISER = 'export { createDateRecogniser } from "./src/recognition/dates/dateRecogniser";';

async function bundledRecogniser(): Promise<typeof createDateRecogniser> {
  const code = Buffer.from(await bundle(RECOGNISER)).toString('base64');
  const loaded = (await import(`data:text/javascript;base64,${code}`)) as { createDateRecogniser: typeof createDateRecogniser };
  return loaded.createDateRecogniser;
}

async function bundle(contents: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true, minify: true, charset: 'utf8', format: 'esm', target: 'es2022', platform: 'node', write: false, logLevel: 'silent',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/**
 * MB of UTF-16 text per second of processor time (so that other programs do not count), the best of some runs over the first
 * set. Ours is measured as it ships, bundled by esbuild: the loader that runs this file slows down what it compiles, not
 * what it finds in node_modules.
 */
async function printSpeed(peers: readonly DateTagger[], sets: readonly GoldSet[]): Promise<void> {
  const documents = sets[0]?.documents ?? [];
  console.log(`\nthroughput on ${sets[0]?.name ?? ''}, processor time, best of the runs`);
  for (const tagger of [ours(await bundledRecogniser()), ...peers]) {
    const isSlow = tagger === MICROSOFT;
    const texts = isSlow ? documents.slice(0, 30) : documents;
    const size = texts.reduce((sum, { text }) => sum + text.length, 0);
    const rates = Array.from({ length: isSlow ? 1 : 20 }, () => {
      const begin = process.cpuUsage();
      for (const document of texts) tagger.tag(document);
      const { user, system } = process.cpuUsage(begin);
      return size / (user + system);
    });
    console.log(`${tagger.name.padEnd(22)}${Math.max(...rates).toPrecision(2).padStart(8)} MB/s`);
  }
}

/** Minified size of each recogniser alone. */
async function printSizes(withPeers: boolean): Promise<void> {
  const entries: [string, string][] = [
    ['news-annotator', RECOGNISER],
    ['news-annotator, with input and wording', 'export * from "./src/recognition/dates/dateRecogniser"; export * from "./src/recognition/dates/dateInput"; export * from "./src/recognition/dates/describeValue"; export * from "./src/recognition/dates/order";'],
    ['chrono-node, English', 'export { casual } from "chrono-node/en";'],
    ['microsoft recognizers', 'export { recognizeDateTime } from "@microsoft/recognizers-text-date-time";'],
  ];
  console.log('\nbundle, minified');
  for (const [name, contents] of withPeers ? entries : entries.slice(0, 2)) {
    console.log(`${name.padEnd(40)}${((await bundle(contents)).length / 1000).toFixed(1).padStart(8)} KB`);
  }
}

const HEADER = 'set                    recogniser              relaxed   P     R    strict   P     R    type  value   (F1 in %)';

function row(name: string, set: GoldSet, score: DateScore): string {
  const { gold, system } = score;
  const part = (hits: number): string => [f1(score, hits), (100 * hits) / system, (100 * hits) / gold].map(cell).join('');
  return set.name.padEnd(23) + name.padEnd(22) + part(score.relaxed) + part(score.strict) + cell(f1(score, score.type)) + cell(f1(score, score.value));
}

function cell(percent: number): string {
  return percent.toFixed(1).padStart(7);
}

function tag(recogniser: ReturnType<typeof createDateRecogniser>, document: GoldDocument): Timex[] {
  const article = asArticle(document.text);
  const found = recogniser.resolve(article, document.date === undefined ? {} : { articleDate: document.date });
  return article.starts.flatMap((start, index) =>
    found.mentionsOf(index).map(({ start: from, end, kind, value = '', mod }) => ({
      start: start + from,
      end: start + end,
      type: kind,
      value,
      ...(mod === undefined ? {} : { mod }),
    })),
  );
}

/** The text as body paragraphs only: gold sets mark headlines and datelines like any other text. */
function asArticle(text: string): Article {
  const pieces = text.match(/[^\n]*(?:\n(?!\s*\n)[^\n]*)*(?:\n\s*)*/g)?.filter((piece) => piece !== '') ?? [];
  let at = 0;
  const starts = pieces.map((piece) => {
    const start = at;
    at += piece.length;
    return start;
  });
  const paragraphs = pieces.map((piece): Paragraph => ({ text: piece, contentLength: piece.trimEnd().length, tokens: [], sentences: [] }));
  return { paragraphs, starts, roles: pieces.map(() => 'body'), length: text.length, text, metadata: { dates: [], authors: [] } };
}

function printErrors(verdicts: readonly Verdict[]): void {
  for (const verdict of verdicts) {
    const { document, gold, system } = verdict;
    const label = labelOf(verdict);
    const at = gold ?? system;
    if (at === undefined || label === 'RIGHT') continue;
    const words = (timex: Timex | undefined): string => (timex === undefined ? '-' : `${document.text.slice(timex.start, timex.end)}=${timex.type}:${timex.value}`);
    const context = `${document.text.slice(Math.max(0, at.start - 60), at.start)}[[${document.text.slice(at.start, at.end)}]]${document.text.slice(at.end, at.end + 40)}`;
    console.log([label, document.date, `gold ${words(gold)}`, `ours ${words(system)}`, context].join('\t').replaceAll('\n', ' '));
  }
}

function labelOf({ gold, system, isRightValue }: Verdict): string {
  if (gold === undefined) return 'SPURIOUS';
  if (system === undefined) return 'MISSED';
  const isRightSpan = gold.start === system.start && gold.end === system.end;
  if (isRightSpan && isRightValue) return gold.type === system.type ? 'RIGHT' : 'TYPE';
  return [isRightSpan ? '' : 'SPAN', isRightValue ? '' : 'VALUE'].filter((part) => part !== '').join('+');
}
