import * as vscode from 'vscode';
import { loadRecogniser } from '../recognition/loadRecogniser';
import type { Recogniser } from '../recognition/recognition';
import type { ArticleHistory } from '../session/articleHistory';
import type { SessionServices } from '../session/articleSession';
import type { Scheduler } from '../session/scheduler';
import type { Reporter } from './reporter';
import { SECTION } from './settings';
import { stepWords } from './stepWords';

/** Reads the recogniser's files from the extension when first asked; later calls share it. */
export function recogniserLoader(extension: vscode.Uri): () => Promise<Recogniser> {
  let loading: Promise<Recogniser> | undefined;
  const data = vscode.Uri.joinPath(extension, 'dist', 'data');
  return () => (loading ??= loadRecogniser((name) => Promise.resolve(vscode.workspace.fs.readFile(vscode.Uri.joinPath(data, name)))));
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

/** Who decides about an article; undefined when decisions are not signed. */
export function coderOf(article: vscode.Uri): string | undefined {
  return vscode.workspace.getConfiguration(SECTION, article).get('coder', '').trim() || undefined;
}

/** The world as the session of a document sees it. */
export function sessionServices(document: vscode.TextDocument, history: ArticleHistory, reporter: Reporter): SessionServices {
  return {
    scheduler,
    now,
    random: Math.random,
    coder: () => coderOf(document.uri),
    history,
    words: stepWords,
    onError: (error) => { reporter.log(error); },
  };
}
