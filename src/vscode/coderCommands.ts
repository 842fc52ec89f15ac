import * as vscode from 'vscode';
import { codersOf } from '../view/coderFilter';
import { tell } from './annotationCommand';
import type { Coders } from './coders';
import type { ArticleSessions } from './sessions';
import { readFlag, SECTION, writeSetting } from './settings';

const { t } = vscode.l10n;

/** Whose decisions are shown: some coders', or, blind, only one's own. */
export function registerCoderCommands(sessions: ArticleSessions, coders: Coders): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(`${SECTION}.showCoders`, () => chooseCoders(sessions)),
    vscode.commands.registerCommand(`${SECTION}.toggleBlind`, () => toggleBlind(coders)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${SECTION}.coding`) || event.affectsConfiguration(`${SECTION}.coder`)) sessions.showAnew();
    }),
  );
}

async function chooseCoders(sessions: ArticleSessions): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (readFlag('coding.blind', uri)) {
    tell(t('You are coding blind: other coders’ decisions are hidden. Call “News: Code Blind (On/Off)” to end it.'));
    return;
  }
  const set = vscode.workspace.getConfiguration(`${SECTION}.coding`, uri).get<readonly string[]>('coders', []);
  const known = new Set([...sessions.all.flatMap(([, session]) => codersOf(session.decisions)), ...set]);
  if (known.size === 0) {
    tell(t('Nothing is decided in the open articles yet'));
    return;
  }
  const items = [...known].map((coder) => ({ label: coder === '' ? t('unsigned') : coder, coder, picked: set.length === 0 || set.includes(coder) }));
  const chosen = await vscode.window.showQuickPick(items, { canPickMany: true, title: t('Show decisions of'), placeHolder: t('Coders whose decisions are shown') });
  if (chosen === undefined) return;
  const isAll = chosen.length === 0 || chosen.length === items.length;
  await writeSetting('coding.coders', isAll ? [] : chosen.map(({ coder }) => coder), uri);
}

async function toggleBlind(coders: Coders): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const isBlind = !readFlag('coding.blind', uri);
  await writeSetting('coding.blind', isBlind, uri);
  const own = uri && coders.of(uri);
  if (!isBlind) tell(t('Everyone’s decisions are shown'));
  else tell(own === undefined ? t('Coding blind: only unsigned decisions are shown; set “newsAnnotator.coder” to sign yours') : t('Coding blind as {0}: other coders’ decisions are hidden', own));
}
