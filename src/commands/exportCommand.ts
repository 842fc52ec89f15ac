import { flattenCodes } from '../codebook/codebook';
import type { ExportCode, ExportFormat, FormatOptions } from '../formats/exportFormat';
import { EXPORT_FORMATS } from '../formats/exportFormats';
import { LOSS_WORDS } from '../formats/losses';
import { outputPlace } from '../formats/outputPlace';
import { runExport, type ExportSummary, type ExportTarget } from '../formats/runExport';
import { choiceOption, DONE, flag, listOption, oneOf, PROBLEMS, textOption, UsageError, type Command, type CommandArguments } from './command';
import { CODEBOOK_OPTION, CommandCodebooks } from './commandCodebooks';
import { readArticles } from './readArticles';
import { StandardOutput } from './standardOutput';
import type { World } from './world';

const FORMAT_IDS = EXPORT_FORMATS.map(({ id }) => id);

/** Annotations in the formats of other programs. */
export const exportCommand: Command = {
  name: 'export',
  synopsis: '--format FORMAT [--out PATH] PATH…',
  summary: 'writes annotations in the format of another program',
  details: [
    `Formats: ${FORMAT_IDS.join(' ')}.`,
    'What was decided is exported, read from the articles’ sidecars. The codebook tells what codes are called, and with --suggestions adds its actors and issues to what is recognised. What a format cannot hold is counted on standard error.',
  ],
  options: {
    format: { type: 'string', value: 'FORMAT', help: 'one of the formats above' },
    out: { type: 'string', value: 'PATH', help: 'the file to write; a folder for formats that write several files, and with --per-article. Without it the export goes to standard output' },
    suggestions: { type: 'boolean', help: 'also what is only suggested, marked so where the format can' },
    'per-article': { type: 'boolean', help: 'a file for each article, in the folder --out' },
    type: { type: 'string', multiple: true, value: 'TYPE', help: 'only annotations of this type: actor, date, issue, quote or a code; may be given again' },
    coder: { type: 'string', value: 'NAME', help: 'only what this coder decided' },
    scheme: { type: 'string', value: 'SCHEME', help: 'conll: iob2 (the default) or iob1 (as CoNLL-2003 has it)' },
    labels: { type: 'string', value: 'WHAT', help: 'formats with one label a passage: type (actor, date, …; the default) or kind (PERSON, ORG, GPE, DATE, …)' },
    bom: { type: 'boolean', help: 'csv: begin with a byte order mark, for older Excel' },
    codebook: CODEBOOK_OPTION,
  },
  examples: [
    'news-annotator export --format csv --out tags.csv articles/',
    'news-annotator export --format brat --out brat/ "articles/**/*.txt"',
    'news-annotator export --format jsonl articles/ | jq .annotations[].quote',
  ],
  async run(args, world) {
    const format = chosenFormat(args);
    const out = textOption(args, 'out');
    const perArticle = flag(args, 'per-article');
    const { target, name } = await chosenTarget(world, format, out, perArticle);
    const codebooks = new CommandCodebooks(world, textOption(args, 'codebook'));
    const options = await formatOptions(args, world, codebooks);
    const { articles, hadProblems } = await readArticles(world, args.positionals, 'export', flag(args, 'suggestions') ? codebooks : undefined);
    const types = listOption(args, 'type');
    const coder = textOption(args, 'coder');
    const filter = { ...(types === undefined ? {} : { wantsType: (type: string) => types.includes(type) }), ...(coder === undefined ? {} : { coder }) };
    const summary = await runExport(articles, target, { format, options, filter, name, perArticle });
    tellSummary(world, format, summary, out);
    return hadProblems() || codebooks.hadProblems ? PROBLEMS : DONE;
  },
};

function chosenFormat(args: CommandArguments): ExportFormat {
  const id = textOption(args, 'format');
  const format = EXPORT_FORMATS.find((candidate) => candidate.id === id);
  if (format === undefined) throw new UsageError(`--format wants ${oneOf(FORMAT_IDS)}${id === undefined ? '' : `, not “${id}”`}.`);
  return format;
}

async function chosenTarget(world: World, format: ExportFormat, out: string | undefined, perArticle: boolean): Promise<{ target: ExportTarget; name: string }> {
  const wantsFolder = perArticle || format.layout === 'folder';
  if (out === undefined) {
    if (wantsFolder) throw new UsageError(`${perArticle ? '--per-article' : format.label} writes several files: say --out FOLDER.`);
    return { target: new StandardOutput(world.terminal, `annotations${format.extension}`), name: 'annotations' };
  }
  const kind = await world.files.kind(out.replace(/(?<=.)\/$/, ''));
  if (wantsFolder && kind === 'file') throw new UsageError(`${out} is a file; ${perArticle ? '--per-article' : format.label} wants a folder.`);
  const isFolder = wantsFolder || kind === 'directory' || out.endsWith('/');
  if (isFolder) return { target: { open: (path) => world.files.create(`${out.replace(/\/$/, '')}/${path}`) }, name: 'annotations' };
  const { name, place } = outputPlace(out, format.extension);
  return { target: { open: (path) => world.files.create(place(path)) }, name };
}

async function formatOptions(args: CommandArguments, world: World, codebooks: CommandCodebooks): Promise<FormatOptions> {
  return {
    scheme: choiceOption(args, 'scheme', ['iob1', 'iob2'], 'iob2'),
    labels: choiceOption(args, 'labels', ['type', 'kind'], 'type'),
    bom: flag(args, 'bom'),
    now: world.now(),
    codes: await readCodes(codebooks, args.positionals),
  };
}

/** The codes of what is exported; of two codebooks that have the same code, what the first says. */
async function readCodes(codebooks: CommandCodebooks, paths: readonly string[]): Promise<readonly ExportCode[]> {
  const found = new Map<string, ExportCode>();
  for (const path of paths) {
    for (const { code: { id, name, description }, path: above } of flattenCodes((await codebooks.of(path)).codes)) {
      if (!found.has(id)) found.set(id, { id, name, path: above, ...(description === undefined ? {} : { description }) });
    }
  }
  return [...found.values()];
}

function tellSummary({ terminal }: World, format: ExportFormat, { articles, annotations, files, losses }: ExportSummary, out: string | undefined): void {
  const where = out ?? 'standard output';
  const count = files.length > 1 ? ` (${files.length} files)` : '';
  terminal.complain(`${annotations} annotations of ${articles} articles as ${format.label} to ${where}${count}`);
  for (const { kind, count: times } of losses) terminal.complain(`  ${LOSS_WORDS[kind].replace('{0}', String(times))}`);
}
