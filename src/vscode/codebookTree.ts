import * as vscode from 'vscode';
import type { Code } from '../codebook/codebook';
import { findCode, parentOf } from '../codebook/codeTree';
import type { Codebooks, FolderCodebook } from './codebooks';
import { itemOfNode, type CodebookNode, type CodebookSection } from './codebookNodes';

const SECTIONS: readonly CodebookSection[] = ['codes', 'actors', 'issues'];

/** The Codebook view's data: the codebooks of the workspace's folders. */
export class CodebookTree implements vscode.TreeDataProvider<CodebookNode> {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #states = new Map<string, FolderCodebook>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(private readonly codebooks: Codebooks) {}

  refresh(): void {
    this.#changed.fire(undefined);
  }

  getTreeItem(node: CodebookNode): vscode.TreeItem {
    return itemOfNode(node);
  }

  async getChildren(node?: CodebookNode): Promise<CodebookNode[]> {
    if (node === undefined) return this.#roots();
    switch (node.kind) {
      case 'folder':
        return this.#sections(node.folder);
      case 'section':
        return this.#entries(await this.#state(node.folder), node.section);
      case 'code':
        return codeNodes(node.folder, node.code.children ?? []);
      case 'entry':
        return [];
    }
  }

  /** For `reveal`: what was shown last counts. */
  getParent(node: CodebookNode): CodebookNode | undefined {
    const { folder } = node;
    const isOnlyFolder = (vscode.workspace.workspaceFolders ?? []).length < 2;
    switch (node.kind) {
      case 'folder':
        return undefined;
      case 'section':
        return isOnlyFolder ? undefined : { kind: 'folder', folder };
      case 'entry':
        return { kind: 'section', folder, section: node.section };
      case 'code': {
        const above = parentOf(this.#states.get(folder.uri.toString())?.codebook.codes ?? [], node.code.id);
        return above === undefined ? { kind: 'section', folder, section: 'codes' } : { kind: 'code', folder, code: above };
      }
    }
  }

  /** The node of a code as it is now. */
  async findCode(folder: vscode.WorkspaceFolder, id: string): Promise<CodebookNode | undefined> {
    const code = findCode((await this.#state(folder)).codebook.codes, id);
    return code && { kind: 'code', folder, code };
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #roots(): Promise<CodebookNode[]> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const [only] = folders;
    if (only === undefined) return [];
    return folders.length > 1 ? folders.map((folder): CodebookNode => ({ kind: 'folder', folder })) : this.#sections(only);
  }

  async #sections(folder: vscode.WorkspaceFolder): Promise<CodebookNode[]> {
    const { codebook } = await this.#state(folder);
    return SECTIONS.filter((section) => codebook[section].length > 0).map((section): CodebookNode => ({ kind: 'section', folder, section }));
  }

  #entries({ folder, codebook }: FolderCodebook, section: CodebookSection): CodebookNode[] {
    if (section === 'codes') return codeNodes(folder, codebook.codes);
    return codebook[section].map((entry): CodebookNode => ({ kind: 'entry', folder, section, entry }));
  }

  async #state(folder: vscode.WorkspaceFolder): Promise<FolderCodebook> {
    const state = await this.codebooks.of(folder);
    this.#states.set(folder.uri.toString(), state);
    return state;
  }
}

function codeNodes(folder: vscode.WorkspaceFolder, codes: readonly Code[]): CodebookNode[] {
  return codes.map((code): CodebookNode => ({ kind: 'code', folder, code }));
}
