import * as vscode from 'vscode';
import { articleRecord } from '../formats/exportArticle';
import type { ViewMention } from '../view/articleView';
import { quoteCitation } from '../view/quoteCitation';
import { isSaid } from '../view/quoteSpeakers';
import { isUncertain } from '../view/visibility';
import { tell } from './annotationCommand';
import { quoteAt, subjectsOf, type Subject } from './commandSubject';
import { rangeOf } from './ranges';
import type { SessionLookup } from './sessionLookup';
import { SECTION } from './settings';

/** Commands on quotations: from one to the next, and a quotation with its attribution on the clipboard. */
export function registerQuoteCommands(sessions: SessionLookup): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(`${SECTION}.goToNextQuote`, () => { goTo(sessions, 1); }),
    vscode.commands.registerCommand(`${SECTION}.goToPreviousQuote`, () => { goTo(sessions, -1); }),
    vscode.commands.registerCommand(`${SECTION}.copyQuote`, (...args: unknown[]) => copy(sessions, args)),
  );
}

/** Selects the next quotation (no reported thought) after the cursor (or the one before it), and from the last goes on to the first. */
function goTo(sessions: SessionLookup, step: 1 | -1): void {
  const editor = vscode.window.activeTextEditor;
  const session = editor && sessions.get(editor.document);
  if (editor === undefined || session === undefined) return;
  const quotes = session.view.mentions.filter((mention) => isSaid(mention) && !isUncertain(mention));
  const cursor = editor.document.offsetAt(editor.selection.start);
  const next = step === 1 ? quotes.find(({ start }) => start > cursor) : quotes.findLast(({ start }) => start < cursor);
  const target = next ?? quotes.at(step === 1 ? 0 : -1);
  if (target === undefined) {
    tell(vscode.l10n.t('No quotation in this article'));
    return;
  }
  const range = rangeOf(editor.document, target);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function copy(sessions: SessionLookup, args: readonly unknown[]): Promise<void> {
  const subjects = await subjectsOf(sessions, args);
  const citations = subjects.flatMap((subject) => quotesOf(subject).map((quote) => citationOf(subject, quote)));
  const different = [...new Set(citations)];
  if (different.length === 0) {
    tell(vscode.l10n.t('No quotation here'));
    return;
  }
  await vscode.env.clipboard.writeText(different.join('\n\n'));
  tell(different.length === 1 ? vscode.l10n.t('Quotation copied') : vscode.l10n.t('{0} quotations copied', different.length));
}

/** The quotations that the command was called on, else those at the cursors and in the selections. */
function quotesOf({ session: { view }, named, selections }: Subject): readonly ViewMention[] {
  if (named !== undefined) return named.filter(({ type }) => type === 'quote');
  return selections.flatMap((span) => {
    if (span.start === span.end) return quoteAt(view, span.start) ?? [];
    return view.mentionsIn(span).filter((mention) => mention.type === 'quote' && !isUncertain(mention));
  });
}

function citationOf({ session: { article, decisions, view } }: Subject, quote: ViewMention): string {
  return quoteCitation(view, quote, articleRecord(article, decisions));
}
