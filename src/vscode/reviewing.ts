import * as vscode from 'vscode';
import type { Annotation, Dismissal } from '../annotation/annotation';
import { restore } from '../annotation/reshape';
import type { Span } from '../article/span';
import type { Session } from '../session/session';
import { shortQuote } from '../session/stepWords';
import { tell } from './annotationCommand';
import { EntityElement } from './entityItem';
import { spanOf } from './ranges';
import { select, type Reviewer } from './reviewer';
import type { SessionLookup } from './sessionLookup';
import { SECTION } from './settings';
import type { TaggingServices } from './taggingServices';
import { registerPassageTexts, showPassages } from './passageTexts';

/** Commands of the review: to the next suggestion, and what can be done with annotations that lost their place and with what was dismissed. */
export function registerReviewing({ sessions, reporter }: TaggingServices, reviewer: Reviewer): vscode.Disposable {
  const onElements = (name: string, run: (session: Session, element: EntityElement) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`${SECTION}.${name}`, async (first: unknown, selected: unknown) => {
      try {
        for (const element of elementsIn(first, selected)) {
          const session = sessionOf(sessions, element.uri);
          if (session !== undefined) await run(session, element);
        }
      } catch (error) {
        reporter.show(vscode.l10n.t('That did not work.'), error);
      }
    });
  const onLost = (name: string, run: (session: Session, annotation: Annotation, element: EntityElement) => unknown): vscode.Disposable =>
    onElements(name, (session, element) => {
      const { annotation: shown } = element.node.content;
      const annotation = shown && standing(session, shown);
      return annotation && run(session, annotation, element);
    });
  return vscode.Disposable.from(
    registerPassageTexts(),
    goCommand('goToNextSuggestion', 'next', sessions, reviewer),
    goCommand('goToPreviousSuggestion', 'previous', sessions, reviewer),
    onLost('revealLost', (_, annotation, { uri, node }) => reveal(uri, node.content.place ?? annotation)),
    onLost('compareLost', (session, annotation) => showPassages(session.article, annotation)),
    onLost('acceptText', (session, annotation) => {
      if (annotation.anchor === 'changed' && annotation.end > annotation.start) session.acceptChanged([annotation]);
      else tell(vscode.l10n.t('There is no new text to accept: select the right words and reattach the tag, or drop it'));
    }),
    onLost('reattach', (session, annotation, { uri, node }) => { reattach(session, annotation, node.content.place ?? selectionIn(uri)); }),
    onLost('dropLost', (session, annotation) => { session.untag([annotation]); }),
    onElements('restoreDismissed', (session, { node }) => { restoreOne(session, node.content.dismissal); }),
  );
}

function goCommand(name: string, direction: 'next' | 'previous', sessions: SessionLookup, reviewer: Reviewer): vscode.Disposable {
  return vscode.commands.registerCommand(`${SECTION}.${name}`, () => {
    const editor = vscode.window.activeTextEditor;
    const session = editor && sessions.get(editor.document);
    if (editor === undefined || session === undefined || !reviewer.go(editor, session, direction)) tell(vscode.l10n.t('No suggestion is left to decide'));
  });
}

function elementsIn(first: unknown, selected: unknown): readonly EntityElement[] {
  const all: readonly unknown[] = Array.isArray(selected) && selected.length > 0 ? selected : [first];
  return all.filter((element) => element instanceof EntityElement);
}

function sessionOf(sessions: SessionLookup, uri: vscode.Uri): Session | undefined {
  const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri.toString());
  return document && sessions.get(document);
}

/** An annotation as it is now: the view may show an earlier state. */
function standing({ decisions }: Session, { id }: Annotation): Annotation | undefined {
  return decisions.annotations.find((annotation) => annotation.id === id);
}

async function reveal(uri: vscode.Uri, span: Span): Promise<void> {
  const viewColumn = editorOf(uri)?.viewColumn;
  select(await vscode.window.showTextDocument(uri, { preserveFocus: true, ...(viewColumn === undefined ? {} : { viewColumn }) }), span);
}

function editorOf(uri: vscode.Uri): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
}

/** What is selected in an article; undefined for nothing. */
function selectionIn(uri: vscode.Uri): Span | undefined {
  const editor = editorOf(uri);
  return editor === undefined || editor.selection.isEmpty ? undefined : spanOf(editor.document, editor.selection);
}

/** Puts a tag that lost its place on other words. */
function reattach(session: Session, annotation: Annotation, span: Span | undefined): void {
  if (span !== undefined) session.reattach(annotation, span);
  else tell(vscode.l10n.t('Select the words in the article that “{0}” is to be on first', shortQuote(annotation.quote)));
}

function restoreOne(session: Session, dismissal: Dismissal | undefined): void {
  if (dismissal !== undefined) session.perform(vscode.l10n.t('Take back the dismissal of “{0}”', shortQuote(dismissal.quote)), restore([dismissal]));
}
