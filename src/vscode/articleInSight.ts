import * as vscode from 'vscode';
import type { ShownArticle } from './articleTree';
import type { SessionLookup } from './sessionLookup';

/** The article in front; else the one shown last as long as it is in sight, so that a look at its sidecar keeps a view's list. */
export function articleInSight(sessions: SessionLookup, last: vscode.TextDocument | undefined): ShownArticle | undefined {
  const front = vscode.window.activeTextEditor?.document;
  const session = front && sessions.get(front);
  if (front !== undefined && session !== undefined) return { document: front, session };
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document === last)?.document;
  const lastSession = shown && sessions.get(shown);
  return shown === undefined || lastSession === undefined ? undefined : { document: shown, session: lastSession };
}
