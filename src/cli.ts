import { randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { parseArticle } from './article/parseArticle';
import { parseCodebook } from './codebook/parseCodebook';
import { recognisedJson, type OffsetUnit } from './commands/recognisedJson';
import { UsageError, USAGE } from './commands/usage';
import { gatherArticles } from './corpus/gatherArticles';
import { decodeText } from './corpus/readArticle';
import { findArticles, findYaml, isCodebook, type FoundFile } from './corpus/findArticles';
import type { FileSystem } from './files/fileSystem';
import type { ExportArticle } from './formats/exportArticle';
import { EXPORT_FORMATS } from './formats/exportFormats';
import { loadRecogniser } from './recognition/loadRecogniser';
import type { Recogniser, Recognition } from './recognition/recognition';
import { articleOf } from './sidecar/storedSidecar';
import { parseSidecar } from './sidecar/parseSidecar';

const DONE = 0;
const PROBLEMS = 1;
const WRONG_USE = 2;

/** Files of the operating system; URIs are paths here. */
const files: FileSystem = {
  async read(uri) {
    try {
      return await readFile(uri);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  },
  async write(uri, content) {
    const temporary = `${uri}.${randomBytes(4).toString('hex')}.tmp`;
    try {
      await writeFile(temporary, content);
      await rename(temporary, uri);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  },
  delete(uri) {
    return rm(uri, { force: true });
  },
  async list(uri) {
    const entries = await readdir(uri, { withFileTypes: true });
    return entries
      .map((entry) => [entry.name, entry.isDirectory() ? 'directory' : 'file'] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  },
};

function loadShipped(): Promise<Recogniser> {
  return loadRecogniser((name) => readFile(path.join(__dirname, 'data', name)));
}

/** One line on standard error, beginning with what it is about. */
function complain(about: string, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`news-annotator: ${about}: ${message.split('\n')[0] ?? ''}\n`);
}

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

function readDate(date: string | undefined): string | undefined {
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new UsageError(`--date wants a day as YYYY-MM-DD, not “${date}”.`);
  return date;
}

function readUnit(unit: string): OffsetUnit {
  if (unit !== 'codepoint' && unit !== 'utf16') throw new UsageError(`--offsets wants codepoint or utf16, not “${unit}”.`);
  return unit;
}

function recogniseText(recogniser: Recogniser, text: string, options: { fileName?: string; date?: string | undefined }): Recognition {
  const article = parseArticle(text, options.fileName === undefined ? {} : { fileName: options.fileName });
  const articleDate = options.date ?? article.metadata.date?.value;
  return recogniser.recognise(article, articleDate === undefined ? {} : { articleDate });
}

async function recognize(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { date: { type: 'string' }, offsets: { type: 'string', default: 'codepoint' }, jsonl: { type: 'boolean', default: false } },
  });
  const [date, unit] = [readDate(values.date), readUnit(values.offsets)];
  if (values.jsonl) return recognizeLines(await loadShipped(), unit, date);
  if (positionals.length === 0) throw new UsageError('recognize wants files, or --jsonl to read standard input.');
  const recogniser = await loadShipped();
  let outcome = DONE;
  for (const file of positionals) {
    try {
      const text = decodeText(await readFile(file), file);
      const recognition = recogniseText(recogniser, text, { fileName: path.basename(file), date });
      await print(JSON.stringify({ file, ...recognisedJson(recognition, unit) }));
    } catch (error) {
      complain(file, error);
      outcome = PROBLEMS;
    }
  }
  return outcome;
}

/** One line in, one line out; a line that is not understood is told with its number and left out. */
async function recognizeLines(recogniser: Recogniser, unit: OffsetUnit, date: string | undefined): Promise<number> {
  let outcome = DONE;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, text, date: own } = readLine(line);
      const recognition = recogniseText(recogniser, text, { date: own ?? date });
      await print(JSON.stringify({ id, ...recognisedJson(recognition, unit) }));
    } catch (error) {
      complain(`line ${number}`, error);
      outcome = PROBLEMS;
    }
  }
  return outcome;
}

function readLine(line: string): { id: unknown; text: string; date?: string | undefined } {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    throw new Error('wants a JSON object with a string “text”.');
  }
  const date = 'date' in value && typeof value.date === 'string' ? readDate(value.date) : undefined;
  return { id: 'id' in value ? value.id : null, text: value.text, date };
}

