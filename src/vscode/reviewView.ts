import * as vscode from 'vscode';
import { KeyTurns } from '../session/keyTurns';
import type { ViewMention } from '../view/articleView';
import { nextToDecide, reviewProgress } from '../view/reviewQueue';
import { buildReviewTree } from '../view/reviewTree';
import { mentionAt } from '../view/sameMentions';
import { isHighlighted } from '../view/visibility';
import type { ShownArticle } from './articleTree';
import { ArticleTreeView } from './articleTreeView';
import type { CodeLookup } from './codeLookup';
import type { EntityElement } from './entityItem';
import { rangeOf } from './ranges';
import type { SessionLookup } from './sessionLookup';
import { readShown, SECTION } from './settings';

const VIEW = 'newsAnnotator.review';

type Decision = 'confirm' | 'dismiss' | 'retag';

/** What the keys of the view mean on an annotation that lost its place, and on a suggestion that was dismissed. */
const ON_LOST: Readonly<Partial<Record<Decision, string>>> = { confirm: 'acceptText', dismiss: 'dropLost' };
const ON_DISMISSED: Readonly<Partial<Record<Decision, string>>> = { confirm: 'restoreDismissed' };

/** The Review view: what needs a decision in the article in front, and how far the review is. */
export class ReviewView implements vscode.Disposable {
  readonly #shown: ArticleTreeView;
  readonly #commandsOf: vscode.Disposable;
  readonly #turns = new KeyTurns();
  #showsDismissed = false;

  constructor(sessions: SessionLookup, codes: CodeLookup) {
    this.#shown = new ArticleTreeView(sessions, codes, {
      id: VIEW,
      build: ({ document, session }) => {
        const options = { shown: readShown(document.uri), codes: codes(document.uri.toString()), dismissed: this.#showsDismissed };
        return buildReviewTree(session.article, session.view, session.shown, options);
      },
      describe: () => { this.#describe(); },
      settings: [`${SECTION}.highlight`],
      follows: () => true,
      atCursor: suggestionAtCursor,
    });
    this.#commandsOf = vscode.Disposable.from(...this.#commands());
    this.#shown.update();
  }

  dispose(): void {
    this.#commandsOf.dispose();
    this.#shown.dispose();
  }

  #commands(): readonly vscode.Disposable[] {
    const register = (name: string, run: () => unknown): vscode.Disposable => vscode.commands.registerCommand(`${SECTION}.${name}`, run);
    /** What a key selects is selected before the next key acts. */
    const inTurn = (name: string, run: () => Promise<void>): vscode.Disposable => register(name, () => this.#turns.press(undefined, run, () => Promise.resolve()));
    return [
      register('focusReview', () => vscode.commands.executeCommand(`${VIEW}.focus`)),
      register('showDismissed', () => { this.#showDismissed(true); }),
      register('hideDismissed', () => { this.#showDismissed(false); }),
      inTurn('review.confirm', () => this.#decide('confirm')),
      inTurn('review.dismiss', () => this.#decide('dismiss')),
      inTurn('review.retag', () => this.#decide('retag')),
      inTurn('review.next', () => this.#go('next')),
      inTurn('review.previous', () => this.#go('previous')),
    ];
  }

  #describe(): void {
    const { tree: { article, isEmpty }, view } = this.#shown;
    const state = article === undefined ? 'none' : !article.session.settled ? 'reading' : isEmpty ? 'done' : 'open';
    void vscode.commands.executeCommand('setContext', `${SECTION}.review`, state);
    view.description = article === undefined ? '' : (article.document.uri.path.split('/').pop() ?? '');
    if (article === undefined) view.message = '';
    else if (!article.session.settled) view.message = vscode.l10n.t('A long article is still being read…');
    else {
      const { decided, total } = reviewProgress(article.session.view, article.session.shown, readShown(article.document.uri));
      view.message = total === 0 ? '' : vscode.l10n.t('{0} of {1} decided', decided, total);
    }
  }

  #showDismissed(shows: boolean): void {
    this.#showsDismissed = shows;
    void vscode.commands.executeCommand('setContext', `${SECTION}.dismissedShown`, shows);
    this.#shown.update();
  }

  /** Does something with what is selected in the view, then selects the suggestion after it, here and in the text. */
  async #decide(command: Decision): Promise<void> {
    const selected = this.#selected();
    const [first] = selected;
    if (first === undefined) return;
    const from = first.node.content.mentions[0]?.start ?? 0;
    const { annotation, dismissal } = first.node.content;
    const name = dismissal !== undefined ? ON_DISMISSED[command] : annotation !== undefined ? ON_LOST[command] : command;
    if (name !== undefined) await vscode.commands.executeCommand(`${SECTION}.${name}`, first, selected);
    this.#shown.update();
    await this.#select(from, 'next');
  }

  /** What is selected in the view; where a refresh took the selection away, the suggestion that is selected in the text. */
  #selected(): readonly EntityElement[] {
    const { tree, view: { selection } } = this.#shown;
    if (selection.length > 0 || tree.article === undefined) return selection;
    const { article } = tree;
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document === article.document);
    const mention = editor && suggestionAtCursor(editor, article);
    const element = mention && tree.find(mention);
    return element === undefined ? [] : [element];
  }

  async #go(direction: 'next' | 'previous'): Promise<void> {
    const [mention] = this.#selected()[0]?.node.content.mentions ?? [];
    const from = direction === 'next' ? (mention?.end ?? 0) : (mention?.start ?? Infinity);
    await this.#select(from, direction);
  }

  async #select(from: number, direction: 'next' | 'previous'): Promise<void> {
    const { article } = this.#shown.tree;
    if (article === undefined) return;
    const mention = nextToDecide(article.session.view, readShown(article.document.uri), from, direction);
    if (mention === undefined) return;
    this.#showInText(article.document, mention);
    const element = this.#shown.tree.find(mention);
    if (element !== undefined) await this.#shown.view.reveal(element, { select: true, focus: true });
  }

  #showInText(document: vscode.TextDocument, mention: ViewMention): void {
    const editor = vscode.window.visibleTextEditors.find((candidate) => candidate.document === document);
    if (editor === undefined) return;
    const range = rangeOf(document, mention);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

/** The suggestion at the cursor is the selected one in the view, too. */
function suggestionAtCursor({ document, selection }: vscode.TextEditor, { session: { view } }: ShownArticle): ViewMention | undefined {
  const shown = { ...readShown(document.uri), uncertain: true };
  return mentionAt(view, document.offsetAt(selection.start), (candidate) => candidate.status === 'suggested' && isHighlighted(candidate, shown));
}
