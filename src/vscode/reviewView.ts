import * as vscode from 'vscode';
import type { ViewMention } from '../view/articleView';
import { nextToDecide, reviewProgress } from '../view/reviewQueue';
import { mentionAt } from '../view/sameMentions';
import { isHighlighted } from '../view/visibility';
import { articleInSight } from './articleInSight';
import type { CodeLookup } from './codeLookup';
import { Delayer } from './delayer';
import type { EntityElement } from './entityItem';
import { rangeOf } from './ranges';
import { ReviewTree } from './reviewTree';
import type { SessionEvent, SessionLookup } from './sessionLookup';
import { readEntitiesSettings, readShown, SECTION } from './settings';

const VIEW = 'newsAnnotator.review';
/** Milliseconds of quiet after typing, and after moving the cursor. */
const TYPING_PAUSE = 300;
const CURSOR_PAUSE = 120;

/** The Review view: what needs a decision in the article in front, and how far the review is. */
export class ReviewView implements vscode.Disposable {
  readonly #tree: ReviewTree;
  readonly #view: vscode.TreeView<EntityElement>;
  readonly #refresh = new Delayer(() => { this.#update(); });
  readonly #follow = new Delayer(() => void this.#revealCursor());
  readonly #disposables: readonly Pick<vscode.Disposable, 'dispose'>[];

  constructor(
    private readonly sessions: SessionLookup,
    codes: CodeLookup,
  ) {
    this.#tree = new ReviewTree(codes);
    this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this.#tree, showCollapseAll: true, canSelectMany: true });
    this.#disposables = [
      this.#view, this.#tree, this.#refresh, this.#follow,
      sessions.onDidChange((event) => { this.#sessionChanged(event); }),
      vscode.window.onDidChangeActiveTextEditor(() => { this.#refresh.hasten(0); }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.#tree.article?.document) this.#follow.postpone(CURSOR_PAUSE);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration(`${SECTION}.highlight`)) this.#update(); }),
      this.#view.onDidChangeVisibility(({ visible }) => { if (visible) this.#update(); }),
      ...this.#commands(),
    ];
    this.#update();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #commands(): readonly vscode.Disposable[] {
    const register = (name: string, run: () => unknown): vscode.Disposable => vscode.commands.registerCommand(`${SECTION}.${name}`, run);
    return [
      register('focusReview', () => vscode.commands.executeCommand(`${VIEW}.focus`)),
      register('showDismissed', () => { this.#showDismissed(true); }),
      register('hideDismissed', () => { this.#showDismissed(false); }),
      register('review.confirm', () => this.#decide('confirm')),
      register('review.dismiss', () => this.#decide('dismiss')),
      register('review.retag', () => this.#decide('retag')),
      register('review.next', () => this.#go('next')),
      register('review.previous', () => this.#go('previous')),
    ];
  }

  #sessionChanged({ document, change }: SessionEvent): void {
    if (document !== vscode.window.activeTextEditor?.document && document !== this.#tree.article?.document) return;
    if (change === 'text' || change === 'recognition') this.#refresh.postpone(TYPING_PAUSE);
    else this.#refresh.hasten(change === 'analysing' ? TYPING_PAUSE : 0);
  }

  #update(): void {
    this.#tree.show(articleInSight(this.sessions, this.#tree.article?.document));
    this.#describe();
  }

  #describe(): void {
    const { article, isEmpty } = this.#tree;
    const state = article === undefined ? 'none' : !article.session.settled ? 'reading' : isEmpty ? 'done' : 'open';
    void vscode.commands.executeCommand('setContext', `${SECTION}.review`, state);
    this.#view.description = article === undefined ? '' : (article.document.uri.path.split('/').pop() ?? '');
    if (article === undefined) this.#view.message = '';
    else if (!article.session.settled) this.#view.message = vscode.l10n.t('A long article is still being read…');
    else {
      const { decided, total } = reviewProgress(article.session.view, article.session.shown, readShown(article.document.uri));
      this.#view.message = total === 0 ? '' : vscode.l10n.t('{0} of {1} decided', decided, total);
    }
  }

  #showDismissed(shows: boolean): void {
    this.#tree.showDismissed(shows);
    void vscode.commands.executeCommand('setContext', `${SECTION}.dismissedShown`, shows);
    this.#describe();
  }

  /** Does something with what is selected in the view, then selects the suggestion after it, here and in the text. */
  async #decide(command: 'confirm' | 'dismiss' | 'retag'): Promise<void> {
    const selected = this.#view.selection;
    const [first] = selected;
    if (first === undefined) return;
    const from = first.node.content.mentions[0]?.start ?? 0;
    const { annotation } = first.node.content;
    if (annotation === undefined) await vscode.commands.executeCommand(`${SECTION}.${command}`, first, selected);
    else if (command !== 'retag') await vscode.commands.executeCommand(`${SECTION}.${command === 'confirm' ? 'acceptText' : 'dropLost'}`, first, selected);
    this.#update();
    await this.#select(from, 'next');
  }

  async #go(direction: 'next' | 'previous'): Promise<void> {
    const [mention] = this.#view.selection[0]?.node.content.mentions ?? [];
    const from = direction === 'next' ? (mention?.end ?? 0) : (mention?.start ?? Infinity);
    await this.#select(from, direction);
  }

  async #select(from: number, direction: 'next' | 'previous'): Promise<void> {
    const { article } = this.#tree;
    if (article === undefined) return;
    const mention = nextToDecide(article.session.view, readShown(article.document.uri), from, direction);
    if (mention === undefined) return;
    this.#showInText(article.document, mention);
    const element = this.#tree.find(mention);
    if (element !== undefined) await this.#view.reveal(element, { select: true, focus: true });
  }

  #showInText(document: vscode.TextDocument, mention: ViewMention): void {
    const editor = vscode.window.visibleTextEditors.find((candidate) => candidate.document === document);
    if (editor === undefined) return;
    const range = rangeOf(document, mention);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** The suggestion at the cursor is the selected one here, too. */
  async #revealCursor(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const { article } = this.#tree;
    if (!this.#view.visible || !readEntitiesSettings().followCursor || editor === undefined || editor.document !== article?.document) return;
    const shown = { ...readShown(editor.document.uri), uncertain: true };
    const cursor = editor.document.offsetAt(editor.selection.start);
    const mention = mentionAt(article.session.view, cursor, (candidate) => candidate.status === 'suggested' && isHighlighted(candidate, shown));
    const element = mention && this.#tree.find(mention);
    if (element !== undefined && !this.#view.selection.includes(element)) await this.#view.reveal(element, { select: true, focus: false });
  }
}
