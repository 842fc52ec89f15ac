import * as vscode from 'vscode';
import { EMPTY_CODEBOOK, flattenCodes, type Codebook } from '../codebook/codebook';
import { parseCodebook } from '../codebook/parseCodebook';
import type { FileSystem } from '../files/fileSystem';
import type { CodeChoice } from './codeLookup';
import type { FileProblems } from './fileProblems';
import type { Reporter } from './reporter';
import type { SessionLookup } from './sessionLookup';

interface LoadedCodebook {
  codebook: Codebook;
  readonly watcher: vscode.Disposable;
}

/** The codebook of each workspace folder in which an article is open; read when the first is opened, followed from then on. */
export class Codebooks implements vscode.Disposable {
  readonly #loaded = new Map<string, LoadedCodebook>();
  readonly #subscriptions: vscode.Disposable;

  constructor(
    sessions: SessionLookup,
    private readonly files: FileSystem,
    private readonly problems: FileProblems,
    private readonly reporter: Reporter,
  ) {
    this.#subscriptions = vscode.Disposable.from(
      sessions.onDidChange(({ document, change }) => { if (change === 'opened') this.#need(document.uri); }),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => { removed.forEach(({ uri }) => { this.#forget(uri.toString()); }); }),
    );
  }

  /** The codes that an article can be tagged with. */
  codesFor(article: string): readonly CodeChoice[] {
    const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(article, true));
    const { codes } = (folder && this.#loaded.get(folder.uri.toString())?.codebook) ?? EMPTY_CODEBOOK;
    return flattenCodes(codes).map(({ code, path }) => ({ ...code, path }));
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const folder of [...this.#loaded.keys()]) this.#forget(folder);
  }

  #need(article: vscode.Uri): void {
    const folder = vscode.workspace.getWorkspaceFolder(article);
    if (folder === undefined || this.#loaded.has(folder.uri.toString())) return;
    const uri = vscode.Uri.joinPath(folder.uri, '.news-annotator', 'codebook.yaml').toString();
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '.news-annotator/codebook.yaml'));
    const loaded: LoadedCodebook = { codebook: EMPTY_CODEBOOK, watcher };
    this.#loaded.set(folder.uri.toString(), loaded);
    const load = (): void => { this.reporter.background(this.#load(uri, loaded)); };
    watcher.onDidChange(load);
    watcher.onDidCreate(load);
    watcher.onDidDelete(load);
    load();
  }

  /** A codebook with errors leaves the last good one in use. */
  async #load(uri: string, loaded: LoadedCodebook): Promise<void> {
    const bytes = await this.files.read(uri);
    const { codebook, diagnostics, understood } = parseCodebook(bytes === undefined ? '' : new TextDecoder().decode(bytes));
    if (understood) loaded.codebook = codebook;
    this.problems.show(uri, diagnostics);
  }

  #forget(folder: string): void {
    this.#loaded.get(folder)?.watcher.dispose();
    this.#loaded.delete(folder);
  }
}
