import * as vscode from 'vscode';
import { textHash } from '../article/canonicalText';
import type { FileSystem } from '../files/fileSystem';
import type { Session } from '../session/session';
import { findOrphans } from '../sidecar/findOrphans';
import { SIDECAR_SUFFIX, sidecarOf } from '../sidecar/storedSidecar';
import type { Reporter } from './reporter';

/** Sidecars that are looked through for one that lost its article. */
const MOST_SIDECARS = 2000;

/** Shortest article that is taken for the same by its text. UTF-16 code units. */
const SHORTEST = 80;

/** Offers to delete the annotations of an article that was deleted; never does so by itself. */
export function registerDeletes(reporter: Reporter): vscode.Disposable {
  return vscode.workspace.onDidDeleteFiles(({ files }) => {
    reporter.background(offerToDelete(files));
  });
}

async function offerToDelete(files: readonly vscode.Uri[]): Promise<void> {
  const candidates = files.filter(({ path }) => !path.endsWith(SIDECAR_SUFFIX)).map((uri) => uri.with({ path: uri.path + SIDECAR_SUFFIX }));
  const left: vscode.Uri[] = [];
  for (const sidecar of candidates) if (await exists(sidecar)) left.push(sidecar);
  const [only] = left;
  if (only === undefined) return;
  const remove = vscode.l10n.t('Delete Annotations');
  const message =
    left.length === 1
      ? vscode.l10n.t('{0} is left of the article that was deleted.', vscode.workspace.asRelativePath(only))
      : vscode.l10n.t('{0} annotations files are left of the articles that were deleted.', left.length);
  if ((await vscode.window.showInformationMessage(message, remove)) !== remove) return;
  const edit = new vscode.WorkspaceEdit();
  for (const sidecar of left) edit.deleteFile(sidecar, { ignoreIfNotExists: true });
  await vscode.workspace.applyEdit(edit);
}

/** Sidecars whose article is gone: few are read, however many there are. */
async function withoutArticle(sidecars: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  const lost = await Promise.all(sidecars.map(async (uri) => !(await exists(uri.with({ path: uri.path.slice(0, -SIDECAR_SUFFIX.length) })))));
  return sidecars.filter((_, index) => lost[index]);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(uri)).then(() => true, () => false);
}

/**
 * For an article without decisions and without a sidecar: annotations in the workspace whose article is gone and had exactly this text are
 * offered to it.
 * @returns Whether its sidecar is there now.
 */
export async function offerStrayed(files: FileSystem, document: vscode.TextDocument, session: Session): Promise<boolean> {
  const { text } = session.article;
  if (document.isUntitled || document.isDirty || text.length < SHORTEST || vscode.workspace.getWorkspaceFolder(document.uri) === undefined) return false;
  const target = vscode.Uri.parse(sidecarOf(document.uri.toString()), true);
  if (await exists(target)) return false;
  const sidecars = await vscode.workspace.findFiles(`**/*${SIDECAR_SUFFIX}`, '**/node_modules/**', MOST_SIDECARS);
  const found = await findOrphans(files, (await withoutArticle(sidecars)).map(String), textHash(text));
  const [only] = found;
  if (only === undefined || found.length > 1) return false;
  const from = vscode.Uri.parse(only, true);
  const take = vscode.l10n.t('Take Them Over');
  const message = vscode.l10n.t('{0} belongs to an article that is gone and had the same text as {1}.', vscode.workspace.asRelativePath(from), vscode.workspace.asRelativePath(document.uri));
  if ((await vscode.window.showInformationMessage(message, take)) !== take) return false;
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, target, { overwrite: false, ignoreIfExists: true });
  return vscode.workspace.applyEdit(edit);
}
