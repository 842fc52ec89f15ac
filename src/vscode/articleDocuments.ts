import * as vscode from 'vscode';
import { isArticleName, isProse } from '../article/proseCheck';
import { ARTICLE_LANGUAGE } from './articleSelector';
import type { Reporter } from './reporter';
import { SECTION } from './settings';

/** Files that the reader set back to Plain Text, remembered for the workspace. */
const LEFT_ALONE = 'filesLeftAlone';

/** Code units of a file that are looked at to tell whether it is prose. */
const SAMPLE = 20_000;

/** Opens plain-text files that are articles as such, and any file on request. */
export function registerArticleDocuments(state: vscode.Memento, reporter: Reporter): vscode.Disposable {
  const switched = new Set<string>();
  const look = (document: vscode.TextDocument): void => {
    const uri = document.uri.toString();
    if (document.languageId === ARTICLE_LANGUAGE) {
      switched.add(uri);
      return;
    }
    if (document.languageId !== 'plaintext') return;
    if (switched.delete(uri)) reporter.background(leaveAlone(state, uri));
    else if (!leftAlone(state).includes(uri) && isArticle(document)) reporter.background(makeArticle(document));
  };
  vscode.workspace.textDocuments.forEach(look);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.commands.registerCommand(`${SECTION}.annotateFile`, async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document === undefined) return;
      const uri = document.uri.toString();
      await state.update(LEFT_ALONE, leftAlone(state).filter((other) => other !== uri));
      await makeArticle(document);
    }),
  );
}

function leftAlone(state: vscode.Memento): readonly string[] {
  return state.get<readonly string[]>(LEFT_ALONE, []);
}

async function leaveAlone(state: vscode.Memento, uri: string): Promise<void> {
  await state.update(LEFT_ALONE, [...leftAlone(state), uri]);
}

async function makeArticle(document: vscode.TextDocument): Promise<void> {
  await vscode.languages.setTextDocumentLanguage(document, ARTICLE_LANGUAGE);
}

function isArticle(document: vscode.TextDocument): boolean {
  if (document.isUntitled || ['output', 'git', 'vscode', 'vscode-settings'].includes(document.uri.scheme)) return false;
  const settings = vscode.workspace.getConfiguration(`${SECTION}.files`, document);
  const matches = (pattern: string): boolean => vscode.languages.match({ pattern }, document) > 0;
  const included = patterns(settings.get('include', '**/*.txt')).some(matches);
  const excluded = patterns(settings.get('exclude', [])).some(matches);
  const name = document.uri.path.split('/').at(-1) ?? '';
  if (!included || excluded || !isArticleName(name)) return false;
  const end = document.positionAt(SAMPLE);
  return isProse(document.getText(new vscode.Range(0, 0, end.line, end.character)));
}

function patterns(setting: string | readonly string[]): readonly string[] {
  return typeof setting === 'string' ? [setting] : setting;
}
