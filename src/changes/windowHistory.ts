import type { DecisionChange } from '../annotation/decisionChange';
import type { FileUri } from '../files/fileSystem';
import type { ArticleHistory } from '../session/articleHistory';
import type { FileReplacement } from './changeRequest';
import { EditLog } from './editLog';

/** What a step changed in one article. */
export interface ArticlePart {
  readonly uri: FileUri;
  readonly change: DecisionChange;
  /** Where in the article's edits the change's spans are right. */
  readonly since: number;
}

/** A step that can be taken back, with words for it. */
export interface HistoryStep {
  readonly label: string;
  readonly articles: readonly ArticlePart[];
  readonly files: readonly FileReplacement[];
}

/** A step that is being taken: it has its place in the history already. */
export interface StepRecorder {
  /** A change was applied to an article. @param text A closed article's text; an open one's session tells its edits. */
  changed(uri: FileUri, change: DecisionChange, text?: string): void;
  replaced(file: FileReplacement): void;
  /** Takes the step out of the history again. */
  withdraw(): HistoryStep;
}

interface OpenStep {
  label: string;
  articles: ArticlePart[];
  files: FileReplacement[];
}

/**
 * Everything decided in this window, of all articles, in order: what undo takes back and redo does again. Steps stay right while
 * texts change: each article's edits are kept from its first step on and applied to a step's spans when it is needed.
 */
export class WindowHistory {
  #done: OpenStep[] = [];
  #undone: OpenStep[] = [];
  #logs = new Map<FileUri, EditLog>();
  #begun = 0;

  /** How many steps were begun; taking steps back and doing them again does not count. */
  get begun(): number {
    return this.#begun;
  }

  /** The step that undo would take back. */
  get last(): HistoryStep | undefined {
    return this.#done.at(-1);
  }

  /** The step that redo would do again. */
  get next(): HistoryStep | undefined {
    return this.#undone.at(-1);
  }

  /** The history as the session of an open article sees it. */
  of(uri: FileUri): ArticleHistory {
    return {
      record: (label, change) => { this.begin(label).changed(uri, change); },
      edit: (changes) => this.#logs.get(uri)?.add(changes),
      replaced: (before, after) => this.#logs.get(uri)?.add({ before, after }),
    };
  }

  /** Begins a step; it counts once something was changed. */
  begin(label: string): StepRecorder {
    const step: OpenStep = { label, articles: [], files: [] };
    const keep = (): void => {
      if (this.#done.includes(step)) return;
      this.#begun++;
      this.#undone = [];
      this.#done.push(step);
    };
    return {
      changed: (uri, change, text) => {
        keep();
        const log = this.#log(uri);
        if (text !== undefined) log.closed(text);
        step.articles.push({ uri, change, since: log.length });
      },
      replaced: (file) => {
        keep();
        step.files.push(file);
      },
      withdraw: () => {
        this.#done = this.#done.filter((other) => other !== step);
        return step;
      },
    };
  }

  /** Takes a step off, to take it back (or do it again); `settle` says what became of it. */
  take(direction: 'undo' | 'redo'): HistoryStep | undefined {
    return direction === 'undo' ? this.#done.pop() : this.#undone.pop();
  }

  /** Puts a step that was taken back (or done again) where redo (or undo) finds it. */
  settle(step: HistoryStep, direction: 'undo' | 'redo'): void {
    (direction === 'undo' ? this.#undone : this.#done).push({ label: step.label, articles: [...step.articles], files: [...step.files] });
  }

  /** A part of a step as of now. @param text The article's text now. @param isOpen Whether a session holds it. */
  bringUpToDate({ uri, change, since }: ArticlePart, text: string, isOpen: boolean): DecisionChange {
    const log = this.#log(uri);
    if (!isOpen) log.closed(text);
    return log.bringUpToDate(change, since);
  }

  /** An article was opened with this text. */
  opened(uri: FileUri, text: string): void {
    this.#logs.get(uri)?.opened(text);
  }

  /** An article was closed with this text. */
  closed(uri: FileUri, text: string): void {
    this.#logs.get(uri)?.closed(text);
  }

  /** Files go by other names now. @param rename The new name of a file, undefined when it keeps its name. */
  renamed(rename: (uri: FileUri) => FileUri | undefined): void {
    const nameOf = (uri: FileUri): FileUri => rename(uri) ?? uri;
    this.#logs = new Map([...this.#logs].map(([uri, log]) => [nameOf(uri), log]));
    for (const step of [...this.#done, ...this.#undone]) {
      step.articles = step.articles.map((part) => ({ ...part, uri: nameOf(part.uri) }));
      step.files = step.files.map((file) => ({ ...file, uri: nameOf(file.uri) }));
    }
  }

  #log(uri: FileUri): EditLog {
    const known = this.#logs.get(uri);
    if (known !== undefined) return known;
    const log = new EditLog();
    this.#logs.set(uri, log);
    return log;
  }
}
