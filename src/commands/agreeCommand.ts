import { CoderComparer, type Agreement, type CoderComparison, type CoderDifference } from '../agreement/compareCoders';
import type { ExportMention } from '../formats/exportArticle';
import { LineColumns } from '../formats/lineColumns';
import { DONE, flag, listOption, PROBLEMS, UsageError, type Command } from './command';
import { readArticles } from './readArticles';

/** How far two coders agree. */
export const agreeCommand: Command = {
  name: 'agree',
  synopsis: '--coder A --coder B PATH…',
  summary: 'measures how far two coders agree, and lists where they do not',
  details: [
    'Compares what two coders decided in the same articles (`by:` in the sidecars), per type and over all: Cohen’s kappa on tokens; Krippendorff’s unitised alpha on characters (1995); F1 of passages, of the same place and of overlapping ones.',
    'Articles on which not both have worked do not count. Differences are lines file:line:column: message; the exit code says whether all could be read, not whether the coders agree.',
  ],
  options: {
    coder: { type: 'string', multiple: true, value: 'NAME', help: 'a coder; twice' },
    json: { type: 'boolean', help: 'print everything as JSON' },
  },
  examples: ['news-annotator agree --coder ana --coder bo articles/', 'news-annotator agree --coder ana --coder bo --json articles/ | jq .overall.kappa'],
  async run(args, world) {
    const [a, b, ...more] = listOption(args, 'coder') ?? [];
    if (a === undefined || b === undefined || more.length > 0 || a === b) throw new UsageError('agree wants two coders: --coder A --coder B.');
    const { articles, hadProblems } = await readArticles(world, args.positionals, 'agree');
    const comparer = new CoderComparer(a, b);
    const lines = new Map<string, LineColumns>();
    for await (const article of articles) {
      comparer.add(article);
      lines.set(article.file, new LineColumns(article.text));
    }
    const { result } = comparer;
    const at = ({ file, a: one, b: other }: CoderDifference): string => `${file}:${lines.get(file)?.at(Math.min(one?.start ?? Infinity, other?.start ?? Infinity)) ?? ''}`;
    const content = flag(args, 'json') ? `${JSON.stringify({ coders: [a, b], ...result }, null, 2)}\n` : report(result, [a, b], at);
    await world.terminal.write(content);
    return hadProblems() ? PROBLEMS : DONE;
  },
};

function report({ articles, leftOut, tokens, overall, types, differences }: CoderComparison, [a, b]: readonly [string, string], at: (difference: CoderDifference) => string): string {
  const head = `${articles} articles that both ${a} and ${b} worked on, ${tokens} tokens${leftOut === 0 ? '' : `; ${leftOut} others left out`}\n`;
  const rows = [['type', a, b, 'kappa', 'alphaU', 'F1 exact', 'F1 overlap'], ...[...types, overall].map(cells)];
  const widths = rows[0]?.map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const table = rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  const listed = differences.map((difference) => `${at(difference)}: ${describeDifference(difference, [a, b])}`);
  return [head, ...table, '', `${differences.length} differences`, ...listed, ''].join('\n');
}

function cells({ type, a, b, kappa, alphaU, f1Exact, f1Overlap }: Agreement): string[] {
  const figure = (value: number | undefined): string => value?.toFixed(3) ?? '–';
  return [type, String(a), String(b), figure(kappa), figure(alphaU), figure(f1Exact), figure(f1Overlap)];
}

/** A difference in words. */
function describeDifference({ kind, a, b }: CoderDifference, [nameA, nameB]: readonly [string, string]): string {
  const both = (said: (mention: ExportMention | undefined) => string): string => `${nameA} ${said(a)}, ${nameB} ${said(b)}`;
  switch (kind) {
    case 'only-a':
    case 'only-b':
      return `only ${kind === 'only-a' ? nameA : nameB}: ${passage(a ?? b)}`;
    case 'place':
      return `${a?.type ?? ''}: ${both((mention) => words(mention))}`;
    case 'entity':
      return `${passage(a)}: ${both((mention) => mention?.entity ?? 'none')}`;
    case 'value':
      return `${passage(a)}: ${both((mention) => mention?.value ?? 'none')}`;
  }
}

function passage(mention: ExportMention | undefined): string {
  return `${mention?.type ?? ''} ${words(mention)}`;
}

function words(mention: ExportMention | undefined): string {
  return `“${mention?.quote.replace(/\s+/gu, ' ') ?? ''}”`;
}
