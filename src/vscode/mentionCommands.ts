import * as vscode from 'vscode';
import type { ViewMention } from '../view/articleView';
import { resolveTarget } from '../view/mentionTarget';
import { mentionAt, sameMentions } from '../view/sameMentions';
import { isHighlighted } from '../view/visibility';
import { rangeOf } from './ranges';
import type { SessionLookup } from './sessionLookup';
import { readShown, SECTION } from './settings';
import { targetsFrom } from './targetArguments';

/** A mention in an open article. */
interface Place {
  readonly document: vscode.TextDocument;
  readonly mention: ViewMention;
  /** All mentions of the same, in order. */
  readonly alike: readonly ViewMention[];
}

/** Commands that lead from mention to mention. */
export function registerMentionCommands(sessions: SessionLookup): vscode.Disposable {
  const command = (name: string, run: (place: Place) => Thenable<unknown>): vscode.Disposable =>
    vscode.commands.registerCommand(`${SECTION}.${name}`, async (...args: unknown[]) => {
      const place = await placeFor(sessions, args);
      if (place === undefined) void vscode.window.setStatusBarMessage(vscode.l10n.t('No mention here'), 3000);
      else await run(place);
    });
  return vscode.Disposable.from(
    command('revealMention', ({ document, mention }) => reveal(document, mention, true)),
    command('goToNextMention', (place) => reveal(place.document, neighbour(place, 1), false)),
    command('goToPreviousMention', (place) => reveal(place.document, neighbour(place, -1), false)),
    command('findAllMentions', showAll),
  );
}

/** The mention that a link or the tree names, else the one under the cursor. */
async function placeFor(sessions: SessionLookup, args: readonly unknown[]): Promise<Place | undefined> {
  const [target] = targetsFrom(args.slice(0, 1));
  const editor = vscode.window.activeTextEditor;
  const document = target === undefined ? editor?.document : await vscode.workspace.openTextDocument(vscode.Uri.parse(target.uri, true));
  const view = document && sessions.get(document)?.view;
  if (document === undefined || view === undefined) return undefined;
  const cursor = editor === undefined ? 0 : document.offsetAt(editor.selection.active);
  const shown = readShown(document.uri);
  const [mention] = target === undefined ? [mentionAt(view, cursor, (candidate) => isHighlighted(candidate, shown))] : resolveTarget(view, target);
  return mention && { document, mention, alike: sameMentions(view, mention) };
}

function neighbour({ mention, alike }: Place, step: 1 | -1): ViewMention {
  const index = alike.findIndex(({ start, end }) => start === mention.start && end === mention.end);
  return alike[(index + step + alike.length) % alike.length] ?? mention;
}

async function reveal(document: vscode.TextDocument, mention: ViewMention, preserveFocus: boolean): Promise<void> {
  const range = rangeOf(document, mention);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const column = shown?.viewColumn;
  const editor = await vscode.window.showTextDocument(document, { preserveFocus, ...(column === undefined ? {} : { viewColumn: column }) });
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function showAll({ document, mention, alike }: Place): Promise<void> {
  await reveal(document, mention, false);
  const locations = alike.map((other) => new vscode.Location(document.uri, rangeOf(document, other)));
  await vscode.commands.executeCommand('editor.action.showReferences', document.uri, document.positionAt(mention.start), locations);
}
