import * as vscode from 'vscode';
import type { EntityRecord } from '../annotation/annotation';
import { EMPTY_CODEBOOK, flattenCodes, type Codebook, type CodebookEntry } from '../codebook/codebook';
import { isEditable, parseCodebook } from '../codebook/parseCodebook';
import type { FileSystem } from '../files/fileSystem';
import type { CodeChoice } from './codeLookup';
import { Delayer } from './delayer';
import type { FileProblems } from './fileProblems';
import type { Reporter } from './reporter';

/** Milliseconds of quiet after typing in a codebook. */
const PAUSE = 400;

/** The codebook of a workspace folder as it is in use. */
export interface FolderCodebook {
  readonly folder: vscode.WorkspaceFolder;
  readonly uri: vscode.Uri;
  /** The last one without errors. */
  readonly codebook: Codebook;
  /** Text of its file; undefined when there is none. */
  readonly text: string | undefined;
  /** Whether the program may change the file. */
  readonly isEditable: boolean;
}

/** Keeps the codebook of each workspace folder that is asked for, and follows its file, also as it is typed in an editor. */
export class Codebooks implements vscode.Disposable {
  readonly #loaded = new Map<string, LoadedCodebook>();
  readonly #changed = new vscode.EventEmitter<vscode.WorkspaceFolder>();
  readonly #subscriptions: vscode.Disposable;
  /** Fires with the folder when its codebook says something else. */
  readonly onDidChange = this.#changed.event;

  constructor(
    private readonly files: FileSystem,
    private readonly problems: FileProblems,
    private readonly reporter: Reporter,
  ) {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => { removed.forEach((folder) => { this.#forget(folder); }); }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => { this.#find(document.uri)?.typed(); }),
      vscode.workspace.onDidCloseTextDocument((document) => { this.#find(document.uri)?.typed(); }),
      // Some hosts' watchers miss that a file was deleted.
      vscode.window.onDidChangeActiveTextEditor(() => { this.#loaded.forEach((loaded) => { loaded.typed(); }); }),
    );
  }

  /** The codes that an article can be tagged with. */
  codesFor(article: string): readonly CodeChoice[] {
    return flattenCodes(this.#codebookFor(article).codes).map(({ code, path }) => ({ ...code, path }));
  }

  /** The actors and issues that the codebook of an article names, as records that a sidecar can keep. */
  entriesFor(article: string): readonly EntityRecord[] {
    const { actors, issues } = this.#codebookFor(article);
    return [...actors.map((entry) => recordOf('actor', entry)), ...issues.map((entry) => recordOf('issue', entry))];
  }

  /** The codebook of a folder, read when first asked for. */
  async of(folder: vscode.WorkspaceFolder): Promise<FolderCodebook> {
    const loaded = this.#need(folder);
    await loaded.ready;
    return loaded.state;
  }

  /** Reads a folder's codebook again. */
  async reload(folder: vscode.WorkspaceFolder): Promise<FolderCodebook> {
    const loaded = this.#need(folder);
    await loaded.load();
    return loaded.state;
  }

  /** A file was written or removed by the program itself, which needs no watcher to be told. */
  fileChanged(uri: string): void {
    this.#find(vscode.Uri.parse(uri, true))?.typed();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const loaded of this.#loaded.values()) loaded.dispose();
    this.#changed.dispose();
  }

  #codebookFor(article: string): Codebook {
    const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(article, true));
    return (folder && this.#loaded.get(folder.uri.toString())?.state.codebook) ?? EMPTY_CODEBOOK;
  }

  #need(folder: vscode.WorkspaceFolder): LoadedCodebook {
    const key = folder.uri.toString();
    const known = this.#loaded.get(key);
    if (known !== undefined) return known;
    const loaded = new LoadedCodebook(folder, this.files, (state, diagnostics) => {
      this.problems.show(state.uri.toString(), diagnostics);
      this.#changed.fire(folder);
    }, this.reporter);
    this.#loaded.set(key, loaded);
    return loaded;
  }

  #find(uri: vscode.Uri): LoadedCodebook | undefined {
    return [...this.#loaded.values()].find(({ state }) => state.uri.toString() === uri.toString());
  }

  #forget(folder: vscode.WorkspaceFolder): void {
    this.#loaded.get(folder.uri.toString())?.dispose();
    this.#loaded.delete(folder.uri.toString());
  }
}

/** One folder's codebook. */
class LoadedCodebook implements vscode.Disposable {
  readonly #watcher: vscode.FileSystemWatcher;
  readonly #delayer = new Delayer(() => { this.reporter.background(this.load()); });
  readonly ready: Promise<void>;
  state: FolderCodebook;

  constructor(
    folder: vscode.WorkspaceFolder,
    private readonly files: FileSystem,
    private readonly changed: (state: FolderCodebook, diagnostics: ReturnType<typeof parseCodebook>['diagnostics']) => void,
    private readonly reporter: Reporter,
  ) {
    const uri = vscode.Uri.joinPath(folder.uri, '.news-annotator', 'codebook.yaml');
    this.state = { folder, uri, codebook: EMPTY_CODEBOOK, text: undefined, isEditable: true };
    this.#watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '.news-annotator/codebook.yaml'));
    const load = (): void => { this.reporter.background(this.load()); };
    this.#watcher.onDidChange(load);
    this.#watcher.onDidCreate(load);
    this.#watcher.onDidDelete(load);
    this.ready = this.load().catch((error: unknown) => { this.reporter.log(error); });
  }

  /** Its text may have changed. */
  typed(): void {
    this.#delayer.postpone(PAUSE);
  }

  /** A codebook with errors leaves the last good one in use. */
  async load(): Promise<void> {
    const bytes = await this.files.read(this.state.uri.toString());
    const text = bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    if (text === this.state.text) return;
    const parsed = parseCodebook(text ?? '');
    const codebook = parsed.understood ? parsed.codebook : this.state.codebook;
    this.state = { ...this.state, text, codebook, isEditable: isEditable(parsed) };
    this.changed(this.state, parsed.diagnostics);
  }

  dispose(): void {
    this.#watcher.dispose();
    this.#delayer.dispose();
  }
}

function recordOf(type: EntityRecord['type'], { id, name, aliases, kind, wikidata }: CodebookEntry): EntityRecord {
  return {
    id, type, name,
    ...(kind === undefined ? {} : { kind }),
    ...(aliases === undefined ? {} : { aliases }),
    ...(wikidata === undefined ? {} : { wikidata }),
  };
}
