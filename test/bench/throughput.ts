import * as chrono from 'chrono-node';
import compromise from 'compromise';
import { parseArticle } from '../../src/article/parseArticle';
import { longArticle } from './longArticle';
import { median, type Report } from './measure';
import { shippedRecogniser } from './shippedRecogniser';

const WORDS = 10_000;
const DATE = '2026-03-11';

/** Milliseconds for each; a quarter as much goes before, since what is compiled while it runs is not yet fast in the first second. */
const TIME = 8000;

/** Words a second, everything that `recognize` finds beside what compromise and chrono-node find of it, on one thread, warm. */
export async function throughput(): Promise<Report> {
  const recogniser = await shippedRecogniser();
  const text = longArticle(WORDS);
  const tasks: readonly (readonly [string, () => unknown])[] = [
    ['news-annotator: all that recognize finds', (): unknown => {
      const recognition = recogniser.recognise(parseArticle(text), { articleDate: DATE });
      return recognition.article.paragraphs.map((_, index) => recognition.mentionsOf(index));
    }],
    ['compromise: people, places, organisations', (): unknown => {
      const document = compromise(text);
      return [document.people(), document.places(), document.organizations()].map((found) => found.json({ offset: true }) as unknown);
    }],
    ['chrono-node: dates', (): unknown => chrono.casual.parse(text, new Date(`${DATE}T12:00:00Z`))],
  ];
  const lines: string[] = [];
  const speeds: number[] = [];
  for (const [name, task] of tasks) {
    const speed = WORDS / ((await median(task, TIME)) / 1000);
    speeds.push(speed);
    lines.push(`${name.padEnd(44)}${Math.round(speed).toLocaleString('en').padStart(9)} words/s   ${(speed / (speeds[0] ?? speed)).toFixed(2)} of ours`);
  }
  const [ours = 0, theirs = 0] = speeds;
  return { lines, broken: ours > theirs ? [] : ['slower than compromise, which does less'] };
}
