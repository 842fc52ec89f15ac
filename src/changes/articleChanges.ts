import { applyChange, invert, isEmptyChange, type DecisionChange } from '../annotation/decisionChange';
import type { FileUri } from '../files/fileSystem';
import { withArticle, type ArticleServices } from './articleTarget';
import { checkChange } from './checkedChange';
import { ChangeError, type ChangeControl, type ChangeFailure, type ChangeOutcome, type ChangePreview, type ChangeRequest, type FileReplacement } from './changeRequest';
import { failureOf } from './failureOf';
import { replaceFiles } from './replaceFiles';
import type { ArticlePart, HistoryStep, WindowHistory } from './windowHistory';

/**
 * Changes of any number of articles, open ones through their session and closed ones through their sidecar, each request one step of the
 * window's history. An article changes as a whole or not at all; what failed is named with its reason and never stops the rest.
 */
export class ArticleChanges {
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly services: ArticleServices,
    readonly history: WindowHistory,
  ) {}

  /** What a request would do, without doing it. */
  preview(request: ChangeRequest, control: ChangeControl = {}): Promise<ChangePreview> {
    return this.#enqueue(() => this.#preview(request, control));
  }

  /** Does what a request says. Cancelling takes back what was done. */
  apply(request: ChangeRequest, control: ChangeControl = {}): Promise<ChangeOutcome> {
    return this.#enqueue(() => this.#apply(request, control));
  }

  /**
   * Takes the last step back; undefined when there is none. What was changed by others since is left alone and named in the outcome; a step
   * of which nothing could be taken back stays.
   */
  undo(control: ChangeControl = {}): Promise<ChangeOutcome | undefined> {
    return this.#enqueue(() => this.#travel('undo', control));
  }

  /** Does the last step that was taken back again; undefined when there is none. */
  redo(control: ChangeControl = {}): Promise<ChangeOutcome | undefined> {
    return this.#enqueue(() => this.#travel('redo', control));
  }

  /** One after the other, so that steps are in the order in which they were asked for. */
  #enqueue<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(task);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #preview({ articles, change }: ChangeRequest, control: ChangeControl): Promise<ChangePreview> {
    const found: ChangePreview['articles'][number][] = [];
    const { failed, isCancelled } = await forEach([...new Set(articles)], control, (uri) =>
      withArticle(this.services, uri, ({ article, decisions, context }) => {
        const wanted = change({ uri, article, decisions, context });
        if (wanted !== undefined && !isEmptyChange(wanted)) found.push({ uri, article, decisions, context, change: wanted });
        return Promise.resolve();
      }),
    );
    return { articles: found, failed, cancelled: isCancelled };
  }

  async #apply({ label, articles, change, files = [] }: ChangeRequest, control: ChangeControl): Promise<ChangeOutcome> {
    const filesFailed = await replaceFiles(this.services.files, files);
    if (filesFailed.length > 0) return { label, changed: [], unchanged: 0, failed: filesFailed, cancelled: false };
    const step = this.history.begin(label);
    files.forEach((file) => { step.replaced(file); });
    const changed: FileUri[] = [];
    const uris = [...new Set(articles)];
    const { failed, isCancelled } = await forEach(uris, control, (uri) =>
      withArticle(this.services, uri, async (target) => {
        const wanted = change(target);
        if (wanted === undefined || isEmptyChange(wanted)) return;
        await target.write(applyChange(target.decisions, wanted));
        step.changed(uri, wanted, target.isOpen ? undefined : target.article.text);
        changed.push(uri);
      }),
    );
    if (!isCancelled) return { label, changed, unchanged: uris.length - changed.length - failed.length, failed, cancelled: false };
    const undone = await this.#move(step.withdraw(), 'undo', {});
    return { label, changed: [], unchanged: uris.length, failed: [...failed, ...undone.failed], cancelled: true };
  }

  async #travel(direction: 'undo' | 'redo', control: ChangeControl): Promise<ChangeOutcome | undefined> {
    const { begun } = this.history;
    const step = this.history.take(direction);
    if (step === undefined) return undefined;
    const { moved, files, failed } = await this.#move(step, direction, control);
    const isNothing = moved.length === 0 && files.length === 0 && failed.length > 0;
    const isOvertaken = this.history.begun !== begun;
    if (isNothing) this.history.settle(step, opposite(direction));
    else if (!isOvertaken) this.history.settle({ label: step.label, articles: moved, files }, direction);
    const changed = moved.map(({ uri }) => uri);
    return { label: step.label, changed, unchanged: 0, failed, cancelled: false };
  }

  async #move(step: HistoryStep, direction: 'undo' | 'redo', control: ChangeControl): Promise<MovedStep> {
    const files = step.files.map((file) => (direction === 'undo' ? { ...file, before: file.after, after: file.before } : file));
    const filesFailed = await replaceFiles(this.services.files, files);
    if (filesFailed.length > 0) return { moved: [], files: [], failed: filesFailed };
    const parts = new Map(step.articles.map((part) => [part.uri, part]));
    const moved: ArticlePart[] = [];
    const { failed } = await forEach([...parts.keys()], { ...control, isCancelled: () => false }, async (uri) => {
      const part = parts.get(uri);
      if (part === undefined) return;
      await this.#movePart(part, direction);
      moved.push(part);
    });
    return { moved, files: step.files, failed };
  }

  async #movePart(part: ArticlePart, direction: 'undo' | 'redo'): Promise<void> {
    await withArticle(this.services, part.uri, async (target) => {
      const done = this.history.bringUpToDate(part, target.article.text, target.isOpen);
      const { change, conflicts } = checkChange(target.decisions, directed(done, direction));
      if (conflicts.length > 0) throw new ChangeError('changed-meanwhile', conflicts.join(', '));
      if (!isEmptyChange(change)) await target.write(applyChange(target.decisions, change));
    });
  }
}

interface MovedStep {
  readonly moved: readonly ArticlePart[];
  readonly files: readonly FileReplacement[];
  readonly failed: readonly ChangeFailure[];
}

function opposite(direction: 'undo' | 'redo'): 'undo' | 'redo' {
  return direction === 'undo' ? 'redo' : 'undo';
}

function directed(change: DecisionChange, direction: 'undo' | 'redo'): DecisionChange {
  return direction === 'undo' ? invert(change) : change;
}

/** Works on articles one by one; one that fails is told with its reason. */
async function forEach(
  uris: readonly FileUri[],
  { progress, isCancelled }: ChangeControl,
  work: (uri: FileUri) => Promise<void>,
): Promise<{ readonly failed: readonly ChangeFailure[]; readonly isCancelled: boolean }> {
  const failed: ChangeFailure[] = [];
  for (const [index, uri] of uris.entries()) {
    if (isCancelled?.() === true) return { failed, isCancelled: true };
    progress?.(index, uris.length, uri);
    try {
      await work(uri);
    } catch (error) {
      failed.push(failureOf(uri, error));
    }
  }
  return { failed, isCancelled: false };
}
