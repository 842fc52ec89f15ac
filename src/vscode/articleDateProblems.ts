import * as vscode from 'vscode';
import type { Session } from '../session/session';
import { describeValue } from '../recognition/dates/describeValue';
import { articleDateProblems, type ArticleDateProblem } from '../view/articleDateProblems';
import type { ArticleDateArgument } from './articleDateCommand';
import { ARTICLE_SELECTOR } from './articleSelector';
import { Delayer } from './delayer';
import { localDay } from './localDay';
import { rangeOf, spanOf } from './ranges';
import type { SessionLookup } from './sessionLookup';
import { SECTION } from './settings';

/** Milliseconds of quiet after a change. */
const PAUSE = 500;

const MOST_FIXES = 4;

/** Says in the Problems view, as information, that an article's date is missing or contradicted, with quick fixes. */
export function registerArticleDateProblems(sessions: SessionLookup): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('newsAnnotator.articleDate');
  const waiting = new Set<vscode.TextDocument>();
  const delayer = new Delayer(() => {
    for (const document of waiting) show(collection, document, sessions.get(document));
    waiting.clear();
  });
  return vscode.Disposable.from(
    collection,
    delayer,
    sessions.onDidChange(({ document, change }) => {
      if (change === 'closed') {
        waiting.delete(document);
        collection.delete(document.uri);
      } else if (change !== 'analysing') {
        waiting.add(document);
        delayer.postpone(PAUSE);
      }
    }),
    vscode.languages.registerCodeActionsProvider(ARTICLE_SELECTOR, { provideCodeActions: (document, range) => fixesAt(document, range, sessions.get(document)) }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
  );
}

function show(collection: vscode.DiagnosticCollection, document: vscode.TextDocument, session: Session | undefined): void {
  if (!session?.settled) return;
  collection.set(document.uri, problemsOf(session).map((problem) => diagnosticOf(document, problem)));
}

function problemsOf({ article, view, decisions }: Session): readonly ArticleDateProblem[] {
  return articleDateProblems(article, view, decisions, localDay());
}

function diagnosticOf(document: vscode.TextDocument, problem: ArticleDateProblem): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(document, problem), problem.message, vscode.DiagnosticSeverity.Information);
  diagnostic.source = 'News Annotator';
  diagnostic.code = problem.kind === 'missing' ? 'article-date-missing' : 'article-date-contradiction';
  return diagnostic;
}

/** On the problem's own place, and on every date that waits for the article's. */
function fixesAt(document: vscode.TextDocument, range: vscode.Range, session: Session | undefined): vscode.CodeAction[] {
  if (session === undefined) return [];
  const { start, end } = spanOf(document, range);
  const isOpenDate = session.view.mentionsIn({ start, end: Math.max(end, start + 1) }).some(({ type, kind, value }) => type === 'date' && kind !== 'DURATION' && value === undefined);
  const problem = problemsOf(session).find((each) => (isOpenDate && each.kind === 'missing') || (each.start <= end && start <= each.end));
  if (problem === undefined) return [];
  const fixes = problem.remedies.slice(0, MOST_FIXES).map(({ value, remark }) =>
    fix(document, vscode.l10n.t('Set the article’s date to {0} ({1})', describeValue(value), remark), value),
  );
  return [...fixes, fix(document, vscode.l10n.t('Set the article’s date…'))];
}

function fix(document: vscode.TextDocument, title: string, date?: string): vscode.CodeAction {
  const argument: ArticleDateArgument = { uri: document.uri.toString(), ...(date === undefined ? {} : { date }) };
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: `${SECTION}.setArticleDate`, title, arguments: [argument] };
  return action;
}
