import * as vscode from 'vscode';
import { conflictSides } from '../sidecar/conflict';
import { mergeTexts } from '../sidecar/mergeTexts';
import { SIDECAR_SUFFIX } from '../sidecar/storedSidecar';

/** In a sidecar with conflict markers: a quick fix that keeps both sides' annotations, put together entry by entry. */
export function registerConflictFix(): vscode.Disposable {
  const selector: vscode.DocumentSelector = { pattern: `**/*${SIDECAR_SUFFIX}` };
  return vscode.languages.registerCodeActionsProvider(selector, { provideCodeActions }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
}

function provideCodeActions(document: vscode.TextDocument, _range: vscode.Range, { diagnostics }: vscode.CodeActionContext): vscode.CodeAction[] {
  const solved = diagnostics.filter(({ code }) => code === 'conflict');
  const merged = solved.length === 0 ? undefined : mergedText(document.getText());
  if (merged === undefined) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Keep the annotations of both sides'), vscode.CodeActionKind.QuickFix);
  action.diagnostics = solved;
  action.isPreferred = true;
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), merged);
  return [action];
}

function mergedText(text: string): string | undefined {
  const sides = conflictSides(text);
  return sides && mergeTexts(sides.base, sides.ours, sides.theirs);
}
