import { ALL_CODERS } from '../../src/view/coderFilter';
import { WindowHistory } from '../../src/changes/windowHistory';
import type { Recogniser } from '../../src/recognition/recognition';
import { ArticleSession } from '../../src/session/articleSession';
import type { Scheduler } from '../../src/session/scheduler';
import { longArticle } from './longArticle';
import { median, type Report } from './measure';
import { shippedRecogniser } from './shippedRecogniser';

const SIZES = [1_000, 10_000, 100_000];

/** What an editor shows at once. UTF-16 code units. */
const SCREEN = 4_000;

/** How many times as much a keystroke may cost where the article is a hundred times as long. */
const TYPING_GROWTH = 3;

interface Cost {
  /** Milliseconds that typing waits: the text, the decisions and what is visible follow. */
  readonly typing: number;
  /** Milliseconds of the recognition that comes after a pause. */
  readonly recognition: number;
}

/** One letter typed in the middle of an article of growing length. */
export async function keystroke(): Promise<Report> {
  const recogniser = await shippedRecogniser();
  const costs: Cost[] = [];
  const lines: string[] = [];
  for (const words of SIZES) {
    const cost = await costOf(recogniser, words);
    costs.push(cost);
    lines.push(`${words.toLocaleString('en').padStart(8)} words   typing waits ${cost.typing.toFixed(3).padStart(7)} ms   recognised anew in ${cost.recognition.toFixed(2).padStart(6)} ms`);
  }
  const growth = (costs.at(-1)?.typing ?? 0) / (costs[0]?.typing ?? 1);
  lines.push(`typing at ${SIZES.at(-1)?.toLocaleString('en') ?? ''} words costs ${growth.toFixed(1)} times as much as at ${SIZES[0]?.toLocaleString('en') ?? ''}`);
  return { lines, broken: growth <= TYPING_GROWTH ? [] : [`typing is not flat: ${growth.toFixed(1)} times, at most ${TYPING_GROWTH} wanted`] };
}

async function costOf(recogniser: Recogniser, words: number): Promise<Cost> {
  const scheduler = new HandScheduler();
  const session = new ArticleSession(longArticle(words), undefined, {
    scheduler,
    now: () => '2026-03-11T10:00:00Z',
    coder: () => undefined,
    random: Math.random,
    words: () => '',
    history: new WindowHistory().of('bench:'),
    filter: () => ALL_CODERS,
    onError: (error) => { throw error; },
  });
  session.setRecogniser(recogniser);
  scheduler.runAll();
  const middle = Math.floor(session.article.length / 2);
  const screen = { start: middle - SCREEN / 2, end: middle + SCREEN / 2 };
  let isTyped = false;
  const type = (): void => {
    session.edit([isTyped ? { offset: middle, removed: 1, inserted: '' } : { offset: middle, removed: 0, inserted: 'x' }]);
    isTyped = !isTyped;
    session.view.mentionsIn(screen);
  };
  const typing = await median(type);
  const both = await median(() => {
    type();
    scheduler.runAll();
    session.view.mentionsIn(screen);
  });
  session.dispose();
  return { typing, recognition: both - typing };
}

/** Runs what was put off when told to. */
class HandScheduler implements Scheduler {
  readonly #tasks = new Set<() => void>();

  now(): number {
    return performance.now();
  }

  after(_delay: number, task: () => void): { dispose(): void } {
    this.#tasks.add(task);
    return { dispose: () => void this.#tasks.delete(task) };
  }

  runAll(): void {
    for (let [task] = this.#tasks; task !== undefined; [task] = this.#tasks) {
      this.#tasks.delete(task);
      task();
    }
  }
}
