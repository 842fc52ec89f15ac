import * as vscode from 'vscode';
import type { FileSystem } from '../files/fileSystem';
import type { ExportFormat } from '../formats/exportFormat';
import { MemoryTarget } from '../formats/memoryTarget';
import { outputPlace } from '../formats/outputPlace';
import type { ExportTarget } from '../formats/runExport';

/** Where an export goes: the name of its files, and the place of each. */
export interface ExportPlace {
  readonly name: string;
  readonly target: ExportTarget;
}

/** Files of an export in a folder. */
export function folderPlace(files: FileSystem, folder: vscode.Uri): ExportPlace {
  const target = new MemoryTarget(async (path, content) => {
    const uri = vscode.Uri.joinPath(folder, ...path.split('/'));
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
    await files.write(uri.toString(), content);
  });
  return { name: 'annotations', target };
}

/** An export to one file, perhaps with others beside it. */
export function filePlace(files: FileSystem, file: vscode.Uri, { extension }: ExportFormat): ExportPlace {
  const { name, place } = outputPlace(file.path, extension);
  return { name, target: new MemoryTarget((path, content) => files.write(file.with({ path: place(path) }).toString(), content)) };
}

/** Asks where a format's file, or its folder, is to be; undefined when the dialogue was left. */
export async function askPlace(format: ExportFormat, isFolder: boolean, defaultUri: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const place = defaultUri === undefined ? {} : { defaultUri };
  if (!isFolder) {
    return vscode.window.showSaveDialog({
      title: vscode.l10n.t('Export annotations'),
      saveLabel: vscode.l10n.t('Export'),
      filters: { [format.label]: [format.extension.slice(1)] },
      ...place,
    });
  }
  const [folder] = (await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Export annotations to a folder'),
    openLabel: vscode.l10n.t('Export here'),
    canSelectFiles: false,
    canSelectFolders: true,
    ...place,
  })) ?? [];
  return folder;
}