/** Files named, and those found in folders named, with their paths as they are to be shown. */
async function expand(paths: readonly string[], find: (folder: string) => Promise<readonly FoundFile[]>): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const given of paths) {
    const isFolder = (await stat(given)).isDirectory();
    if (isFolder) found.push(...(await find(given)).map((file) => ({ ...file, path: path.posix.join(given.replaceAll('\\', '/'), file.path) })));
    else found.push({ uri: given, path: given.replaceAll('\\', '/') });
  }
  return found;
}

async function exportCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string' }, out: { type: 'string' }, suggestions: { type: 'boolean', default: false } },
  });
  const format = EXPORT_FORMATS.find(({ id }) => id === values.format);
  const known = EXPORT_FORMATS.map(({ id }) => id).join(', ');
  if (format === undefined) throw new UsageError(`--format wants one of ${known}${values.format === undefined ? '' : `, not “${values.format}”`}.`);
  if (positionals.length === 0) throw new UsageError('export wants articles or folders.');
  const recogniser = values.suggestions ? await loadShipped() : undefined;
  const { articles, problems } = await readForExport(await expand(positionals, (folder) => findArticles(files, folder)), recogniser);
  const result = format.export(articles);
  const content = result.files[0]?.content ?? '';
  if (values.out === undefined) process.stdout.write(content);
  else await files.write(values.out, new TextEncoder().encode(content));
  const where = values.out ?? 'standard output';
  process.stderr.write(`${result.annotations} annotations of ${articles.length} articles as ${format.label} to ${where}\n`);
  for (const loss of result.losses) process.stderr.write(`${loss}\n`);
  return problems ? PROBLEMS : DONE;
}

async function readForExport(found: readonly FoundFile[], recogniser: Recogniser | undefined): Promise<{ articles: readonly ExportArticle[]; problems: boolean }> {
  let problems = false;
  const problem = (file: string, message: string, line?: number): void => {
    complain(line === undefined ? file : `${file}:${line + 1}`, message);
    problems = true;
  };
  const articles = await gatherArticles(files, found, { problem, ...(recogniser === undefined ? {} : { recogniser }) });
  return { articles, problems };
}

async function validate(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new UsageError('validate wants sidecars, codebooks, or folders.');
  let errors = 0;
  for (const { uri, path: file } of await expand(positionals, (folder) => findYaml(files, folder))) {
    const text = await readFile(uri, 'utf8');
    const isSidecar = articleOf(uri) !== undefined;
    if (!isSidecar && !isCodebook(path.posix.normalize(uri.replaceAll('\\', '/')))) {
      throw new UsageError(`${file} is neither a sidecar (*.annotations.yaml) nor a codebook (.news-annotator/codebook.yaml).`);
    }
    const { diagnostics } = isSidecar ? parseSidecar(text) : parseCodebook(text);
    for (const { severity, message, line, column } of diagnostics) {
      if (severity === 'error') errors++;
      await print(`${file}:${line + 1}:${column + 1}: ${severity}: ${message}`);
    }
  }
  return errors === 0 ? DONE : PROBLEMS;
}

async function stats(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new UsageError('stats wants articles or folders.');
  const { articles, problems } = await readForExport(await expand(positionals, (folder) => findArticles(files, folder)), undefined);
  const count = (key: (mention: ExportArticle['mentions'][number]) => string): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { mentions } of articles) for (const mention of mentions) counts[key(mention)] = (counts[key(mention)] ?? 0) + 1;
    return counts;
  };
  const annotations = articles.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const byCoder = count(({ by }) => by ?? '(unsigned)');
  await print(JSON.stringify({ articles: articles.length, annotations, types: count(({ type }) => type), coders: byCoder }, null, 2));
  return problems ? PROBLEMS : DONE;
}

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { recognize, export: exportCommand, validate, stats };

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || args.includes('--help') || args.includes('-h')) {
    process.stdout.write(USAGE);
    return name === undefined ? WRONG_USE : DONE;
  }
  const command = COMMANDS[name];
  if (command === undefined) throw new UsageError(`There is no command “${name}”; news-annotator --help lists them.`);
  return command(rest);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of the pipe has seen enough (`… | head`).
  process.exit(error.code === 'EPIPE' ? DONE : PROBLEMS);
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isUse = error instanceof UsageError || (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
    complain(isUse ? 'wrong use' : 'failed', error);
    process.exitCode = isUse ? WRONG_USE : PROBLEMS;
  },
);
