import * as vscode from 'vscode';
import type { ArticleChanges } from '../changes/articleChanges';
import type { ChangePreview, ChangeRequest } from '../changes/changeRequest';
import { findYaml } from '../corpus/findArticles';
import type { FileSystem } from '../files/fileSystem';
import { articleOf } from '../sidecar/storedSidecar';
import { tell } from './annotationCommand';
import { tellFailures, withChangeProgress } from './changeProgress';
import type { Reporter } from './reporter';
import type { SessionLookup } from './sessionLookup';

/** What changing the decisions of a whole folder needs. */
export interface WorkspaceChangeServices {
  readonly files: FileSystem;
  readonly sessions: SessionLookup;
  readonly changes: ArticleChanges;
  readonly reporter: Reporter;
}

/** Files that are named in a question. */
const MOST_NAMED = 12;

/** The articles of a folder that something was decided about, and those that are open. */
export async function decidedArticles({ files, sessions }: WorkspaceChangeServices, folder: vscode.Uri): Promise<readonly string[]> {
  const found = await findYaml(files, folder.toString());
  const closed = found.flatMap(({ uri }) => articleOf(uri) ?? []);
  const prefix = `${folder.toString().replace(/\/$/, '')}/`;
  const open = vscode.workspace.textDocuments.filter((document) => sessions.get(document) !== undefined).map(({ uri }) => uri.toString());
  return [...new Set([...closed, ...open.filter((uri) => uri.startsWith(prefix))])];
}

/** What a request would change. */
export function previewChange({ changes, reporter }: WorkspaceChangeServices, request: ChangeRequest): Promise<ChangePreview> {
  return withChangeProgress(request.label, (control) => changes.preview(request, control), reporter);
}

/**
 * Does what a request says, as one step. When it concerns more than the article in front, the person is asked first, with what, how many
 * and which files.
 * @returns Whether it was done.
 */
export async function performChange(services: WorkspaceChangeServices, request: ChangeRequest, isConfirmed = false): Promise<boolean> {
  const preview = request.articles.length === 0 ? undefined : await previewChange(services, request);
  if (preview?.cancelled === true) return false;
  const concerned = preview?.articles ?? [];
  if (!isConfirmed && !isInFront(concerned) && !(await confirm(request.label, concerned))) return false;
  return carryOut(services, request, preview);
}

/** Does what was previewed, as one step, and says so. @returns Whether it was done. */
export async function carryOut(services: WorkspaceChangeServices, request: ChangeRequest, preview: ChangePreview | undefined): Promise<boolean> {
  const articles = (preview?.articles ?? []).map(({ uri }) => uri);
  const outcome = await withChangeProgress(request.label, (control) => services.changes.apply({ ...request, articles }, control), services.reporter);
  const failed = [...(preview?.failed ?? []), ...outcome.failed];
  if (failed.length > 0) void tellFailures(request.label, failed);
  else if (!outcome.cancelled) tell(outcome.changed.length > 1 ? vscode.l10n.t('{0}: {1} articles', request.label, outcome.changed.length) : request.label);
  return !outcome.cancelled && outcome.failed.length === 0;
}

/** How many annotations and entities of an article change. */
function countOf({ change }: ChangePreview['articles'][number]): number {
  return change.annotations?.length === 0 || change.annotations === undefined ? (change.entities?.length ?? 0) : change.annotations.length;
}

function isInFront(concerned: ChangePreview['articles']): boolean {
  const front = vscode.window.activeTextEditor?.document.uri.toString();
  return concerned.every(({ uri }) => uri === front);
}

async function confirm(label: string, concerned: ChangePreview['articles']): Promise<boolean> {
  const total = concerned.reduce((sum, article) => sum + countOf(article), 0);
  const named = concerned.slice(0, MOST_NAMED).map((article) => `${vscode.workspace.asRelativePath(vscode.Uri.parse(article.uri, true))}: ${countOf(article)}`);
  const more = concerned.length > MOST_NAMED ? [vscode.l10n.t('and {0} more articles', concerned.length - MOST_NAMED)] : [];
  const detail = [vscode.l10n.t('This changes {0} entries in {1} articles. One undo takes it all back.', total, concerned.length), '', ...named, ...more].join('\n');
  const proceed = vscode.l10n.t('Change Them');
  return (await vscode.window.showWarningMessage(`${label}?`, { modal: true, detail }, proceed)) === proceed;
}
