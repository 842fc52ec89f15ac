import * as vscode from 'vscode';
import { articleDate } from '../annotation/articleDates';
import type { Session } from '../session/session';
import type { ViewMention } from '../view/articleView';
import { findDates, listDates, type ListedDate } from '../view/dateList';
import { tell } from './annotationCommand';
import { rangeOf } from './ranges';
import type { SessionLookup } from './sessionLookup';
import { SECTION } from './settings';
import { askPick, BACK } from './steps';

interface DateItem extends vscode.QuickPickItem {
  readonly mention: ViewMention;
}

/** "News: Go to Date": the article's dates in chronological order, found by value, by words, or by a typed date. */
export function registerGoToDate(sessions: SessionLookup): vscode.Disposable {
  return vscode.commands.registerCommand(`${SECTION}.goToDate`, () => {
    const editor = vscode.window.activeTextEditor;
    const session = editor && sessions.get(editor.document);
    if (editor !== undefined && session !== undefined) return choose(editor, session);
    tell(vscode.l10n.t('Open an article first, or call “News: Annotate This File”'));
    return undefined;
  });
}

async function choose(editor: vscode.TextEditor, { article, decisions, view }: Session): Promise<void> {
  const dates = listDates(article, view);
  if (dates.length === 0) {
    tell(vscode.l10n.t('No dates in this article'));
    return;
  }
  const { selections, visibleRanges: [visible] } = editor;
  const day = articleDate(article, decisions.article)?.value;
  const item = await askPick<DateItem>({
    title: vscode.l10n.t('Go to Date'),
    placeholder: vscode.l10n.t('A date, or words of its sentence'),
    canGoBack: false,
    items: (typed) => findDates(dates, typed, day).map(itemOf),
    focused: ({ mention }) => { reveal(editor, mention); },
  });
  if (item === undefined || item === BACK) goBack(editor, selections, visible);
  else reveal(editor, item.mention);
}

/** VS Code must not filter these by what was typed: they are the answer to it. */
function itemOf({ mention, label, description, detail }: ListedDate): DateItem {
  return { mention, label, description, detail, alwaysShow: true, iconPath: new vscode.ThemeIcon(mention.kind === 'DURATION' ? 'watch' : 'calendar') };
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
