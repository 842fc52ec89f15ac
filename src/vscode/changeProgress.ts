import * as vscode from 'vscode';
import type { ChangeControl, ChangeFailure } from '../changes/changeRequest';
import type { Reporter } from './reporter';
import { failureReason } from './saveProblem';

/** Work of less time than this shows no progress. Milliseconds. */
const PATIENCE = 500;

/** Failures that are named in a message; the log has them all. */
const MOST_NAMED = 3;

/** How work is followed and stopped. */
export interface Progress {
  /** @param message What is worked on. */
  readonly report: (message: string, done: number, total: number) => void;
  readonly isCancelled: () => boolean;
}

/** Runs work; when it takes a while its progress shows and it can be cancelled. */
export async function withProgress<T>(title: string, run: (progress: Progress) => Promise<T>): Promise<T> {
  let report: Progress['report'] = () => undefined;
  let isCancelled = false;
  const running = run({ report: (...said) => { report(...said); }, isCancelled: () => isCancelled });
  const timer = setTimeout(() => {
    void vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, async (progress, token) => {
      token.onCancellationRequested(() => { isCancelled = true; });
      let last = 0;
      report = (message, done, total) => {
        progress.report({ message, increment: ((done - last) / total) * 100 });
        last = done;
      };
      await running.catch(() => undefined);
    });
  }, PATIENCE);
  try {
    return await running;
  } finally {
    clearTimeout(timer);
  }
}

/** Runs a change of many articles. Trouble goes to the log. */
export async function withChangeProgress<T extends { readonly failed: readonly ChangeFailure[] } | undefined>(
  title: string,
  run: (control: ChangeControl) => Promise<T>,
  reporter: Reporter,
): Promise<T> {
  const pathOf = (uri: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true));
  const outcome = await withProgress(title, ({ report, isCancelled }) => run({ progress: (done, total, uri) => { report(pathOf(uri), done, total); }, isCancelled }));
  for (const { uri, reason, message } of outcome?.failed ?? []) reporter.log(`${uri}: ${reason}: ${message}`);
  return outcome;
}

/** Says what failed and why. @param what What was done otherwise. @returns The action that was chosen, if any. */
export function tellFailures(what: string, failed: readonly ChangeFailure[], ...actions: readonly string[]): Thenable<string | undefined> {
  const named = failed.slice(0, MOST_NAMED).map((failure) => `${vscode.workspace.asRelativePath(vscode.Uri.parse(failure.uri, true))}: ${failureReason(failure)}`);
  const more = failed.length > MOST_NAMED ? [vscode.l10n.t('and {0} more, see the log', failed.length - MOST_NAMED)] : [];
  return vscode.window.showWarningMessage([`${what}.`, ...named, ...more].join(' '), ...actions);
}
