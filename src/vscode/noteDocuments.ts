import * as vscode from 'vscode';

/** What keeps a note when its document is saved. */
type KeepNote = (note: string) => Promise<void> | void;

interface OpenNote {
  bytes: Uint8Array;
  modified: number;
  readonly keep: KeepNote;
}

const SCHEME = 'news-note';

/** Longest name of a note's tab. */
const NAME_LENGTH = 40;

/** Notes of several lines as small documents beside the article: saving one keeps the note. They are in memory for as long as they are open. */
export class NoteDocuments implements vscode.FileSystemProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #notes = new Map<string, OpenNote>();
  readonly #subscriptions = vscode.Disposable.from(
    vscode.workspace.registerFileSystemProvider(SCHEME, this, { isCaseSensitive: true }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => { if (uri.scheme === SCHEME) this.#notes.delete(uri.path); }),
  );
  #opened = 0;

  /** Opens a note to be written. @param name What it is on, for its tab. */
  async open(name: string, value: string, keep: KeepNote): Promise<void> {
    const safe = name.replace(/[^\p{L}\p{N} ’'-]+/gu, ' ').trim().slice(0, NAME_LENGTH);
    const path = `/${++this.#opened}/${vscode.l10n.t('Note on {0}', safe)}.md`;
    this.#notes.set(path, { bytes: new TextEncoder().encode(value), modified: Date.now(), keep });
    await vscode.window.showTextDocument(vscode.Uri.from({ scheme: SCHEME, path }), { viewColumn: vscode.ViewColumn.Beside });
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const { bytes, modified } = this.#noteAt(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: modified, size: bytes.length };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    return this.#noteAt(uri).bytes;
  }

  async writeFile(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
    const note = this.#noteAt(uri);
    await note.keep(new TextDecoder().decode(bytes).trim());
    note.bytes = bytes;
    note.modified = Date.now();
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  #noteAt(uri: vscode.Uri): OpenNote {
    const note = this.#notes.get(uri.path);
    if (note === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return note;
  }
}
