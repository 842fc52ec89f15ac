import * as vscode from 'vscode';
import { loadRecognition, type ShippedRecognition } from '../recognition/loadRecogniser';
import type { ArticleHistory } from '../session/articleHistory';
import type { SessionServices } from '../session/sessionServices';
import type { Scheduler } from '../session/scheduler';
import type { Coders } from './coders';
import type { Reporter } from './reporter';
import { stepWords } from './stepWords';

/** Reads what is shipped for recognition when first asked; later calls share it. */
export class RecognitionLoader {
  #loading: Promise<ShippedRecognition> | undefined;
  #loaded: ShippedRecognition | undefined;
  readonly #data: vscode.Uri;

  constructor(extension: vscode.Uri) {
    this.#data = vscode.Uri.joinPath(extension, 'dist', 'data');
  }

  /** Undefined until it is read. */
  get loaded(): ShippedRecognition | undefined {
    return this.#loaded;
  }

  load(): Promise<ShippedRecognition> {
    return (this.#loading ??= this.#read());
  }

  async #read(): Promise<ShippedRecognition> {
    return (this.#loaded = await loadRecognition((name) => Promise.resolve(vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#data, name)))));
  }
}

const scheduler: Scheduler = {
  now: () => performance.now(),
  after: (delay, task) => {
    const timer = setTimeout(task, delay);
    return { dispose: () => { clearTimeout(timer); } };
  },
};

/** The present as an ISO 8601 instant, seconds. */
export function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

/** The world as the session of a document sees it. */
export function sessionServices(document: vscode.TextDocument, history: ArticleHistory, coders: Coders, reporter: Reporter): SessionServices {
  return {
    scheduler,
    now,
    random: Math.random,
    coder: () => coders.of(document.uri),
    filter: () => coders.filterFor(document.uri),
    history,
    words: stepWords,
    onError: (error) => { reporter.log(error); },
  };
}
