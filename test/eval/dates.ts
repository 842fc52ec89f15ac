import type { Article, Paragraph } from '../../src/article/article';
import { createDateRecogniser } from '../../src/recognition/dates/dateRecogniser';
import { loadGold, type GoldDocument, type GoldSet, type Timex } from './datesGold';
import { f1, scoreSet, type DateScore, type Verdict } from './datesScore';
import type { EvalOptions } from './run';

/** Scores the date recogniser, and its peers unless `--no-peers`, on every set of the data folder. */
export async function evaluate({ data, args }: EvalOptions): Promise<void> {
  const sets = loadGold(data);
  const recogniser = createDateRecogniser();
  const only = args.find((arg) => arg.startsWith('--set='))?.slice(6);
  console.log(HEADER);
  for (const set of sets.filter((each) => only === undefined || each.name === only)) {
    const { score, verdicts } = scoreSet(set, (document) => tag(recogniser, document));
    console.log(row('news-annotator', set, score));
    if (args.includes('--errors') && !set.name.includes('held') && set.name !== 'TimeBank') printErrors(verdicts);
  }
  await Promise.resolve();
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
