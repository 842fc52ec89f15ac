import { canonicalText } from '../article/canonicalText';
import { ArticleChanges } from '../changes/articleChanges';
import type { ChangeRequest } from '../changes/changeRequest';
import { WindowHistory } from '../changes/windowHistory';
import { EMPTY_CODEBOOK } from '../codebook/codebook';
import { isEditable, parseCodebook } from '../codebook/parseCodebook';
import { updateCodebook } from '../codebook/updateCodebook';
import { findArticles, findFilesNamed, type FoundFile } from '../corpus/findArticles';
import { decodeText } from '../corpus/readArticle';
import { Turns } from '../files/turns';
import { importInto } from '../formats/import/importChange';
import type { ImportedArticle, ImportFile, ImportFormat } from '../formats/import/importFormat';
import { IMPORT_FORMATS } from '../formats/import/importFormats';
import type { Candidate } from '../formats/import/matchArticles';
import type { ArticleImport } from '../formats/import/mergeImport';
import { planImport, type ImportPlan } from '../formats/import/planImport';
import { PROBLEM_WORDS } from '../formats/import/problemWords';
import { addCodes, readCodebook } from '../formats/import/refiCodebook';
import { DONE, flag, oneOf, PROBLEMS, textOption, UsageError, type Command, type CommandArguments } from './command';
import { expandPaths } from './expandPaths';
import { complain, type World } from './world';

const FORMAT_IDS = IMPORT_FORMATS.map(({ id }) => id);

/** Annotations from the formats of other programs, into sidecars. */
export const importCommand: Command = {
  name: 'import',
  synopsis: '--format FORMAT [--articles FOLDER] PATH…',
  summary: 'takes annotations from another program’s files into sidecars',
  details: [
    `Formats: ${FORMAT_IDS.join(' ')}. A REFI-QDA codebook (.qdc) goes into .news-annotator/codebook.yaml.`,
    'The articles must be there: they are found below --articles by their path or, failing that, by their text. What an article has already is not added again; nothing that is there is changed. Where the text is another now, annotations follow its changes; those that cannot are told and left out.',
    'A file that is not understood stops the import before anything is written.',
  ],
  options: {
    format: { type: 'string', value: 'FORMAT', help: 'one of the formats above' },
    articles: { type: 'string', value: 'FOLDER', help: 'where the articles are; without it, the current folder' },
    coder: { type: 'string', value: 'NAME', help: 'who decided, where the file does not say' },
    'dry-run': { type: 'boolean', help: 'say what would be done, and write nothing' },
  },
  examples: ['news-annotator import --format brat --articles news/ brat/', 'news-annotator import --format refi-qda --dry-run project.qdpx', 'news-annotator import --format refi-qda codes.qdc'],
  async run(args, world) {
    const format = chosenFormat(args);
    const files = await readFiles(world, format, args.positionals);
    const codebooks = format.id === 'refi-qda' ? files.filter(({ path }) => /\.qdc$/i.test(path)) : [];
    const imported = format.read(files.filter((file) => !codebooks.includes(file)));
    const folder = textOption(args, 'articles') ?? '.';
    if (codebooks.length > 0) await importCodes(world, folder, codebooks, flag(args, 'dry-run'));
    return imported.length > 0 ? importArticles(world, args, imported, folder) : DONE;
  },
};

function chosenFormat(args: CommandArguments): ImportFormat {
  const id = textOption(args, 'format');
  const format = IMPORT_FORMATS.find((candidate) => candidate.id === id);
  if (format === undefined) throw new UsageError(`--format wants ${oneOf(FORMAT_IDS)}${id === undefined ? '' : `, not “${id}”`}.`);
  if (args.positionals.length === 0) throw new UsageError(`import wants ${format.label} files or folders of them.`);
  return format;
}

async function readFiles(world: World, { id, label, extensions }: ImportFormat, paths: readonly string[]): Promise<readonly ImportFile[]> {
  const endings = id === 'refi-qda' ? [...extensions, '.qdc'] : extensions;
  const isWanted = (name: string): boolean => endings.some((ending) => name.toLowerCase().endsWith(ending));
  const named = await withTexts(world, id, paths);
  const found = await expandPaths(world.files, named, (folder) => findFilesNamed(world.files, folder, isWanted));
  const files = await Promise.all(found.map(async ({ uri, path }) => ({ path, bytes: (await world.files.read(uri)) ?? new Uint8Array() })));
  if (files.length === 0) throw new UsageError(`There are no ${label} files (${endings.join(', ')}) in ${paths.join(', ')}.`);
  return files;
}

