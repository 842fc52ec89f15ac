import * as vscode from 'vscode';
import type { Session } from '../session/session';
import { tell } from './annotationCommand';
import type { SessionLookup } from './sessionLookup';
import { SECTION } from './settings';

/** Undo and redo of decisions; the editor's own undo is for the text. */
export function registerUndoing(sessions: SessionLookup): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(`${SECTION}.undo`, () => {
      const session = sessionInSight(sessions);
      const label = session?.undoLabel;
      session?.undo();
      tell(label === undefined ? vscode.l10n.t('No annotation change to undo') : vscode.l10n.t('Undone: {0}', label));
    }),
    vscode.commands.registerCommand(`${SECTION}.redo`, () => {
      const session = sessionInSight(sessions);
      const label = session?.redoLabel;
      session?.redo();
      tell(label === undefined ? vscode.l10n.t('No annotation change to redo') : vscode.l10n.t('Redone: {0}', label));
    }),
  );
}

/** The article in front, else the one that is in sight beside its sidecar or another file. */
function sessionInSight(sessions: SessionLookup): Session | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const front = activeTextEditor && sessions.get(activeTextEditor.document);
  return front ?? visibleTextEditors.map(({ document }) => sessions.get(document)).find((session) => session !== undefined);
}
