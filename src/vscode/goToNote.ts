import * as vscode from 'vscode';
import { notesOf, type ListedNote } from '../view/noteList';
import { oneLine } from '../view/sentenceText';
import { tell } from './annotationCommand';
import type { CodebookEditor } from './codebookEditor';
import { rangeOf } from './ranges';
import type { Reporter } from './reporter';
import type { SessionLookup } from './sessionLookup';
import { SECTION } from './settings';
import { askPick, BACK } from './steps';

const { t } = vscode.l10n;

interface NoteItem extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
  readonly note?: ListedNote;
}

const ICONS: Readonly<Record<ListedNote['kind'], string>> = { article: 'file', entity: 'account', annotation: 'note' };

/** "Go to Note…": all notes of the article in front and of the articles around it, to be searched. */
export function registerGoToNote(sessions: SessionLookup, editor: CodebookEditor, reporter: Reporter): vscode.Disposable {
  return vscode.commands.registerCommand(`${SECTION}.goToNote`, async () => {
    try {
      const front = vscode.window.activeTextEditor?.document;
      if (front === undefined || sessions.get(front) === undefined) tell(t('Open an article first, or call “News: Annotate This File”'));
      else await goToNote(front.uri, await collect(front.uri, editor));
    } catch (error) {
      reporter.show(t('The notes could not be listed.'), error);
    }
  });
}

/** Notes by article; the article in front comes first. */
async function collect(front: vscode.Uri, editor: CodebookEditor): Promise<readonly (readonly [string, readonly ListedNote[]])[]> {
  const found = new Map<string, readonly ListedNote[]>();
  await editor.previewAround(front, t('Looking for notes'), ({ uri, decisions }) => {
    found.set(uri, notesOf(decisions));
    return {};
  });
  const isFront = (uri: string): number => Number(uri === front.toString());
  return [...found].filter(([, notes]) => notes.length > 0).sort(([a], [b]) => isFront(b) - isFront(a) || (a < b ? -1 : 1));
}

async function goToNote(front: vscode.Uri, notes: Awaited<ReturnType<typeof collect>>): Promise<void> {
  if (notes.length === 0) {
    tell(t('There is no note here yet: “News: Edit Note…” writes one'));
    return;
  }
  const items = notes.flatMap(([uri, own]) => itemsOf(vscode.Uri.parse(uri, true), own));
  const item = await askPick<NoteItem>({ title: t('Go to Note'), placeholder: t('Words of a note, or of what it is on'), canGoBack: false, items, active: ({ note }) => note !== undefined });
  if (item === undefined || item === BACK || item.uri === undefined) return;
  const document = await vscode.workspace.openTextDocument(item.uri);
  const place = item.note?.place;
  const column = vscode.window.visibleTextEditors.find((shown) => shown.document.uri.toString() === front.toString())?.viewColumn;
  await vscode.window.showTextDocument(document, {
    ...(place === undefined ? {} : { selection: rangeOf(document, place) }),
    ...(column === undefined ? {} : { viewColumn: column }),
  });
}

function itemsOf(uri: vscode.Uri, notes: readonly ListedNote[]): readonly NoteItem[] {
  const separator: NoteItem = { label: vscode.workspace.asRelativePath(uri), kind: vscode.QuickPickItemKind.Separator };
  return [
    separator,
    ...notes.map((note): NoteItem => ({
      uri,
      note,
      label: oneLine(note.note),
      description: [note.kind === 'article' ? t('the article') : `“${note.about}”`, ...(note.by === undefined ? [] : [note.by])].join(' · '),
      iconPath: new vscode.ThemeIcon(ICONS[note.kind]),
    })),
  ];
}
