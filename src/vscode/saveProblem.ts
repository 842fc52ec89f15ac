import * as vscode from 'vscode';
import type { ChangeFailure } from '../changes/changeRequest';
import { FileError, type FileErrorReason } from '../files/fileSystem';

/** Why annotations could not be saved and what to do about it, in one line. */
export function saveProblem(error: unknown): string {
  if (!FileError.is(error)) return error instanceof Error ? error.message : String(error);
  return fileProblem(error.reason, error.message);
}

/** Why an article was left as it is by a change of many, in one line. */
export function failureReason({ reason, message }: ChangeFailure): string {
  switch (reason) {
    case 'encoding':
      return vscode.l10n.t('The article is not UTF-8 text: save it as UTF-8.');
    case 'not-understood':
      return vscode.l10n.t('Its annotations file is not understood and is left as it is: see Problems.');
    case 'changed-meanwhile':
      return vscode.l10n.t('It was changed by someone else since ({0}) and is left as it is.', message);
    case 'failed':
      return message;
    case 'not-found':
    case 'no-permission':
    case 'no-space':
    case 'is-directory':
    case 'unavailable':
      return fileProblem(reason, message);
  }
}

function fileProblem(reason: FileErrorReason, message: string): string {
  switch (reason) {
    case 'changed-meanwhile':
      return vscode.l10n.t('The file is changed by another program again and again.');
    case 'no-permission':
      return vscode.l10n.t('The folder cannot be written to: change its permissions, or save the article elsewhere.');
    case 'no-space':
      return vscode.l10n.t('The disk is full: free some space.');
    case 'not-found':
      return vscode.l10n.t('The file or its folder is gone.');
    case 'is-directory':
      return vscode.l10n.t('A folder has the name of the annotations file: rename it.');
    case 'unavailable':
      return vscode.l10n.t('The file system does not answer: {0}', message);
  }
}
