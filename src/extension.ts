import type * as vscode from 'vscode';
import { WindowHistory } from './changes/windowHistory';
import type { FileSystem } from './files/fileSystem';
import { Turns } from './files/turns';
import { articleChanges } from './vscode/articleChanges';
import { registerArticleDocuments } from './vscode/articleDocuments';
import { Codebooks } from './vscode/codebooks';
import type { CodeLookup } from './vscode/codeLookup';
import { registerDeciding } from './vscode/deciding';
import { registerExporting } from './vscode/exporting';
import { FileProblems } from './vscode/fileProblems';
import { OpenDocumentFiles } from './vscode/openDocumentFiles';
import { registerReading } from './vscode/reading';
import { registerRenames } from './vscode/renames';
import { Reporter } from './vscode/reporter';
import { recogniserLoader } from './vscode/services';
import { ArticleSessions } from './vscode/sessions';
import { SidecarSync } from './vscode/sidecarSync';
import { registerTagging } from './vscode/tagging';
import { registerUndoing } from './vscode/undoing';
import { WorkspaceFiles } from './vscode/workspaceFiles';

/**
 * Composes the extension, in the Node and the browser host alike. Cheap: what is large is read when the first article is open.
 * @param files How files are reached; the Node host (src/node/extension.ts) brings its own for the disk.
 */
export function activate(context: vscode.ExtensionContext, files: FileSystem = new WorkspaceFiles()): void {
  const reporter = new Reporter();
  const problems = new FileProblems();
  const openFiles = new OpenDocumentFiles(files);
  const loadRecogniser = recogniserLoader(context.extensionUri);
  const history = new WindowHistory();
  const turns = new Turns();
  const sessions = new ArticleSessions(loadRecogniser, history, reporter);
  const sidecars = new SidecarSync(sessions, { files: openFiles, turns, reporter, problems });
  const changes = articleChanges({ files: openFiles, open: sidecars, turns }, history);
  const codebooks = new Codebooks(sessions, files, problems, reporter);
  const codes: CodeLookup = (uri) => codebooks.codesFor(uri);
  context.subscriptions.push(
    reporter,
    problems,
    sidecars,
    codebooks,
    sessions,
    registerReading(sessions, codes),
    registerTagging(sessions, codes, reporter),
    registerDeciding(sessions, codes, reporter),
    registerUndoing(changes, reporter),
    registerExporting({ sessions, files: openFiles, loadRecogniser, reporter, codes }),
    registerRenames(sidecars, history),
    registerArticleDocuments(context.workspaceState, reporter),
  );
  sessions.start();
}
