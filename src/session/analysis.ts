import type { Article, Paragraph } from '../article/article';
import type { Recogniser } from '../recognition/recognition';
import type { Scheduler } from './scheduler';
import type { Disposable } from './session';

/** Longest stretch of work before others have their turn. Milliseconds. */
const SLICE = 10;

/** Shortest time between two reports of progress. Milliseconds. */
const REPORT = 250;

export interface AnalysisListener {
  /** The article needs more than one slice and is not done. */
  progressed(): void;
  /** Every paragraph is prepared: the article can be resolved. */
  prepared(): void;
}

/** Prepares an article's paragraphs in slices, so that the largest article never holds up typing. */
export class Analysis implements Disposable {
  readonly #scheduler: Scheduler;
  readonly #listener: AnalysisListener;
  #prepared = new WeakSet<Paragraph>();
  #recogniser: Recogniser | undefined;
  #next: Disposable | undefined;
  #reported = -Infinity;

  constructor(scheduler: Scheduler, listener: AnalysisListener) {
    this.#scheduler = scheduler;
    this.#listener = listener;
  }

  /** Starts (again) after a delay; what was under way is dropped, what was prepared is kept. */
  start(recogniser: Recogniser, article: Article, delay: number): void {
    this.#next?.dispose();
    if (recogniser !== this.#recogniser) this.#prepared = new WeakSet();
    this.#recogniser = recogniser;
    this.#next = this.#scheduler.after(delay, () => { this.#slice(recogniser, article, 0); });
  }

  dispose(): void {
    this.#next?.dispose();
    this.#next = undefined;
  }

  #slice(recogniser: Recogniser, article: Article, from: number): void {
    const started = this.#scheduler.now();
    let index = from;
    for (; index < article.paragraphs.length; index++) {
      const paragraph = article.paragraphs[index];
      if (paragraph === undefined || this.#prepared.has(paragraph)) continue;
      if (this.#scheduler.now() - started >= SLICE) break;
      recogniser.prepare(paragraph);
      this.#prepared.add(paragraph);
    }
    this.#next = undefined;
    if (index >= article.paragraphs.length) {
      this.#listener.prepared();
      return;
    }
    this.#next = this.#scheduler.after(0, () => { this.#slice(recogniser, article, index); });
    if (this.#scheduler.now() - this.#reported < REPORT) return;
    this.#reported = this.#scheduler.now();
    this.#listener.progressed();
  }
}
