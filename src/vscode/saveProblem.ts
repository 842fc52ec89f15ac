import * as vscode from 'vscode';
import { FileError } from '../files/fileSystem';

/** Why annotations could not be saved and what to do about it, in one line. */
export function saveProblem(error: unknown): string {
  if (!FileError.is(error)) return error instanceof Error ? error.message : String(error);
  switch (error.reason) {
    case 'no-permission':
      return vscode.l10n.t('The folder cannot be written to: change its permissions, or save the article elsewhere.');
    case 'no-space':
      return vscode.l10n.t('The disk is full: free some space.');
    case 'not-found':
      return vscode.l10n.t('The folder is gone: save the article again.');
    case 'is-directory':
      return vscode.l10n.t('A folder has the name of the annotations file: rename it.');
    case 'unavailable':
      return vscode.l10n.t('The file system does not answer: {0}', error.message);
  }
}
