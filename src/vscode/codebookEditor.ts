import * as vscode from 'vscode';
import type { ChangePreview, ChangeRequest, FileReplacement } from '../changes/changeRequest';
import type { Codebook } from '../codebook/codebook';
import { updateCodebook } from '../codebook/updateCodebook';
import type { Codebooks, FolderCodebook } from './codebooks';
import { decidedArticles, performChange, previewChange, type WorkspaceChangeServices } from './workspaceChange';

/** What is changed along with a codebook, in the articles of its folder. */
export type ArticlesChange = ChangeRequest['change'];

/** The codebook as it is to be; undefined when it cannot be so. */
export type CodebookChange = (codebook: Codebook) => Codebook | undefined;

/** Changes codebooks, and the decisions that go with them, as steps that can be undone. */
export class CodebookEditor {
  constructor(
    readonly codebooks: Codebooks,
    private readonly services: WorkspaceChangeServices,
  ) {}

  /**
   * Changes a folder's codebook, and its articles where `change` says so.
   * @param label What is done, in words for undo.
   * @returns Whether it was done.
   */
  async edit(folder: vscode.WorkspaceFolder, label: string, edit: CodebookChange, change?: ArticlesChange, isConfirmed = false): Promise<boolean> {
    const files = await this.draft(folder, edit);
    if (files === undefined) return false;
    const articles = change === undefined ? [] : await decidedArticles(this.services, folder.uri);
    const isDone = await performChange(this.services, { label, articles, change: change ?? nothing, files }, isConfirmed);
    await this.codebooks.reload(folder);
    return isDone;
  }

  /** A change of a folder's codebook as part of a step: its file, or nothing where it stays as it is. Undefined when it cannot be changed, which is told. */
  async draft(folder: vscode.WorkspaceFolder, edit: CodebookChange): Promise<readonly FileReplacement[] | undefined> {
    const state = await this.#editable(folder);
    const wanted = state && edit(state.codebook);
    if (state === undefined || wanted === undefined) return undefined;
    const file = replacement(state, wanted);
    return file === undefined ? [] : [file];
  }

  /** Changes an article and those of its folder, and the codebook where `edit` is given. An article without a folder changes alone. */
  async editAround(article: vscode.Uri, label: string, edit: CodebookChange | undefined, change: ArticlesChange, isConfirmed = false): Promise<boolean> {
    const folder = vscode.workspace.getWorkspaceFolder(article);
    if (folder !== undefined && edit !== undefined) return this.edit(folder, label, edit, change, isConfirmed);
    return performChange(this.services, { label, articles: await this.#around(article), change }, isConfirmed);
  }

  /** What a change would do in the articles of a folder. */
  async preview(folder: vscode.WorkspaceFolder, label: string, change: ArticlesChange): Promise<ChangePreview> {
    return previewChange(this.services, { label, articles: await decidedArticles(this.services, folder.uri), change });
  }

  /** What a change would do in an article and those of its folder. */
  async previewAround(article: vscode.Uri, label: string, change: ArticlesChange): Promise<ChangePreview> {
    return previewChange(this.services, { label, articles: await this.#around(article), change });
  }

  async #around(article: vscode.Uri): Promise<readonly string[]> {
    const folder = vscode.workspace.getWorkspaceFolder(article);
    return folder === undefined ? [article.toString()] : decidedArticles(this.services, folder.uri);
  }

  async #editable(folder: vscode.WorkspaceFolder): Promise<FolderCodebook | undefined> {
    const state = await this.codebooks.reload(folder);
    if (state.isEditable) return state;
    const open = vscode.l10n.t('Open It');
    const answer = vscode.window.showWarningMessage(vscode.l10n.t('The codebook has errors and is left as it is: see Problems.'), open);
    void answer.then((choice) => (choice === open ? vscode.window.showTextDocument(state.uri) : undefined));
    return undefined;
  }
}

function nothing(): undefined {
  return undefined;
}

/** Undefined when the text stays as it is. */
function replacement({ uri, text }: FolderCodebook, codebook: Codebook): FileReplacement | undefined {
  const after = updateCodebook(text, codebook);
  return after === text ? undefined : { uri: uri.toString(), before: text, after };
}
