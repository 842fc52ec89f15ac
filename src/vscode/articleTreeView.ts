import * as vscode from 'vscode';
import type { ViewMention } from '../view/articleView';
import type { TreeNode } from '../view/treeNode';
import { articleInSight } from './articleInSight';
import { ArticleTree, type ShownArticle } from './articleTree';
import type { CodeLookup } from './codeLookup';
import { Delayer } from './delayer';
import type { EntityElement } from './entityItem';
import type { SessionEvent, SessionLookup } from './sessionLookup';
import { readEntitiesSettings } from './settings';

/** Milliseconds of quiet after typing, and after moving the cursor. */
const TYPING_PAUSE = 300;
const CURSOR_PAUSE = 120;

/** What makes one view of an article different from another. */
export interface ArticleTreeOptions {
  readonly id: string;
  readonly build: (article: ShownArticle) => readonly TreeNode[];
  /** After each change of what is shown. */
  readonly describe: () => void;
  /** Sections of the settings that what is shown depends on. */
  readonly settings: readonly string[];
  /** Whether the view follows a selection that was made so. */
  readonly follows: (kind: vscode.TextEditorSelectionChangeKind | undefined) => boolean;
  /** What to select in the view for where the cursor is. */
  readonly atCursor: (editor: vscode.TextEditor, article: ShownArticle) => ViewMention | undefined;
}

/** A view of the article in front that is kept up to date and follows the cursor. */
export class ArticleTreeView implements vscode.Disposable {
  readonly tree: ArticleTree;
  readonly view: vscode.TreeView<EntityElement>;
  readonly #refresh = new Delayer(() => { this.update(); });
  readonly #follow = new Delayer(() => void this.#revealCursor());
  readonly #subscriptions: vscode.Disposable;

  constructor(
    private readonly sessions: SessionLookup,
    codes: CodeLookup,
    private readonly options: ArticleTreeOptions,
  ) {
    this.tree = new ArticleTree(codes, options.build);
    this.view = vscode.window.createTreeView(options.id, { treeDataProvider: this.tree, showCollapseAll: true, canSelectMany: true });
    this.#subscriptions = vscode.Disposable.from(
      this.view, this.tree, this.#refresh, this.#follow,
      sessions.onDidChange((event) => { this.#sessionChanged(event); }),
      vscode.window.onDidChangeActiveTextEditor(() => { this.#refresh.hasten(0); }),
      vscode.window.onDidChangeTextEditorSelection(({ kind, textEditor }) => {
        if (textEditor.document === this.tree.article?.document && options.follows(kind)) this.#follow.postpone(CURSOR_PAUSE);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => { if (options.settings.some((section) => event.affectsConfiguration(section))) this.update(); }),
      this.view.onDidChangeVisibility(({ visible }) => { if (visible) this.update(); }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Shows the article in front as it is now. */
  update(): void {
    this.#refresh.dispose();
    this.tree.show(articleInSight(this.sessions, this.tree.article?.document));
    this.options.describe();
  }

  #sessionChanged({ document, change }: SessionEvent): void {
    if (document !== vscode.window.activeTextEditor?.document && document !== this.tree.article?.document) return;
    if (change === 'text' || change === 'recognition') this.#refresh.postpone(TYPING_PAUSE);
    else this.#refresh.hasten(change === 'analysing' ? TYPING_PAUSE : 0);
  }

  async #revealCursor(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const { article } = this.tree;
    if (!this.view.visible || !readEntitiesSettings().followCursor || editor === undefined || editor.document !== article?.document) return;
    const mention = this.options.atCursor(editor, article);
    const element = mention && this.tree.find(mention);
    if (element !== undefined && !this.view.selection.includes(element)) await this.view.reveal(element, { select: true, focus: false });
  }
}
