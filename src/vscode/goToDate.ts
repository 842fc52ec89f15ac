import * as vscode from 'vscode';
import { articleDate } from '../annotation/articleDates';
import type { Session } from '../session/session';
import type { ViewMention } from '../view/articleView';
import { isNamedBy, listDates } from '../view/dateList';
import { tell } from './annotationCommand';
import { rangeOf } from './ranges';
import type { SessionLookup } from './sessionLookup';
import { SECTION } from './settings';

interface DateItem extends vscode.QuickPickItem {
  readonly mention: ViewMention;
}

/** "News: Go to Date": the article's dates in chronological order, found by value, by words, or by a typed date. */
export function registerGoToDate(sessions: SessionLookup): vscode.Disposable {
  return vscode.commands.registerCommand(`${SECTION}.goToDate`, () => {
    const editor = vscode.window.activeTextEditor;
    const session = editor && sessions.get(editor.document);
    if (editor === undefined || session === undefined) tell(vscode.l10n.t('Open an article first, or call “News: Annotate This File”'));
    else choose(editor, session);
  });
}

function choose(editor: vscode.TextEditor, session: Session): void {
  const items = itemsOf(session);
  if (items.length === 0) {
    tell(vscode.l10n.t('No dates in this article'));
    return;
  }
  const { selections, visibleRanges: [visible] } = editor;
  const pick = vscode.window.createQuickPick<DateItem>();
  pick.title = vscode.l10n.t('Go to Date');
  pick.placeholder = vscode.l10n.t('A date, or words of its sentence');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = items;
  const day = articleDate(session.article, session.decisions.article)?.value;
  let isTaken = false;
  pick.onDidChangeValue((typed) => { pick.items = items.map((item) => (isNamedBy(typed, item.mention, day) ? { ...item, alwaysShow: true } : item)); });
  pick.onDidChangeActive(([item]) => { if (item !== undefined) reveal(editor, item.mention); });
  pick.onDidAccept(() => {
    isTaken = true;
    const [item] = pick.selectedItems;
    if (item !== undefined) reveal(editor, item.mention);
    pick.hide();
  });
  pick.onDidHide(() => {
    if (!isTaken) goBack(editor, selections, visible);
    pick.dispose();
  });
  pick.show();
}

function itemsOf({ article, view }: Session): readonly DateItem[] {
  return listDates(article, view).map(({ mention, label, description, detail }) => ({
    mention, label, description, detail, iconPath: new vscode.ThemeIcon(mention.kind === 'DURATION' ? 'watch' : 'calendar'),
  }));
}

function reveal(editor: vscode.TextEditor, mention: ViewMention): void {
  const range = rangeOf(editor.document, mention);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function goBack(editor: vscode.TextEditor, selections: readonly vscode.Selection[], visible: vscode.Range | undefined): void {
  editor.selections = selections;
  if (visible !== undefined) editor.revealRange(visible, vscode.TextEditorRevealType.AtTop);
}
