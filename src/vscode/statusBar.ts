import * as vscode from 'vscode';
import { statusText } from '../view/statusText';
import { statusTooltip } from '../view/statusTooltip';
import { Delayer } from './delayer';
import type { SessionLookup } from './sessionLookup';

/** Milliseconds of quiet after a change. */
const PAUSE = 300;

/** One item: what the article speaks of; a click shows the Entities view. */
export function registerStatusBar(sessions: SessionLookup): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('newsAnnotator.status', vscode.StatusBarAlignment.Right, 110);
  item.name = 'News Annotator';
  item.command = 'newsAnnotator.focusEntities';
  const delayer = new Delayer(() => { update(item, sessions); });
  update(item, sessions);
  return vscode.Disposable.from(
    item,
    delayer,
    vscode.window.onDidChangeActiveTextEditor(() => { delayer.hasten(0); }),
    sessions.onDidChange(({ document, change }) => {
      if (document !== vscode.window.activeTextEditor?.document) return;
      if (change === 'text' || change === 'recognition') delayer.postpone(PAUSE);
      else delayer.hasten(0);
    }),
  );
}

function update(item: vscode.StatusBarItem, sessions: SessionLookup): void {
  const document = vscode.window.activeTextEditor?.document;
  const session = document && sessions.get(document);
  if (session === undefined) {
    item.hide();
    return;
  }
  if (session.settled) {
    const status = statusText(session.view);
    const { tooltip, label } = statusTooltip(status, (template, ...words) => vscode.l10n.t(template, ...words));
    item.text = `$(list-tree) ${status.text}`;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label };
  } else {
    item.text = `$(loading~spin) ${vscode.l10n.t('Reading the article…')}`;
    item.tooltip = vscode.l10n.t('A long article is still being read');
    item.accessibilityInformation = { label: vscode.l10n.t('A long article is still being read') };
  }
  item.show();
}
