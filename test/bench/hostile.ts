import { parseArticle } from '../../src/article/parseArticle';
import { ADVERSARIAL_DATES, ADVERSARIAL_NAMES, ADVERSARIAL_QUOTES } from '../support/adversarialTexts';
import type { Report } from './measure';
import { shippedRecogniser } from './shippedRecogniser';

const SHORT = 20_000;
const TIMES = 8;

/** How many times as much the longer text may cost: twice of what is proportional, for caches and the collector. */
const MOST = 2 * TIMES;

/** Less than this is the clock's noise. Milliseconds. */
const LEAST = 20;

/** All that is recognised in texts that repeat one piece, by processor time. */
export async function hostile(): Promise<Report> {
  const recogniser = await shippedRecogniser();
  const costOf = (text: string): number => {
    const begin = process.cpuUsage();
    const recognition = recogniser.recognise(parseArticle(text), { articleDate: '2026-03-11' });
    recognition.article.paragraphs.forEach((_, index) => { recognition.mentionsOf(index); });
    return process.cpuUsage(begin).user / 1000;
  };
  const results = [...ADVERSARIAL_DATES, ...ADVERSARIAL_QUOTES, ...ADVERSARIAL_NAMES].map((piece) => {
    const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
    costOf(text(SHORT / 4));
    const [short, long] = [costOf(text(SHORT)), costOf(text(SHORT * TIMES))];
    return { piece: JSON.stringify(piece), long, growth: long / Math.max(short, LEAST) };
  });
  const worst = [...results].sort((a, b) => b.growth - a.growth).slice(0, 3);
  const slowest = [...results].sort((a, b) => b.long - a.long).slice(0, 3);
  return {
    lines: [
      ...worst.map(({ piece, growth }) => `grows most: ${growth.toFixed(1)} times   ${piece}`),
      ...slowest.map(({ piece, long }) => `slowest: ${((SHORT * TIMES) / 1000 / long).toFixed(2)} MB/s   ${piece}`),
    ],
    broken: worst.filter(({ growth }) => growth > MOST).map(({ piece, growth }) => `${piece} is not linear: ${growth.toFixed(1)} times`),
  };
}
