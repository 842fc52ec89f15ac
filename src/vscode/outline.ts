import * as vscode from 'vscode';
import { buildOutline, type OutlineEntry, type OutlineKind } from '../view/outline';
import { ARTICLE_SELECTOR } from './articleSelector';
import { rangeOf } from './ranges';
import type { SessionLookup } from './sessionLookup';
import { readShown } from './settings';

/** VS Code's symbols are a programmer's: those whose pictures come nearest. */
const SYMBOLS: Readonly<Record<OutlineKind, vscode.SymbolKind>> = {
  article: vscode.SymbolKind.File,
  paragraph: vscode.SymbolKind.String,
  person: vscode.SymbolKind.Object,
  organisation: vscode.SymbolKind.Module,
  country: vscode.SymbolKind.Namespace,
  group: vscode.SymbolKind.Enum,
  place: vscode.SymbolKind.Field,
  date: vscode.SymbolKind.Event,
  issue: vscode.SymbolKind.Key,
  quote: vscode.SymbolKind.String,
  code: vscode.SymbolKind.Constant,
};

/** The article in the Outline view and the breadcrumbs. */
export function registerOutline(sessions: SessionLookup): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    ARTICLE_SELECTOR,
    {
      provideDocumentSymbols(document) {
        const session = sessions.get(document);
        if (session === undefined) return [];
        return buildOutline(session.article, session.view, readShown(document.uri)).map((entry) => symbolOf(document, entry));
      },
    },
    { label: vscode.l10n.t('News Article') },
  );
}

function symbolOf(document: vscode.TextDocument, entry: OutlineEntry): vscode.DocumentSymbol {
  const range = rangeOf(document, entry);
  const symbol = new vscode.DocumentSymbol(entry.name, entry.detail, SYMBOLS[entry.kind], range, rangeOf(document, entry.selection));
  symbol.children = entry.children.map((child) => symbolOf(document, child));
  return symbol;
}
