import * as vscode from 'vscode';
import { dateLabel } from '../view/dateBranches';
import { isHighlighted } from '../view/visibility';
import { ARTICLE_SELECTOR } from './articleSelector';
import { spanOf } from './ranges';
import type { SessionLookup } from './sessionLookup';
import { readFlag, readShown, SECTION } from './settings';

/** Shows what a date means behind it in the text: "on Monday ⟨Monday 3 March 2025⟩". Off by default. */
export function registerInlayDates(sessions: SessionLookup): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    sessions.onDidChange(({ change }) => { if (change !== 'text') changed.fire(); }),
    vscode.workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration(SECTION)) changed.fire(); }),
    vscode.languages.registerInlayHintsProvider(ARTICLE_SELECTOR, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints(document, range) {
        const view = sessions.get(document)?.view;
        if (view === undefined || !readFlag('inlayDates', document.uri)) return [];
        const shown = { ...readShown(document.uri), dates: true };
        return view
          .mentionsIn(spanOf(document, range))
          .filter((mention) => mention.type === 'date' && mention.value !== undefined && isHighlighted(mention, shown))
          .map((mention) => {
            const hint = new vscode.InlayHint(document.positionAt(mention.end), dateLabel(mention));
            hint.paddingLeft = true;
            return hint;
          });
      },
    }),
  );
}
