import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArticle } from '../../src/article/parseArticle';
import { CommandLineFiles } from '../../src/cli/commandLineFiles';
import { NO_DECISIONS, type Annotation } from '../../src/annotation/annotation';
import { sortAnnotations } from '../../src/annotation/decisionChange';
import { textAround } from '../../src/annotation/textAround';
import { EXPORT_FORMATS } from '../../src/formats/exportFormats';
import { exportArticle, type ExportArticle } from '../../src/formats/exportArticle';
import { runExport } from '../../src/formats/runExport';

/**
 * `npx tsx test/bench/exports.ts`: time, size and memory of exporting many articles in every format, each in a process of its own. Articles are
 * made as they are exported; reading them and their sidecars is not in it.
 */
const ANNOTATIONS = 100;
const SIZES = [100, 1000] as const;

const NAMES = ['Ada Moreau', 'Søren Åberg', 'Norway', 'Portugal', 'the Harbour Board', 'Coastline News'];

/** An article of some 60 sentences, each with its number, so that no two are the same. */
function articleText(number: number): string {
  const sentence = (index: number): string => `${NAMES[(number + index) % NAMES.length] ?? ''} spoke of fish quotas on ${1 + (index % 28)} March 2026, in speech ${number}-${index} 🐟.`;
  return Array.from({ length: 20 }, (_, paragraph) => [0, 1, 2].map((index) => sentence(paragraph * 3 + index)).join(' ')).join('\n\n') + '\n';
}

function annotationsOf(text: string): readonly Annotation[] {
  const found = [...text.matchAll(/fish quotas|\d+ March 2026|(?:Ada Moreau|Søren Åberg|Norway|Portugal|the Harbour Board|Coastline News)/g)].slice(0, ANNOTATIONS);
  return sortAnnotations(found.map(({ index, 0: quote }, number): Annotation => {
    const span = { start: index, end: index + quote.length };
    const said = /^\d/.test(quote) ? { type: 'date', value: `2026-03-${quote.split(' ')[0]?.padStart(2, '0') ?? '01'}` } : quote === 'fish quotas' ? { type: 'issue', entity: 'fish-quotas' } : { type: 'actor', entity: quote.toLowerCase().replaceAll(' ', '-') };
    return { id: `id${number}`, ...said, ...span, ...textAround(text, span), by: 'ana', at: '2026-11-21T10:02:11Z', anchor: 'anchored' };
  }));
}

const ENTITIES = ['fish quotas', ...NAMES].map((name, index) => ({ id: name.toLowerCase().replaceAll(' ', '-'), type: index === 0 ? ('issue' as const) : ('actor' as const), name }));

async function* articles(count: number): AsyncGenerator<ExportArticle> {
  for (let number = 0; number < count; number++) {
    const text = articleText(number);
    const decisions = { ...NO_DECISIONS, entities: ENTITIES, annotations: annotationsOf(text) };
    yield await Promise.resolve(exportArticle({ file: `news/story-${number}.txt`, article: parseArticle(text), decisions }));
  }
}

/** Exports and prints seconds, seconds of a processor (which other work on the machine hardly changes), MiB of greatest memory, and MiB written. */
async function exportOne(id: string, count: number): Promise<void> {
  const format = EXPORT_FORMATS.find((candidate) => candidate.id === id);
  if (format === undefined) throw new Error(`There is no format ${id}.`);
  const home = await mkdtemp(path.join(os.tmpdir(), 'news-annotator-bench-'));
  const files = new CommandLineFiles();
  const options = { scheme: 'iob2', bom: false, labels: 'type', codes: [], now: '2026-03-12T09:30:00Z' } as const;
  const [started, used] = [performance.now(), process.cpuUsage()];
  await runExport(articles(count), { open: (name) => files.create(path.join(home, name)) }, { format, options, filter: {}, name: 'annotations', perArticle: false });
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(used);
  const names = await readdir(home, { recursive: true });
  const sizes = await Promise.all(names.map((name) => stat(path.join(home, name))));
  const written = sizes.filter((each) => each.isFile()).reduce((sum, { size }) => sum + size, 0);
  await rm(home, { recursive: true, force: true });
  console.log([seconds.toFixed(1), ((user + system) / 1e6).toFixed(1), (process.resourceUsage().maxRSS / 1024).toFixed(0), (written / 1024 / 1024).toFixed(1)].join(' '));
}

/** Runs `exportOne` in a process of its own. */
function measure(id: string, count: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', path.join('test', 'bench', 'exports.ts'), id, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => void (output += chunk.toString()));
    child.on('close', (code) => {
      if (code === 0) resolve(output.trim().split(' '));
      else reject(new Error(`${id} ended with ${code ?? 'a signal'}.`));
    });
  });
}

async function main([id, count]: readonly string[]): Promise<void> {
  if (id !== undefined) return exportOne(id, Number(count));
  console.log(`| format | ${SIZES.map((size) => `${size} articles: s | processor s | peak MiB`).join(' | ')} | MiB written |\n| --- | ${SIZES.map(() => '--- | --- | ---').join(' | ')} | --- |`);
  for (const format of EXPORT_FORMATS) {
    const [few, many] = [await measure(format.id, SIZES[0]), await measure(format.id, SIZES[1])];
    console.log(`| ${format.id} | ${few.slice(0, 3).join(' | ')} | ${many.join(' | ')} |`);
  }
}

void main(process.argv.slice(2));
