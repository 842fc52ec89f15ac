import * as vscode from 'vscode';
import { sentenceBefore, sentenceFrom } from '../session/sentenceSteps';
import { selectionSteps } from '../view/selectionSteps';
import { tell } from './annotationCommand';
import { ARTICLE_SELECTOR } from './articleSelector';
import { rangeOf } from './ranges';
import { select } from './reviewer';
import type { SessionLookup } from './sessionLookup';
import { SECTION } from './settings';

/** Selecting by what an article is made of: from sentence to sentence, and growing a selection from mention to sentence to paragraph. */
export function registerSentences(sessions: SessionLookup): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(`${SECTION}.selectNextSentence`, () => { step(sessions, 'next'); }),
    vscode.commands.registerCommand(`${SECTION}.selectPreviousSentence`, () => { step(sessions, 'previous'); }),
    vscode.languages.registerSelectionRangeProvider(ARTICLE_SELECTOR, {
      provideSelectionRanges(document, positions) {
        const session = sessions.get(document);
        if (session === undefined) return [];
        return positions.flatMap((position) => selectionRange(document, selectionSteps(session.article, session.view, document.offsetAt(position))) ?? []);
      },
    }),
  );
}

function step(sessions: SessionLookup, direction: 'next' | 'previous'): void {
  const editor = vscode.window.activeTextEditor;
  const session = editor && sessions.get(editor.document);
  if (editor === undefined || session === undefined) return;
  const { document, selection } = editor;
  const sentence =
    direction === 'next'
      ? sentenceFrom(session.article, document.offsetAt(selection.start) + (selection.isEmpty ? 0 : 1))
      : sentenceBefore(session.article, document.offsetAt(selection.start));
  if (!select(editor, sentence)) tell(direction === 'next' ? vscode.l10n.t('This is the last sentence') : vscode.l10n.t('This is the first sentence'));
}

function selectionRange(document: vscode.TextDocument, steps: ReturnType<typeof selectionSteps>): vscode.SelectionRange | undefined {
  return [...steps].reverse().reduce<vscode.SelectionRange | undefined>((parent, span) => new vscode.SelectionRange(rangeOf(document, span), parent), undefined);
}