/** brat's text is in the file beside the one named. */
async function withTexts({ files }: World, format: string, paths: readonly string[]): Promise<readonly string[]> {
  if (format !== 'brat') return paths;
  const beside = paths.filter((path) => path.endsWith('.ann')).map((path) => path.replace(/\.ann$/, '.txt'));
  const kinds = await Promise.all(beside.map((path) => files.kind(path)));
  return [...paths, ...beside.filter((_path, index) => kinds[index] === 'file')];
}

async function importArticles(world: World, args: CommandArguments, imported: readonly ImportedArticle[], folder: string): Promise<number> {
  const plan = await planImport(imported, await candidatesIn(world, folder));
  for (const { imported: each, reason } of plan.unmatched) complain(world, each.file ?? 'a text', reason === 'none' ? `There is no such article in ${folder}; say where with --articles.` : 'Several articles could be meant.');
  const results = new Map<string, ArticleImport>();
  const request: ChangeRequest = {
    label: 'Import annotations',
    articles: [...plan.matched.keys()],
    change: ({ uri, decisions, context }) => {
      const result = importInto(plan.matched.get(uri)?.imports ?? [], { decisions, context });
      results.set(uri, result);
      return result.change;
    },
  };
  const coder = textOption(args, 'coder');
  const services = { files: world.files, open: { get: () => Promise.resolve(undefined) }, turns: new Turns(), now: world.now, coder: () => coder, random: world.random };
  const changes = new ArticleChanges(services, new WindowHistory());
  const { failed } = await (flag(args, 'dry-run') ? changes.preview(request) : changes.apply(request));
  for (const { uri, message } of failed) complain(world, uri, message);
  const misplaced = await tellResults(world, plan, results);
  return plan.unmatched.length + failed.length + misplaced > 0 ? PROBLEMS : DONE;
}

async function candidatesIn({ files }: World, folder: string): Promise<readonly Candidate[]> {
  if ((await files.kind(folder)) !== 'directory') throw new UsageError(`There is no folder ${folder} with articles.`);
  const found = await expandPaths(files, [folder], (root) => findArticles(files, root));
  return found.map((file): Candidate => ({ ...file, text: lazily(() => textOf(files, file)) }));
}

async function textOf(files: World['files'], { uri }: FoundFile): Promise<string | undefined> {
  const bytes = await files.read(uri);
  try {
    return bytes && canonicalText(decodeText(bytes, uri));
  } catch {
    return undefined;
  }
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** @returns How many annotations found no place. */
async function tellResults(world: World, plan: ImportPlan, results: ReadonlyMap<string, ArticleImport>): Promise<number> {
  let misplaced = 0;
  for (const [uri, { path }] of plan.matched) {
    const result = results.get(uri);
    if (result === undefined) continue;
    const { added, known, problems, suggestions } = result;
    misplaced += problems.length;
    await world.terminal.write(`${path}: ${added} added, ${known} there already${suggestions === 0 ? '' : `, ${suggestions} suggestions left out`}\n`);
    for (const { annotation, problem } of problems) {
      const what = annotation.quote === undefined ? `${annotation.type} ${annotation.start ?? ''}–${annotation.end ?? ''}` : `${annotation.type} “${annotation.quote.replace(/\s+/gu, ' ').slice(0, 60)}”`;
      complain(world, annotation.line === undefined ? path : `${path} (line ${annotation.line} of the file)`, `${what} is left out: ${PROBLEM_WORDS[problem]}.`);
    }
  }
  return misplaced;
}

async function importCodes({ files, terminal }: World, folder: string, codebooks: readonly ImportFile[], isDry: boolean): Promise<void> {
  const place = `${folder.replace(/(?<=.)\/$/, '')}/.news-annotator/codebook.yaml`;
  const isThere = (await files.kind(place)) === 'file';
  const previous = isThere ? new TextDecoder().decode(await files.read(place)) : undefined;
  const parsed = previous === undefined ? undefined : parseCodebook(previous);
  if (parsed !== undefined && !isEditable(parsed)) throw new UsageError(`${place} has errors; news-annotator validate shows them.`);
  const { codebook, added } = addCodes(parsed?.codebook ?? EMPTY_CODEBOOK, codebooks.flatMap(readCodebook));
  if (added > 0 && !isDry) {
    const writer = await files.create(place);
    await writer.write(updateCodebook(previous, codebook));
    await writer.close();
  }
  await terminal.write(`${place}: ${added} codes added\n`);
}
