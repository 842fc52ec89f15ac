import type { Command } from './command';
import { COMMANDS } from './commands';

const NAME = 'news-annotator';

/** What `news-annotator --help` prints. */
export function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return `${NAME}: actors, dates, issues and quotations in news articles

  ${NAME} COMMAND [OPTIONS] PATH…

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

A PATH is a file, a folder, or a pattern such as "news/**/*.txt". Annotations are kept beside
each article, in ARTICLE.annotations.yaml.

  ${NAME} recognize talks.txt                               what is found in an article, as JSON
  ${NAME} export --format csv --out tags.csv articles/      what was decided, as a table
  ${NAME} import --format brat --dry-run brat/              what an import would do
  ${NAME} agree --coder ana --coder bo articles/            how far two coders agree

Exit codes: 0 done; 1 problems (a file that could not be read or imported, an error found), each told
in one line on standard error; 2 wrong use. Progress and summaries go to standard error, so that
standard output can be piped.

  ${NAME} COMMAND --help    says what a command does and shows how to call it
  ${NAME} --version         prints the version
`;
}

/** What `news-annotator COMMAND --help` prints. */
export function commandHelp({ name, synopsis, summary, details, options, examples }: Command): string {
  const rows = Object.entries(options).map(([option, { value, help }]) => [`--${option}${value === undefined ? '' : ` ${value}`}`, help] as const);
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return [
    `${NAME} ${name}: ${summary}`,
    `  ${NAME} ${name} ${synopsis}`,
    ...details.map((paragraph) => wrap(paragraph, 0)),
    ...(rows.length === 0 ? [] : [rows.map(([left, help]) => `  ${left.padEnd(width)}  ${wrap(help, width + 4)}`).join('\n')]),
    examples.map((example) => `  ${example}`).join('\n'),
  ].join('\n\n') + '\n';
}

const COLUMNS = 92;

/** Lines of at most so many columns; those after the first are indented. */
function wrap(text: string, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + indent >= COLUMNS) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}
