import * as vscode from 'vscode';
import type { Session } from '../session/session';
import { mentionAt } from '../view/sameMentions';
import { isHighlighted } from '../view/visibility';
import { articleInSight } from './articleInSight';
import type { CodeLookup } from './codeLookup';
import { Delayer } from './delayer';
import { EntitiesTree } from './entitiesTree';
import type { EntityElement } from './entityItem';
import type { SessionEvent, SessionLookup } from './sessionLookup';
import { readEntitiesSettings, readShown, SECTION, writeSetting } from './settings';

const VIEW = 'newsAnnotator.entities';
/** Milliseconds of quiet after typing, and after moving the cursor. */
const TYPING_PAUSE = 300;
const CURSOR_PAUSE = 120;

/** The Entities view: actors, dates and issues of the article in front, each with its mentions. */
export function registerEntitiesView(sessions: SessionLookup, codes: CodeLookup): vscode.Disposable {
  return vscode.Disposable.from(new EntitiesView(sessions, codes));
}

class EntitiesView implements vscode.Disposable {
  readonly #sessions: SessionLookup;
  readonly #tree: EntitiesTree;
  readonly #view: vscode.TreeView<EntityElement>;
  readonly #refresh = new Delayer(() => { this.#update(); });
  readonly #follow = new Delayer(() => void this.#revealCursor());
  readonly #disposables: readonly Pick<vscode.Disposable, 'dispose'>[];

  constructor(sessions: SessionLookup, codes: CodeLookup) {
    this.#sessions = sessions;
    this.#tree = new EntitiesTree(codes);
    this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this.#tree, showCollapseAll: true, canSelectMany: true });
    this.#disposables = [
      this.#view, this.#tree, this.#refresh, this.#follow,
      sessions.onDidChange((event) => { this.#sessionChanged(event); }),
      vscode.window.onDidChangeActiveTextEditor(() => { this.#refresh.hasten(0); }),
      vscode.window.onDidChangeTextEditorSelection(({ kind, textEditor }) => {
        const isByPerson = kind === vscode.TextEditorSelectionChangeKind.Keyboard || kind === vscode.TextEditorSelectionChangeKind.Mouse;
        if (isByPerson && textEditor.document === this.#tree.article?.document) this.#follow.postpone(CURSOR_PAUSE);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.entities`) || event.affectsConfiguration(`${SECTION}.highlight.places`)) this.#update();
      }),
      this.#view.onDidChangeVisibility(({ visible }) => { if (visible) this.#update(); }),
      ...this.#commands(),
    ];
    this.#update();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #commands(): readonly vscode.Disposable[] {
    const set = (command: string, key: string, value: unknown): vscode.Disposable =>
      vscode.commands.registerCommand(`${SECTION}.${command}`, () => writeSetting(key, value));
    return [
      vscode.commands.registerCommand(`${SECTION}.focusEntities`, () => vscode.commands.executeCommand(`${VIEW}.focus`)),
      vscode.commands.registerCommand(`${SECTION}.filterEntities`, () => { this.#askFilter(); }),
      vscode.commands.registerCommand(`${SECTION}.clearFilter`, () => { this.#setFilter(''); }),
      set('sortByCount', 'entities.sortBy', 'count'),
      set('sortByOrder', 'entities.sortBy', 'order'),
      set('sortByName', 'entities.sortBy', 'name'),
      set('groupByKind', 'entities.grouped', true),
      set('ungroup', 'entities.grouped', false),
      set('followCursor', 'entities.followCursor', true),
      set('unfollowCursor', 'entities.followCursor', false),
      set('showPlaces', 'highlight.places', true),
      set('hidePlaces', 'highlight.places', false),
    ];
  }

  #sessionChanged({ document, change }: SessionEvent): void {
    const isInFront = document === vscode.window.activeTextEditor?.document;
    if (!isInFront && document !== this.#tree.article?.document) return;
    if (change === 'text' || change === 'recognition') this.#refresh.postpone(TYPING_PAUSE);
    else this.#refresh.hasten(change === 'analysing' ? TYPING_PAUSE : 0);
  }

  #update(): void {
    this.#tree.show(articleInSight(this.#sessions, this.#tree.article?.document));
    this.#describe();
  }

  #describe(): void {
    const { article, filter, state } = this.#tree;
    this.#view.description = article === undefined ? '' : (article.document.uri.path.split('/').pop() ?? '');
    this.#view.message = messageFor(filter, article?.session);
    void vscode.commands.executeCommand('setContext', `${SECTION}.view`, state === 'none' && isTextInFront() ? 'other' : state);
    void vscode.commands.executeCommand('setContext', `${SECTION}.filtered`, filter !== '');
  }

  #setFilter(filter: string): void {
    this.#tree.setFilter(filter);
    this.#describe();
  }

  /** Filters as one types; Escape brings back the filter from before. */
  #askFilter(): void {
    const before = this.#tree.filter;
    const input = vscode.window.createInputBox();
    input.title = vscode.l10n.t('Filter Entities');
    input.placeholder = vscode.l10n.t('Part of a name, a date, or words of a mention');
    input.value = before;
    let isAccepted = false;
    input.onDidChangeValue((value) => { this.#setFilter(value); });
    input.onDidAccept(() => {
      isAccepted = true;
      input.hide();
    });
    input.onDidHide(() => {
      if (!isAccepted) this.#setFilter(before);
      input.dispose();
    });
    input.show();
  }

  async #revealCursor(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const article = this.#tree.article;
    if (!this.#view.visible || !readEntitiesSettings().followCursor || editor === undefined || editor.document !== article?.document) return;
    const shown = readShown(editor.document.uri);
    const cursor = editor.document.offsetAt(editor.selection.active);
    const mention = mentionAt(article.session.view, cursor, (candidate) => isHighlighted(candidate, shown));
    const element = mention && this.#tree.find(mention);
    if (element !== undefined) await this.#view.reveal(element, { select: true, focus: false });
  }
}

/** Languages that a text that might be an article is opened in. */
const TEXT_LANGUAGES: readonly (string | undefined)[] = ['plaintext', 'markdown'];

function isTextInFront(): boolean {
  return TEXT_LANGUAGES.includes(vscode.window.activeTextEditor?.document.languageId);
}

function messageFor(filter: string, session: Session | undefined): string {
  const isHiding = session !== undefined && session.shown !== session.decisions;
  const parts = [...(filter === '' ? [] : [vscode.l10n.t('Filter: “{0}”', filter)]), ...(isHiding ? [vscode.l10n.t('Some coders’ decisions are hidden')] : []), ...(session?.settled ?? true ? [] : [vscode.l10n.t('A long article is still being read…')])];
  return parts.join(' · ');
}
