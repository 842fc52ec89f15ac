import * as vscode from 'vscode';
import type { Session } from '../session/session';
import type { ViewMention } from '../view/articleView';
import { buildEntityTree } from '../view/entityTree';
import { mentionAt } from '../view/sameMentions';
import { isHighlighted } from '../view/visibility';
import type { ShownArticle } from './articleTree';
import { ArticleTreeView } from './articleTreeView';
import type { CodeLookup } from './codeLookup';
import type { SessionLookup } from './sessionLookup';
import { readEntitiesSettings, readShown, SECTION, writeSetting } from './settings';

const VIEW = 'newsAnnotator.entities';

/** What the view shows: no article, an article without entities, a filter without matches, or entities. */
type TreeState = 'none' | 'empty' | 'noMatch' | 'full';

/** The Entities view: actors, dates and issues of the article in front, each with its mentions. */
export function registerEntitiesView(sessions: SessionLookup, codes: CodeLookup): vscode.Disposable {
  return vscode.Disposable.from(new EntitiesView(sessions, codes));
}

class EntitiesView implements vscode.Disposable {
  readonly #shown: ArticleTreeView;
  readonly #commandsOf: vscode.Disposable;
  #filter = '';

  constructor(sessions: SessionLookup, codes: CodeLookup) {
    this.#shown = new ArticleTreeView(sessions, codes, {
      id: VIEW,
      build: ({ document, session }) => {
        const { places } = readShown(document.uri);
        return buildEntityTree(session.article, session.view, { ...readEntitiesSettings(), places, filter: this.#filter, codes: codes(document.uri.toString()) });
      },
      describe: () => { this.#describe(); },
      settings: [`${SECTION}.entities`, `${SECTION}.highlight.places`],
      follows: (kind) => kind === vscode.TextEditorSelectionChangeKind.Keyboard || kind === vscode.TextEditorSelectionChangeKind.Mouse,
      atCursor: mentionAtCursor,
    });
    this.#commandsOf = vscode.Disposable.from(...this.#commands());
    this.#shown.update();
  }

  dispose(): void {
    this.#commandsOf.dispose();
    this.#shown.dispose();
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

  #describe(): void {
    const { tree: { article }, view } = this.#shown;
    const state = this.#state();
    view.description = article === undefined ? '' : (article.document.uri.path.split('/').pop() ?? '');
    view.message = messageFor(this.#filter, article?.session);
    void vscode.commands.executeCommand('setContext', `${SECTION}.view`, state === 'none' && isTextInFront() ? 'other' : state);
    void vscode.commands.executeCommand('setContext', `${SECTION}.filtered`, this.#filter !== '');
  }

  #state(): TreeState {
    const { article, isEmpty } = this.#shown.tree;
    if (article === undefined) return 'none';
    if (!isEmpty) return 'full';
    return this.#filter === '' ? 'empty' : 'noMatch';
  }

  #setFilter(filter: string): void {
    this.#filter = filter;
    this.#shown.update();
  }

  /** Filters as one types; Escape brings back the filter from before. */
  #askFilter(): void {
    const before = this.#filter;
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
}

function mentionAtCursor({ document, selection }: vscode.TextEditor, { session: { view } }: ShownArticle): ViewMention | undefined {
  const shown = readShown(document.uri);
  return mentionAt(view, document.offsetAt(selection.active), (candidate) => isHighlighted(candidate, shown));
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
