import * as vscode from 'vscode';
import type { ViewMention } from '../view/articleView';
import { mentionAt, sameMentions } from '../view/sameMentions';
import { isHighlighted } from '../view/visibility';
import { ARTICLE_SELECTOR } from './articleSelector';
import { rangeOf } from './ranges';
import type { SessionLookup } from './sessionLookup';
import { readShown } from './settings';

/** The editor's own ways around: go to definition (first mention), find all references, occurrences. */
export function registerNavigation(sessions: SessionLookup): vscode.Disposable {
  const mentionsLike = (document: vscode.TextDocument, position: vscode.Position): readonly ViewMention[] => {
    const view = sessions.get(document)?.view;
    const shown = readShown(document.uri);
    const mention = view && mentionAt(view, document.offsetAt(position), (candidate) => isHighlighted(candidate, shown));
    return view === undefined || mention === undefined ? [] : sameMentions(view, mention);
  };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(ARTICLE_SELECTOR, {
      provideDefinition(document, position) {
        const [first] = mentionsLike(document, position);
        return first && new vscode.Location(document.uri, rangeOf(document, first));
      },
    }),
    vscode.languages.registerReferenceProvider(ARTICLE_SELECTOR, {
      provideReferences(document, position) {
        return mentionsLike(document, position).map((mention) => new vscode.Location(document.uri, rangeOf(document, mention)));
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(ARTICLE_SELECTOR, {
      provideDocumentHighlights(document, position) {
        return mentionsLike(document, position).map(
          (mention) => new vscode.DocumentHighlight(rangeOf(document, mention), vscode.DocumentHighlightKind.Read),
        );
      },
    }),
  );
}
