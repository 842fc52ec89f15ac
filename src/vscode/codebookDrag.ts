import * as vscode from 'vscode';
import { isCodebookNode, type CodebookNode } from './codebookNodes';

const MIME = 'application/vnd.code.tree.newsannotator.codebook';

/** Codes go below the code they are dropped on, or to the top level. */
export class CodebookDrag implements vscode.TreeDragAndDropController<CodebookNode> {
  readonly dragMimeTypes = [MIME];
  readonly dropMimeTypes = [MIME];

  /** @param move Moves codes of a folder below another code of it, or to the top. */
  constructor(private readonly move: (folder: vscode.WorkspaceFolder, ids: readonly string[], parent: string | undefined) => Promise<void>) {}

  handleDrag(nodes: readonly CodebookNode[], data: vscode.DataTransfer): void {
    data.set(MIME, new vscode.DataTransferItem(nodes.filter(({ kind }) => kind === 'code')));
  }

  async handleDrop(target: CodebookNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const value: unknown = data.get(MIME)?.value;
    const nodes = (Array.isArray(value) ? value : []).filter(isCodebookNode);
    const [first] = nodes;
    if (first === undefined || target?.kind === 'entry' || (target?.kind === 'section' && target.section !== 'codes')) return;
    const isElsewhere = target !== undefined && target.folder.uri.toString() !== first.folder.uri.toString();
    if (isElsewhere) return;
    const ids = nodes.flatMap((node) => (node.kind === 'code' ? [node.code.id] : []));
    await this.move(first.folder, ids, target?.kind === 'code' ? target.code.id : undefined);
  }
}
