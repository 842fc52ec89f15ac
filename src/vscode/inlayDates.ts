import * as vscode from 'vscode';
import { dateLabel } from '../view/dateBranches';
import { inlayText } from '../view/inlayText';
import { isHighlighted } from '../view/visibility';
import { ARTICLE_SELECTOR } from './articleSelector';
import { spanOf } from './ranges';
import type { SessionLookup } from './sessionLookup';
import { readFlag, readShown, SECTION } from './settings';

/** Shows what a date means behind it in the text: "on Monday ⟨2025-03-03⟩". Off by default. */
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
        return view.mentionsIn(spanOf(document, range)).flatMap((mention) => {
          const label = isHighlighted(mention, shown) ? inlayText(mention) : undefined;
          return label === undefined ? [] : [hintAt(document.positionAt(mention.end), label, dateLabel(mention))];
        });
      },
    }),
  );
}

function hintAt(position: vscode.Position, label: string, tooltip: string): vscode.InlayHint {
  const hint = new vscode.InlayHint(position, label);
  hint.tooltip = tooltip;
  hint.paddingLeft = true;
  return hint;
}
