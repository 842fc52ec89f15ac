import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Report } from './measure';
import { DIST } from './shippedRecogniser';

const ROUNDS = 9;

/** The first sentence of a program: nothing is warm yet. */
const SENTENCE = 'Norway and Portugal moved closer to a deal on tariffs on Wednesday, Mara Lindqvist said.';

/** Each program prints the milliseconds from the first of its code to its first result. */
const PROGRAMS: Readonly<Record<string, string>> = {
  'news-annotator: code, model and lexicons': `
    import { readFile } from 'node:fs/promises';
    import { parseArticle } from './src/article/parseArticle';
    import { loadRecogniser } from './src/recognition/loadRecogniser';
    loadRecogniser((name) => readFile(${JSON.stringify(`${DIST}/data/`)} + name)).then((recogniser) => {
      recogniser.recognise(parseArticle(${JSON.stringify(SENTENCE)}), { articleDate: '2026-03-11' }).mentionsOf(0);
      console.log(performance.now() - started);
    });`,
  'compromise': `
    import compromise from 'compromise';
    compromise(${JSON.stringify(SENTENCE)}).people().json();
    console.log(performance.now() - started);`,
  'chrono-node': `
    import * as chrono from 'chrono-node';
    chrono.casual.parse(${JSON.stringify(SENTENCE)});
    console.log(performance.now() - started);`,
};

/** From a cold start to the first sentence recognised, each bundled alike and in a process of its own. */
export async function start(): Promise<Report> {
  const folder = await mkdtemp(path.join(tmpdir(), 'news-annotator-bench-'));
  try {
    const lines: string[] = [];
    for (const [index, [name, program]] of Object.entries(PROGRAMS).entries()) {
      const file = path.join(folder, `${index}.cjs`);
      await bundle(program, file);
      lines.push(`${name.padEnd(44)}${(await medianRun(file)).toFixed(0).padStart(6)} ms`);
    }
    return { lines, broken: [] };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bundle(contents: string, file: string): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.join(DIST, '..'), loader: 'ts' },
    bundle: true, minify: true, format: 'cjs', platform: 'node', target: 'node20', write: false,
    mainFields: ['module', 'main'],
  });
  await writeFile(file, `const started = performance.now();\n${outputFiles[0]?.text ?? ''}`);
}

async function medianRun(file: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(Number((await promisify(execFile)(process.execPath, [file])).stdout));
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
}
