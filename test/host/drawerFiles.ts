import * as vscode from 'vscode';

/** A virtual file system of one folder, in memory: as a remote one would be, it can refuse to be written. */
export class DrawerFiles implements vscode.FileSystemProvider, vscode.Disposable {
  readonly #files = new Map<string, { readonly content: Uint8Array; readonly mtime: number }>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly #registration: vscode.Disposable;
  readonly onDidChangeFile = this.#changed.event;
  /** What writing fails with, as long as it is set. */
  refusal: Error | undefined;
  /** How often something was written through VS Code. */
  writes = 0;

  constructor(
    readonly scheme: string,
    isReadonly = false,
  ) {
    this.#registration = vscode.workspace.registerFileSystemProvider(scheme, this, { isCaseSensitive: true, isReadonly });
  }

  uri(name: string): vscode.Uri {
    return vscode.Uri.from({ scheme: this.scheme, path: `/${name}` });
  }

  text(uri: vscode.Uri): string | undefined {
    const file = this.#files.get(uri.path);
    return file && new TextDecoder().decode(file.content);
  }

  /** Puts a file there as someone else would. */
  put(uri: vscode.Uri, text: string): void {
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.#files.set(uri.path, { content: new TextEncoder().encode(text), mtime: Date.now() });
    this.#changed.fire([{ type, uri }]);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const file = this.#file(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: file.mtime, size: file.content.length };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.#files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    return this.#file(uri).content;
  }

  /** Rejects rather than throws: VS Code waits for ever for a provider that threw. */
  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    await Promise.resolve();
    if (this.refusal !== undefined) throw this.refusal;
    this.writes++;
    this.put(uri, new TextDecoder().decode(content));
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  delete(uri: vscode.Uri): void {
    this.#file(uri);
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const file = this.#file(from);
    this.#files.delete(from.path);
    this.#files.set(to.path, file);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri: from }, { type: vscode.FileChangeType.Created, uri: to }]);
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }

  #file(uri: vscode.Uri): { readonly content: Uint8Array; readonly mtime: number } {
    const file = this.#files.get(uri.path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }
}
