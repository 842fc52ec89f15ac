import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EDIT_KINDS } from './anchors/editKinds';
import { addCounts, measureAnchors, NO_COUNTS, type AnchorCounts, type AnchorTrial, type WrongAnchor } from './anchors/measureAnchors';
import { SeededRandom } from '../../scripts/train/seededRandom';
import { syntheticArticle } from './anchors/synthetic';
import type { EvalOptions } from './run';

/** Times that each article is edited in each way. */
const ROUNDS = 5;

const SYNTHETIC = 30;

/** Shortest text of the data folder that is taken for an article, and the most of a file. UTF-16 code units; articles. */
const SHORTEST = 800;
const MOST = 60;

const TRIALS: Readonly<Record<string, AnchorTrial>> = {
  'sidecar, 4 passages': { passages: 4, known: 'sidecar' },
  'sidecar, 30 passages': { passages: 30, known: 'sidecar' },
  'old text known, 30 passages': { passages: 30, known: 'text' },
  'passages alone, 30 of them': { passages: 30, known: 'passages' },
};

/** Measures how passages are found again in articles that were changed outside the editor: our samples and made-up articles, and texts of the data folder. */
export function evaluate({ data, args }: EvalOptions): Promise<void> {
  const tell = args.includes('--errors') ? tellWrong : undefined;
  const seeded = new SeededRandom(20261129);
  const random = (): number => seeded.next();
  report('samples', samples(), random, tell);
  report('synthetic articles, of few patterns', Array.from({ length: SYNTHETIC }, () => syntheticArticle(random)), random, tell);
  for (const file of newsFiles(data)) report(path.basename(file), textsOf(file), random, tell);
  return Promise.resolve();
}

function report(name: string, articles: readonly string[], random: () => number, tell: TellWrong | undefined): void {
  for (const [trialName, trial] of Object.entries(TRIALS)) {
    console.log(`\n${name} (${articles.length} articles), ${trialName}`);
    console.log(`${'edit'.padEnd(28)}  passages survivors   right      %  ambiguous changed orphaned  doubled |  WRONG | edited proposed misproposed`);
    let all = NO_COUNTS;
    for (const [kind, edit] of Object.entries(EDIT_KINDS)) {
      let counts = NO_COUNTS;
      for (const article of articles) for (let round = 0; round < ROUNDS; round++) counts = addCounts(counts, measureAnchors(article, edit, trial, random, tell && ((wrong) => { tell(kind, wrong); })));
      console.log(line(kind, counts));
      all = addCounts(all, counts);
    }
    console.log(line('all', all));
  }
}

type TellWrong = (kind: string, wrong: WrongAnchor) => void;

function tellWrong(kind: string, { was, truth, taken }: WrongAnchor): void {
  console.log(`\n  ${kind}\n    was    ${was}\n    truth  ${truth}\n    taken  ${taken}`);
}

function line(name: string, counts: AnchorCounts): string {
  const { passages, survivors, right, ambiguous, changed, orphaned, doubled, wrong, edited, proposed, misproposed } = counts;
  const column = (value: number | string, width: number): string => String(value).padStart(width);
  const share = ((100 * right) / Math.max(1, survivors)).toFixed(1);
  const left = [column(passages, 10), column(survivors, 10), column(right, 8), column(share, 7), column(ambiguous, 11), column(changed, 8), column(orphaned, 9), column(doubled, 9)];
  return `${name.padEnd(28)}${left.join('')} | ${column(wrong, 6)} | ${column(edited, 6)}${column(proposed, 9)}${column(misproposed, 12)}`;
}

function samples(): readonly string[] {
  return readdirSync('samples').filter((name) => /\.(?:txt|news)$/.test(name)).map((name) => readFileSync(path.join('samples', name), 'utf8').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
}

function newsFiles(data: string): readonly string[] {
  const folder = path.join(data, 'dates');
  if (data === '' || !existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort().map((name) => path.join(folder, name));
}

function textsOf(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter((each) => each.trim() !== '');
  const texts = lines.map((each) => (JSON.parse(each) as { readonly text: string }).text.replace(/\r\n?/g, '\n'));
  return texts.filter(({ length }) => length >= SHORTEST).slice(0, MOST);
}
