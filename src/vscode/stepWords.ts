import * as vscode from 'vscode';
import type { DecisionStep } from '../session/stepWords';

/** A step in the reader's language, for undo and redo. */
export function stepWords({ kind, quote, count, type }: DecisionStep): string {
  const what = count === 1 ? vscode.l10n.t('“{0}”', quote) : vscode.l10n.t('{0} passages', count);
  switch (kind) {
    case 'tag':
      return vscode.l10n.t('Tag {0} as {1}', what, type);
    case 'confirm':
      return vscode.l10n.t('Confirm {0} as {1}', what, type);
    case 'dismiss':
      return vscode.l10n.t('Dismiss {0} as {1}', what, type);
    case 'untag':
      return vscode.l10n.t('Remove the tag of {0}', what);
    case 'retag':
      return vscode.l10n.t('Change the tag of {0}', what);
    case 'note':
      return vscode.l10n.t('Edit the note on {0}', what);
    case 'reshape':
    case 'reattach':
      return vscode.l10n.t('Put the tag on {0}', what);
    case 'acceptChanged':
      return vscode.l10n.t('Accept the changed words {0}', what);
    case 'article':
      return vscode.l10n.t('Change what is known of the article');
  }
}
