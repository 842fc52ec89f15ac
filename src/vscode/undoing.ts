import * as vscode from 'vscode';
import type { ArticleChanges } from '../changes/articleChanges';
import type { ChangeOutcome } from '../changes/changeRequest';
import { tell } from './annotationCommand';
import { withChangeProgress, tellFailures } from './changeProgress';
import type { Reporter } from './reporter';
import { SECTION } from './settings';

/** Undo and redo of decisions, of all articles in order; the editor's own undo is for the text. */
export function registerUndoing(changes: ArticleChanges, reporter: Reporter): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(`${SECTION}.undo`, async () => {
      const outcome = await withChangeProgress(vscode.l10n.t('Undoing…'), (control) => changes.undo(control), reporter);
      if (outcome === undefined) tell(vscode.l10n.t('No annotation change to undo'));
      else if (isDone(outcome)) tellDone(outcome, vscode.l10n.t('Undone: {0}', stepText(outcome)));
      else tellStuck(outcome, vscode.l10n.t('Not undone: {0}', outcome.label), () => changes.history.take('undo'));
    }),
    vscode.commands.registerCommand(`${SECTION}.redo`, async () => {
      const outcome = await withChangeProgress(vscode.l10n.t('Redoing…'), (control) => changes.redo(control), reporter);
      if (outcome === undefined) tell(vscode.l10n.t('No annotation change to redo'));
      else if (isDone(outcome)) tellDone(outcome, vscode.l10n.t('Redone: {0}', stepText(outcome)));
      else tellStuck(outcome, vscode.l10n.t('Not redone: {0}', outcome.label), () => changes.history.take('redo'));
    }),
  );
}

function isDone({ changed, failed }: ChangeOutcome): boolean {
  return changed.length > 0 || failed.length === 0;
}

function tellDone({ failed }: ChangeOutcome, what: string): void {
  if (failed.length === 0) tell(what);
  else void tellFailures(what, failed);
}

/** Nothing of the step could be done: it stays where it is unless the person leaves it out. */
function tellStuck({ failed }: ChangeOutcome, what: string, leaveOut: () => void): void {
  const skip = vscode.l10n.t('Skip This Step');
  void tellFailures(what, failed, skip).then((choice) => {
    if (choice === skip) leaveOut();
  });
}

/** "Tag “rare earths” as issue in talks.txt", or how many articles a step concerned. */
function stepText({ label, changed }: ChangeOutcome): string {
  const [only] = changed;
  if (only === undefined) return label;
  if (changed.length > 1) return vscode.l10n.t('{0} in {1} articles', label, changed.length);
  return vscode.l10n.t('{0} in {1}', label, vscode.workspace.asRelativePath(vscode.Uri.parse(only, true), false));
}
