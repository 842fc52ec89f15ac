import * as vscode from 'vscode';
import { propose, ProposalError, type ProposalRequest } from '../session/propose';
import type { Session } from '../session/session';
import type { SessionLookup } from './sessionLookup';

/** How long a large article may take to be recognised before the suggestion is made without. Milliseconds. */
const PATIENCE = 10_000;

/**
 * Makes a suggestion of another program in an article, which is opened beside what has the focus: it is kept there until a person decides it.
 * @param by Who suggests it, in words.
 * @throws {ProposalError} when it cannot be made. Rejects as VS Code does when there is no such file.
 */
export async function suggest(sessions: SessionLookup, uri: vscode.Uri, request: ProposalRequest, by: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const session = sessions.get(document);
  if (session === undefined) throw new ProposalError('The file is not read as an article. The person can change that with “News: Annotate This File”.');
  await settled(session);
  const proposal = propose(session, request, by);
  // An article that no editor shows is closed after a while, and with it goes what was suggested.
  if (!isShown(document)) await vscode.window.showTextDocument(document, { preview: false, preserveFocus: true });
  session.suggest(proposal);
}

function isShown(document: vscode.TextDocument): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === document.uri.toString()));
}

/** Waits until a session knows the article's actors and issues. */
async function settled(session: Session): Promise<void> {
  if (session.settled) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    const listening = session.onDidChange(() => {
      if (!session.settled) return;
      clearTimeout(timer);
      listening.dispose();
      resolve();
    });
  });
}
