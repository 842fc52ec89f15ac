import * as vscode from 'vscode';
import type { WindowHistory } from '../changes/windowHistory';
import { SIDECAR_SUFFIX } from '../sidecar/storedSidecar';
import type { SidecarSync } from './sidecarSync';

/**
 * The sidecar goes where its article goes, in the same step, so that one undo takes both back. A folder takes its sidecars along by
 * itself. What is still to be written is written before.
 */
export function registerRenames(sidecars: SidecarSync, history: WindowHistory): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => {
      event.waitUntil(renameSidecars(event.files, sidecars));
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      history.renamed((uri) => newName(vscode.Uri.parse(uri, true), files));
    }),
  );
}

type Rename = vscode.FileWillRenameEvent['files'][number];

/** Where a file went with a renamed file or folder; undefined when it stayed. */
function newName(uri: vscode.Uri, files: readonly Rename[]): string | undefined {
  const rename = files.find(({ oldUri }) => isInside(uri, oldUri));
  return rename?.newUri.with({ path: rename.newUri.path + uri.path.slice(rename.oldUri.path.length) }).toString();
}

async function renameSidecars(files: readonly Rename[], sidecars: SidecarSync): Promise<vscode.WorkspaceEdit> {
  await sidecars.flush((uri) => files.some(({ oldUri }) => isInside(uri, oldUri)));
  const edit = new vscode.WorkspaceEdit();
  const going = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    const [from, to] = [sidecarUri(oldUri), sidecarUri(newUri)];
    if (!going.has(from.toString()) && (await isFile(from))) edit.renameFile(from, to, { overwrite: false, ignoreIfExists: true });
  }
  return edit;
}

function isInside(uri: vscode.Uri, folder: vscode.Uri): boolean {
  return uri.scheme === folder.scheme && uri.authority === folder.authority && (uri.path === folder.path || uri.path.startsWith(`${folder.path}/`));
}

function sidecarUri(article: vscode.Uri): vscode.Uri {
  return article.with({ path: article.path + SIDECAR_SUFFIX });
}

async function isFile(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) !== 0;
  } catch {
    return false;
  }
}
