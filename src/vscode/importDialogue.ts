import * as vscode from 'vscode';
import type { ImportFormat } from '../formats/import/importFormat';
import { IMPORT_FORMATS } from '../formats/import/importFormats';
import { askPick, BACK } from './steps';

const { t } = vscode.l10n;

/** How the names of a format's files end. A REFI-QDA codebook has no annotations but comes along with its project. */
function endingsOf({ id, extensions }: ImportFormat): readonly string[] {
  return id === 'refi-qda' ? [...extensions, '.qdc'] : extensions;
}

/** Asks for a format; undefined when the dialogue was left. */
export async function askFormat(): Promise<ImportFormat | undefined> {
  const items = IMPORT_FORMATS.map((format) => ({ label: format.label, description: endingsOf(format).join(' '), format }));
  const item = await askPick({ title: t('Import annotations'), placeholder: t('Format'), canGoBack: false, items });
  return item === undefined || item === BACK ? undefined : item.format;
}

/** Asks for files of a format; undefined when the dialogue was left. */
export function askFiles(format: ImportFormat): Thenable<readonly vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({
    title: t('Import annotations from {0}', format.label),
    openLabel: t('Import'),
    canSelectMany: true,
    filters: { [format.label]: endingsOf(format).map((extension) => extension.slice(1)), [t('All files')]: ['*'] },
  });
}
