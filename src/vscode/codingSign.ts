import * as vscode from 'vscode';
import { claimOf } from '../view/reviewTree';
import { reviewProgress } from '../view/reviewQueue';
import { mentionAt } from '../view/sameMentions';
import { isHighlighted, lookOf } from '../view/visibility';
import { ARTICLE_LANGUAGE } from './articleSelector';
import { Delayer } from './delayer';
import type { SessionLookup } from './sessionLookup';
import { readShown } from './settings';

/** Milliseconds of quiet after a change. */
const PAUSE = 60;

/**
 * The review in the status bar: how far it is, and in coding mode, in the colour of a warning, what the suggestion at the cursor claims.
 * In coding mode the cursor is a block, too.
 */
export class CodingSign implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('newsAnnotator.review', vscode.StatusBarAlignment.Left, 1);
  readonly #delayer = new Delayer(() => { this.#update(); });
  readonly #cursors = new Map<vscode.TextEditor, vscode.TextEditorOptions['cursorStyle']>();
  readonly #subscriptions: vscode.Disposable;
  #isCoding = false;

  constructor(private readonly sessions: SessionLookup) {
    this.#item.name = vscode.l10n.t('News Review');
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => { this.#delayer.hasten(0); }),
      vscode.window.onDidChangeVisibleTextEditors(() => { this.#shapeCursors(); }),
      vscode.window.onDidChangeTextEditorSelection(() => { if (this.#isCoding) this.#delayer.postpone(PAUSE); }),
      sessions.onDidChange(({ document }) => { if (document === vscode.window.activeTextEditor?.document) this.#delayer.postpone(PAUSE); }),
    );
    this.#update();
  }

  /** Shows whether coding mode is on. */
  show(isCoding: boolean): void {
    this.#isCoding = isCoding;
    this.#shapeCursors();
    this.#update();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#delayer.dispose();
    this.#item.dispose();
  }

  #shapeCursors(): void {
    if (!this.#isCoding) {
      for (const [editor, style] of this.#cursors) if (vscode.window.visibleTextEditors.includes(editor)) editor.options = { ...(style === undefined ? {} : { cursorStyle: style }) };
      this.#cursors.clear();
      return;
    }
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document.languageId !== ARTICLE_LANGUAGE || this.#cursors.has(editor)) continue;
      this.#cursors.set(editor, editor.options.cursorStyle);
      editor.options = { cursorStyle: vscode.TextEditorCursorStyle.Block };
    }
  }

  #update(): void {
    const editor = vscode.window.activeTextEditor;
    const session = editor && this.sessions.get(editor.document);
    if (editor === undefined || session?.settled !== true) {
      if (!this.#isCoding) this.#item.hide();
      return;
    }
    const shown = readShown(editor.document.uri);
    const { decided, total } = reviewProgress(session.view, session.shown, shown);
    const progress = vscode.l10n.t('{0} of {1} decided', decided, total);
    const claim = this.#isCoding ? this.#claimAt(editor) : '';
    this.#item.text = this.#isCoding ? `$(record-keys) ${vscode.l10n.t('CODING')} · ${progress}${claim === '' ? '' : ` · ${claim}`}` : `$(checklist) ${progress}`;
    this.#item.command = this.#isCoding ? 'newsAnnotator.toggleCodingMode' : 'newsAnnotator.focusReview';
    this.#item.tooltip = this.#isCoding ? vscode.l10n.t('Coding mode: single keys tag, ? shows them, Esc leaves') : vscode.l10n.t('Show the Review view');
    this.#item.backgroundColor = this.#isCoding ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.#item.accessibilityInformation = { label: this.#isCoding ? vscode.l10n.t('Coding mode is on, {0}. {1}', progress, claim) : progress };
    if (this.#isCoding || decided > 0) this.#item.show();
    else this.#item.hide();
  }

  /** What is claimed of the words at the cursor. */
  #claimAt({ document, selection }: vscode.TextEditor): string {
    const view = this.sessions.get(document)?.view;
    const shown = { ...readShown(document.uri), uncertain: true };
    const mention = view && mentionAt(view, document.offsetAt(selection.start), (candidate) => isHighlighted(candidate, shown));
    if (view === undefined || mention === undefined || lookOf(mention) === 'code') return '';
    const { label, kind } = claimOf(view, mention);
    return `${label} (${kind})`;
  }
}
