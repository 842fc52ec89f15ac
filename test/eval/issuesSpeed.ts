import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../src/article/parseArticle';
import type { Article } from '../../src/article/article';
import { IssueLexicon } from '../../src/recognition/issues/issueLexicon';
import { createIssueRecogniser } from '../../src/recognition/issues/issueRecogniser';
import type { Recogniser } from '../../src/recognition/recognition';
import { plainWords } from '../support/plainWords';
import { readIssueSources } from '../../scripts/lexicons/readIssueSources';

const ROUNDS = 5;
const TEXTS = 1500;

/** Words a second of processor time: the taxonomy alone, and the whole recogniser, parsing included; the best of some rounds on fresh articles. */
export function printIssueSpeed(recogniser: Recogniser, data: string): void {
  const lines = readFileSync(join(data, 'text', 'gmb-pseudo-articles.jsonl'), 'utf8').split('\n').slice(0, TEXTS);
  const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text);
  const words = texts.reduce((sum, text) => sum + wordsIn(parseArticle(text)), 0);
  const compiled = JSON.stringify(readIssueSources());
  const loading = fastest(() => { IssueLexicon.from(JSON.parse(compiled) as never); });
  const alone = createIssueRecogniser(IssueLexicon.from(JSON.parse(compiled) as never), plainWords());
  const taxonomy = fastest(() => {
    for (const text of texts) {
      const article = parseArticle(text);
      const found = alone.resolve(article, {});
      article.paragraphs.forEach((_, index) => found.mentionsOf(index));
    }
  });
  const whole = fastest(() => {
    for (const text of texts) {
      const article = parseArticle(text);
      const found = recogniser.recognise(article, {});
      article.paragraphs.forEach((_, index) => found.mentionsOf(index));
    }
  });
  console.log(`speed, words a second of processor time: taxonomy ${Math.round(words / taxonomy)}, whole recogniser ${Math.round(words / whole)}; taxonomy loaded in ${(1000 * loading).toFixed(1)} ms (${Math.round(compiled.length / 1024)} KiB)`);
}

function wordsIn({ paragraphs }: Article): number {
  return paragraphs.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length, 0);
}

/** Seconds of processor time of the fastest round. */
function fastest(work: () => void): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}
