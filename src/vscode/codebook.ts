import * as vscode from 'vscode';
import { moveCode, parentOf } from '../codebook/codeTree';
import { registerCodeCommands } from './codeCommands';
import { CodebookDrag } from './codebookDrag';
import type { CodebookEditor } from './codebookEditor';
import type { RegisterCodebookCommand } from './codebookCommand';
import { registerEntryCommands } from './codebookEntryCommands';
import { isCodebookNode } from './codebookNodes';
import { CodebookTree } from './codebookTree';
import type { Reporter } from './reporter';
import type { ArticleSessions } from './sessions';
import { SECTION } from './settings';

const VIEW = `${SECTION}.codebook`;

/** What the codebook's features need. */
export interface CodebookServices {
  readonly editor: CodebookEditor;
  readonly sessions: ArticleSessions;
  readonly reporter: Reporter;
}

/** The Codebook view with its commands; articles follow when a codebook changes. */
export function registerCodebook({ editor, sessions, reporter }: CodebookServices): vscode.Disposable {
  const { codebooks } = editor;
  const tree = new CodebookTree(codebooks);
  const drag = new CodebookDrag(async (folder, ids, parent) => { await moveCodes(editor, folder, ids, parent); });
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true, canSelectMany: true, dragAndDropController: drag });
  const register: RegisterCodebookCommand = (name, run) =>
    vscode.commands.registerCommand(`${SECTION}.${name}`, async (argument?: unknown) => {
      try {
        await run(isCodebookNode(argument) ? argument : view.selection[0]);
      } catch (error) {
        reporter.show(vscode.l10n.t('The codebook could not be changed.'), error);
      }
    });
  const reveal = async (folder: vscode.WorkspaceFolder, id: string): Promise<void> => {
    const node = await tree.findCode(folder, id);
    if (node !== undefined && view.visible) await view.reveal(node, { select: true, focus: true });
  };
  return vscode.Disposable.from(
    tree,
    view,
    codebooks.onDidChange((folder) => {
      tree.refresh();
      sessions.codebookChanged((article) => vscode.workspace.getWorkspaceFolder(article)?.uri.toString() === folder.uri.toString());
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => { tree.refresh(); }),
    vscode.commands.registerCommand(`${SECTION}.focusCodebook`, () => vscode.commands.executeCommand(`${VIEW}.focus`)),
    registerCodeCommands(editor, register, reveal),
    registerEntryCommands(editor, register),
  );
}

/** Codes that lie below another one that moves go along with it. */
async function moveCodes(editor: CodebookEditor, folder: vscode.WorkspaceFolder, ids: readonly string[], parent: string | undefined): Promise<void> {
  await editor.edit(folder, vscode.l10n.t('Move codes'), ({ codes, ...rest }) => {
    const isCarried = (id: string): boolean => {
      const above = parentOf(codes, id);
      return above !== undefined && (ids.includes(above.id) || isCarried(above.id));
    };
    const moved = ids.filter((id) => !isCarried(id)).reduce((tree, id) => moveCode(tree, id, { parent }) ?? tree, codes);
    return moved === codes ? undefined : { ...rest, codes: moved };
  });
}
