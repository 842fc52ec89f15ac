import * as vscode from 'vscode';
import { articleDate } from '../annotation/articleDates';
import { findContradictions, type Contradiction } from '../view/contradictions';
import { ARTICLE_SELECTOR } from './articleSelector';
import { Delayer } from './delayer';
import { rangeOf } from './ranges';
import type { SessionEvent, SessionLookup } from './sessionLookup';
import { SECTION } from './settings';

/** Milliseconds of quiet after a change. */
const PAUSE = 300;

const FIX = `${SECTION}.resolveContradiction`;

/** What contradicts itself in open articles: in Problems, at its place, with ways out of it. */
export function registerContradictionProblems(sessions: SessionLookup): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('newsAnnotator.article');
  const waiting = new Map<vscode.TextDocument, Delayer>();
  const show = (document: vscode.TextDocument): void => { collection.set(document.uri, contradictionsIn(sessions, document).map((each) => diagnosticOf(document, each))); };
  const follow = ({ document, change }: SessionEvent): void => {
    if (change === 'closed') {
      waiting.get(document)?.dispose();
      waiting.delete(document);
      collection.delete(document.uri);
      return;
    }
    const delayer = waiting.get(document) ?? new Delayer(() => { show(document); });
    waiting.set(document, delayer);
    delayer.postpone(PAUSE);
  };
  return vscode.Disposable.from(
    collection,
    { dispose: () => { waiting.forEach((delayer) => { delayer.dispose(); }); } },
    sessions.onDidChange(follow),
    vscode.languages.registerCodeActionsProvider(ARTICLE_SELECTOR, {
      provideCodeActions: (document, range) => contradictionsIn(sessions, document).flatMap((each) => (rangeOf(document, each.span).intersection(range) === undefined ? [] : actionsFor(document, each))),
    }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
    vscode.commands.registerCommand(FIX, (uri: string, message: string, title: string) => { resolve(sessions, uri, message, title); }),
  );
}

function contradictionsIn(sessions: SessionLookup, document: vscode.TextDocument): readonly Contradiction[] {
  const session = sessions.get(document);
  if (session === undefined) return [];
  return findContradictions(session.shown, articleDate(session.article, session.decisions.article)?.value);
}

function diagnosticOf(document: vscode.TextDocument, { code, message, span }: Contradiction): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(document, span), message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'News Annotator';
  diagnostic.code = code;
  return diagnostic;
}

function actionsFor(document: vscode.TextDocument, contradiction: Contradiction): readonly vscode.CodeAction[] {
  return contradiction.fixes.map(({ title }) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = [diagnosticOf(document, contradiction)];
    action.command = { command: FIX, title, arguments: [document.uri.toString(), contradiction.message, title] };
    return action;
  });
}

/** Looks the way out up again: what was decided may have changed since it was offered. */
function resolve(sessions: SessionLookup, uri: string, message: string, title: string): void {
  const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri);
  const session = document && sessions.get(document);
  if (document === undefined || session === undefined) return;
  const fix = contradictionsIn(sessions, document).find((each) => each.message === message)?.fixes.find((each) => each.title === title);
  if (fix !== undefined) session.perform(fix.title, fix.change);
}
