import * as vscode from 'vscode';
import type { CodebookNode } from './codebookNodes';

/** The workspace folder that a command is about: that of the node or file it was called on, that of the article in front, the only one, or the one chosen. */
export async function folderFor(subject: CodebookNode | vscode.Uri | undefined): Promise<vscode.WorkspaceFolder | undefined> {
  if (subject !== undefined && !(subject instanceof vscode.Uri)) return subject.folder;
  const front = subject ?? vscode.window.activeTextEditor?.document.uri;
  const own = front && vscode.workspace.getWorkspaceFolder(front);
  if (own !== undefined) return own;
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0];
  return vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('The folder whose codebook is meant') });
}
