import { parseArticle } from '../article/parseArticle';
import { findArticles } from '../corpus/findArticles';
import { decodeText } from '../corpus/readArticle';
import type { Recogniser, Recognition } from '../recognition/recognition';
import { CODEBOOK_OPTION, CommandCodebooks } from './commandCodebooks';
import { choiceOption, DONE, flag, PROBLEMS, textOption, UsageError, type Command, type CommandArguments } from './command';
import { expandPaths } from './expandPaths';
import { recognisedJson, type OffsetUnit } from './recognisedJson';
import { complain, type World } from './world';

const UNITS: readonly OffsetUnit[] = ['codepoint', 'utf16'];

/** What the machine finds, as JSON. */
export const recognizeCommand: Command = {
  name: 'recognize',
  synopsis: '[--date DAY] [--offsets codepoint|utf16] (PATH… | --jsonl)',
  summary: 'prints what is found in articles, a line of JSON for each',
  details: [
    'A line is {file, article, mentions, entities, keyphrases}. Offsets count from the beginning of the text without BOM, of a file with line ends as LF; ends are exclusive.',
    'With --jsonl it reads lines {"id", "text", "date"?} on standard input and prints lines {id, article, mentions, entities, keyphrases} in the same order, as they come.',
  ],
  options: {
    date: { type: 'string', value: 'DAY', help: 'the articles’ day, YYYY-MM-DD, where it is known better than from the text' },
    offsets: { type: 'string', value: 'UNIT', help: 'codepoint (Unicode code points, as Python counts; the default) or utf16 (as JavaScript counts)' },
    codebook: CODEBOOK_OPTION,
    jsonl: { type: 'boolean', help: 'read lines of JSON on standard input' },
  },
  examples: ["news-annotator recognize --codebook codebook.yaml talks.txt", "news-annotator recognize talks.txt | jq '.entities[].name'", 'news-annotator recognize --jsonl < corpus.jsonl > found.jsonl'],
  async run(args, world) {
    const codebooks = new CommandCodebooks(world, textOption(args, 'codebook'));
    const settings = { date: readDate(textOption(args, 'date')), unit: choiceOption(args, 'offsets', UNITS, 'codepoint'), codebooks };
    const outcome = await (flag(args, 'jsonl') ? recognizeLines(settings, args, world) : recognizeFiles(settings, args, world));
    return codebooks.hadProblems ? PROBLEMS : outcome;
  },
};

interface Settings {
  readonly date: string | undefined;
  readonly unit: OffsetUnit;
  readonly codebooks: CommandCodebooks;
}

function readDate(date: string | undefined): string | undefined {
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new UsageError(`--date wants a day as YYYY-MM-DD, not “${date}”.`);
  return date;
}

async function recognizeFiles({ date, unit, codebooks }: Settings, { positionals }: CommandArguments, world: World): Promise<number> {
  if (positionals.length === 0) throw new UsageError('recognize wants articles, folders or patterns, or --jsonl to read standard input.');
  const found = await expandPaths(world.files, positionals, (folder) => findArticles(world.files, folder));
  let outcome = DONE;
  for (const { uri, path } of found) {
    const recogniser = await codebooks.recogniserFor(path);
    try {
      const bytes = await world.files.read(uri);
      if (bytes === undefined) throw new Error('The file is gone.');
      const recognition = recogniseText(recogniser, decodeText(bytes, uri), { fileName: path.split('/').at(-1) ?? path, date });
      await world.terminal.write(`${JSON.stringify({ file: path, ...recognisedJson(recognition, unit) })}\n`);
    } catch (error) {
      complain(world, path, error);
      outcome = PROBLEMS;
    }
  }
  return outcome;
}

/** One line in, one line out; a line that is not understood is told with its number and left out. */
async function recognizeLines({ date, unit, codebooks }: Settings, { positionals }: CommandArguments, world: World): Promise<number> {
  if (positionals.length > 0) throw new UsageError('recognize --jsonl reads standard input and takes no paths.');
  const recogniser = await codebooks.recogniserFor('.');
  let outcome = DONE;
  let number = 0;
  for await (const line of world.terminal.lines()) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, text, date: own } = readLine(line);
      const recognition = recogniseText(recogniser, text, { date: own ?? date });
      await world.terminal.write(`${JSON.stringify({ id, ...recognisedJson(recognition, unit) })}\n`);
    } catch (error) {
      complain(world, `line ${number}`, error);
      outcome = PROBLEMS;
    }
  }
  return outcome;
}

function recogniseText(recogniser: Recogniser, text: string, options: { fileName?: string; date?: string | undefined }): Recognition {
  const article = parseArticle(text, options.fileName === undefined ? {} : { fileName: options.fileName });
  const articleDate = options.date ?? article.metadata.date?.value;
  return recogniser.recognise(article, articleDate === undefined ? {} : { articleDate });
}

function readLine(line: string): { id: unknown; text: string; date?: string | undefined } {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    throw new Error('wants a JSON object with a string “text”.');
  }
  const date = 'date' in value && typeof value.date === 'string' ? readDate(value.date) : undefined;
  return { id: 'id' in value ? value.id : null, text: value.text, date };
}
