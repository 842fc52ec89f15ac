import * as vscode from 'vscode';
import type { ChangeControl, ChangeFailure } from '../changes/changeRequest';
import type { Reporter } from './reporter';
import { failureReason } from './saveProblem';

/** Work of less time than this shows no progress. Milliseconds. */
const PATIENCE = 500;

/** Failures that are named in a message; the log has them all. */
const MOST_NAMED = 3;

/** Runs a change of many articles; one that takes a while shows its progress and can be cancelled. Trouble goes to the log. */
export async function withChangeProgress<T extends { readonly failed: readonly ChangeFailure[] } | undefined>(
  title: string,
  run: (control: ChangeControl) => Promise<T>,
  reporter: Reporter,
): Promise<T> {
  let report: (done: number, total: number, uri: string) => void = () => undefined;
  let isCancelled = false;
  const running = run({
    progress: (done, total, uri) => { report(done, total, uri); },
    isCancelled: () => isCancelled,
  });
  const timer = setTimeout(() => {
    void vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, async (progress, token) => {
      token.onCancellationRequested(() => { isCancelled = true; });
      let last = 0;
      report = (done, total, uri) => {
        progress.report({ message: vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true)), increment: ((done - last) / total) * 100 });
        last = done;
      };
      await running.catch(() => undefined);
    });
  }, PATIENCE);
  try {
    const outcome = await running;
    for (const { uri, reason, message } of outcome?.failed ?? []) reporter.log(`${uri}: ${reason}: ${message}`);
    return outcome;
  } finally {
    clearTimeout(timer);
  }
}

/** Says what failed and why. @param what What was done otherwise. @returns The action that was chosen, if any. */
export function tellFailures(what: string, failed: readonly ChangeFailure[], ...actions: readonly string[]): Thenable<string | undefined> {
  const named = failed.slice(0, MOST_NAMED).map((failure) => `${vscode.workspace.asRelativePath(vscode.Uri.parse(failure.uri, true))}: ${failureReason(failure)}`);
  const more = failed.length > MOST_NAMED ? [vscode.l10n.t('and {0} more, see the log', failed.length - MOST_NAMED)] : [];
  return vscode.window.showWarningMessage([`${what}.`, ...named, ...more].join(' '), ...actions);
}
