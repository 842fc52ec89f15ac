import type { ExportArticle, ExportMention } from './exportArticle';
import type { ExportFormat, FormatOptions } from './exportFormat';
import { flatten } from './flatten';
import { labelOf } from './labels';
import type { Losses } from './losses';
import { oneFile } from './oneFile';
import { tokensOf, type TokenUnit } from './textUnits';

/**
 * CoNLL-2003's four columns (token, part of speech and chunk, which are not known here, and label), a blank line between sentences,
 * a -DOCSTART- line before each article. No overlaps: of two the longer stays. A passage is widened to whole tokens, and no sentence ends
 * within one.
 */
export const conllFormat: ExportFormat = {
  id: 'conll',
  label: 'CoNLL',
  detail: 'A token a line with its label (IOB2, or IOB1 as in CoNLL-2003); for training taggers',
  extension: '.conll',
  mediaType: 'text/plain',
  layout: 'one-file',
  holds: [],
  begin: ({ name, losses, options }) => oneFile(`${name}.conll`, {
    article: (article) => `-DOCSTART- -X- -X- O\n\n${lines(article, losses, options)}\n`,
  }),
};

/** Tokens from `from` up to `to` that a mention covers. */
interface Run {
  readonly mention: ExportMention;
  readonly from: number;
  readonly to: number;
}

function lines(article: ExportArticle, losses: Losses, { scheme, labels }: FormatOptions): string {
  const tokens = tokensOf(article);
  const runs = runsOf(article, tokens, losses);
  const owners = new Map<number, Run>();
  for (const run of runs) for (let index = run.from; index < run.to; index++) owners.set(index, run);
  return tokens.map((token, index) => {
    const run = owners.get(index);
    const before = owners.get(index - 1);
    const isBreak = index > 0 && token.first && (run === undefined || run !== before);
    const label = run === undefined ? 'O' : tag(run, index, { before: isBreak ? undefined : before, scheme, labels });
    return `${isBreak ? '\n' : ''}${token.text} _ _ ${label}\n`;
  }).join('');
}

function tag({ mention, from }: Run, index: number, { before, scheme, labels }: Pick<FormatOptions, 'scheme' | 'labels'> & { readonly before: Run | undefined }): string {
  const label = labelOf(mention, labels);
  const isFirst = index === from;
  const follows = isFirst && before !== undefined && labelOf(before.mention, labels) === label;
  return `${(scheme === 'iob2' ? isFirst : follows) ? 'B' : 'I'}-${label}`;
}

function runsOf({ mentions }: ExportArticle, tokens: readonly TokenUnit[], losses: Losses): readonly Run[] {
  const runs = mentions.flatMap((mention) => {
    const from = firstFrom(tokens, mention.start);
    let to = from;
    while ((tokens[to]?.start ?? Infinity) < mention.end) to++;
    const isWhole = to > from && tokens[from]?.start === mention.start && tokens[to - 1]?.end === mention.end;
    if (!isWhole) losses.count('cut');
    return to > from ? [{ mention, from, to, start: from, end: to, status: mention.status }] : [];
  });
  const flat = flatten(runs, ({ mention }) => mention.end - mention.start);
  losses.count('overlap', runs.length - flat.length);
  return flat;
}

/** The first token that ends after a place. */
function firstFrom(tokens: readonly TokenUnit[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.end ?? Infinity) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
