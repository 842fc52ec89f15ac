import * as vscode from 'vscode';
import type { Annotation } from '../annotation/annotation';
import type { Article } from '../article/article';
import { shortQuote } from '../session/stepWords';

/** Documents that exist only to be compared. */
const SCHEME = 'news-annotator-passage';

/** Lets passages be opened as documents of their own. */
export function registerPassageTexts(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: ({ query }) => query });
}

/** Compares a passage as it was when it was tagged with what stands there now, side by side. */
export async function showPassages({ text }: Article, { id, quote, before, after, start, end }: Annotation): Promise<void> {
  const was = `${before}${quote}${after}`;
  const is = text.slice(Math.max(0, start - before.length), end + after.length);
  const title = vscode.l10n.t('“{0}”: as tagged ↔ as it is now', shortQuote(quote));
  await vscode.commands.executeCommand('vscode.diff', uriOf(id, 'tagged', was), uriOf(id, 'now', is), title);
}

function uriOf(id: string, side: string, content: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${id}/${side}.txt`, query: content });
}
