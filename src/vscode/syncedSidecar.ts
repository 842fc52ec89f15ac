import * as vscode from 'vscode';
import type { Decisions } from '../annotation/annotation';
import { followReplacement } from '../session/followReplacement';
import type { Session } from '../session/session';
import { mergeSidecars } from '../sidecar/mergeSidecars';
import { SidecarFile } from '../sidecar/sidecarFile';
import { sidecarOf, type StoredSidecar } from '../sidecar/storedSidecar';
import { toEditor, toStored } from '../sidecar/toEditor';
import { Delayer } from './delayer';
import { saveProblem } from './saveProblem';
import type { SyncServices } from './syncServices';

/** Milliseconds after a decision until it is written: a few quick decisions are one write. */
const PAUSE = 250;

/** One open article and its sidecar. How and when it is saved: docs/design.md, "Saving". */
export class SyncedSidecar implements vscode.Disposable {
  readonly #file: SidecarFile | undefined;
  readonly #delayer = new Delayer(() => { this.#inBackground(() => this.#save()); });
  #watcher: vscode.Disposable | undefined;
  #isLoading = false;
  /** There are decisions that the sidecar does not have yet. */
  #isPending = false;
  /** The article's text is not the one on disk. */
  #isTextUnsaved: boolean;
  #toldTrouble = false;

  constructor(
    readonly document: vscode.TextDocument,
    readonly session: Session,
    private readonly services: SyncServices,
  ) {
    this.#isTextUnsaved = document.isDirty;
    if (hasSidecar(document.uri)) this.#file = new SidecarFile(services.files, sidecarOf(document.uri.toString()));
  }

  /** Whether there is a place for a sidecar. */
  get isKeepable(): boolean {
    return this.#file !== undefined;
  }

  /** Whether the article may be saved under another name, and its decisions with it. */
  get isUnsaved(): boolean {
    return this.document.isUntitled || this.#isTextUnsaved;
  }

  async open(): Promise<void> {
    if (this.#file === undefined) return;
    this.#watch(vscode.Uri.parse(this.#file.uri, true));
    await this.#enqueue(() => this.#load());
  }

  /** Waits until what was asked for is read; what is wrong with the file when it is not understood. */
  async settled(): Promise<string | undefined> {
    await this.#enqueue(() => Promise.resolve());
    return this.#file === undefined || this.#file.isWritable ? undefined : (this.#file.diagnostics[0]?.message ?? '');
  }

  /** A decision was made, undone or redone. */
  decided(): void {
    if (this.#isLoading || this.#file === undefined) return;
    this.#isPending = true;
    this.#delayer.hasten(PAUSE);
  }

  edited(): void {
    this.#isTextUnsaved = this.document.isDirty;
    if (!this.document.isDirty) this.articleSaved();
  }

  /** The text is the one on disk now: the positions in the sidecar follow. */
  articleSaved(): void {
    this.#isTextUnsaved = false;
    const { annotations, dismissed } = this.session.decisions;
    if (annotations.length + dismissed.length > 0) this.decided();
  }

  /** Writes at once what is still to be written. */
  async flush(): Promise<void> {
    this.#delayer.dispose();
    await this.#enqueue(async () => { if (this.#isPending) await this.#save(); });
  }

  /** Writes what is still to be written; when the article's unsaved text was given up, for the text on disk. */
  async close(): Promise<void> {
    const { decisions, article } = this.session;
    const { text } = article;
    const isTextGivenUp = this.#isTextUnsaved && !this.document.isUntitled;
    this.dispose();
    if (this.#file === undefined) return;
    await this.#enqueue(async () => {
      const onDisk = isTextGivenUp ? await readText(this.document) : text;
      if (onDisk !== text && onDisk !== undefined) await this.#write(followReplacement(decisions, text, onDisk), onDisk);
      else if (this.#isPending) await this.#write(decisions, text);
    });
    this.services.problems.clear(this.#file.uri);
  }

  dispose(): void {
    this.#delayer.dispose();
    this.#watcher?.dispose();
  }

  #watch(uri: vscode.Uri): void {
    const folder = vscode.Uri.joinPath(uri, '..');
    const name = (uri.path.split('/').at(-1) ?? '').replace(/[[\]{}*?]/g, '[$&]');
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, name));
    const reload = (): void => { this.#inBackground(() => this.#load()); };
    this.#watcher = vscode.Disposable.from(watcher, watcher.onDidChange(reload), watcher.onDidCreate(reload), watcher.onDidDelete(reload));
  }

  #inBackground(task: () => Promise<void>): void {
    this.services.reporter.background(this.#enqueue(task));
  }

  /** Reads and writes one after the other. */
  #enqueue(task: () => Promise<void>): Promise<void> {
    return this.services.turns.take(this.#file?.uri ?? '', task);
  }

  async #load(): Promise<void> {
    if (this.#file === undefined) return;
    if (this.#isPending) {
      await this.#save();
      return;
    }
    const { decisions, article } = this.session;
    try {
      const loaded = await this.#file.load();
      if (loaded !== undefined) this.#take(loaded.sidecar, decisions, article.text);
      this.#showProblems();
      if (loaded?.isAhead === true) this.decided();
    } catch (error) {
      this.services.reporter.show(vscode.l10n.t('The annotations of {0} could not be read.', this.#name), error);
    }
  }

  /**
   * Takes over what the file says.
   * @param decisions What the session had, on `text`, when the file was asked: what was decided since is kept.
   */
  #take(stored: StoredSidecar, decisions: Decisions, text: string): void {
    const now = this.session;
    const isOlder = now.decisions !== decisions;
    const wanted = isOlder ? mergeSidecars(toStored(decisions, text), toStored(now.decisions, now.article.text), stored) : stored;
    this.#isLoading = true;
    try {
      this.session.load(toEditor(wanted, now.article.text));
    } finally {
      this.#isLoading = false;
    }
  }

  async #save(): Promise<void> {
    await this.#write(this.session.decisions, this.session.article.text);
  }

  async #write(decisions: Decisions, text: string): Promise<void> {
    if (this.#file === undefined) return;
    this.#isPending = false;
    try {
      const outcome = await this.#file.save(toStored(decisions, text), text);
      this.#showProblems();
      if (outcome.kind === 'refused') throw new Error(vscode.l10n.t('Their file is not understood and is left as it is: see Problems.'));
      this.#toldTrouble = false;
      if (outcome.kind === 'merged') this.#take(outcome.sidecar, decisions, text);
    } catch (error) {
      this.#isPending = true;
      this.#tell(error);
    }
  }

  /** Says once that decisions could not be saved; they stay in memory and are tried again with the next one. */
  #tell(error: unknown): void {
    this.services.reporter.log(error);
    if (this.#toldTrouble) return;
    this.#toldTrouble = true;
    const retry = vscode.l10n.t('Try Again');
    const message = vscode.l10n.t('The annotations of {0} are not saved, and kept only while it is open. {1}', this.#name, saveProblem(error));
    void vscode.window.showWarningMessage(message, retry).then((choice) => {
      if (choice !== retry) return;
      this.#toldTrouble = false;
      this.#inBackground(() => this.#save());
    });
  }

  get #name(): string {
    return this.document.uri.path.split('/').at(-1) ?? this.document.uri.path;
  }

  #showProblems(): void {
    if (this.#file !== undefined) this.services.problems.show(this.#file.uri, this.#file.diagnostics);
  }
}

/** Unsaved articles have no file to put one beside; a query names a version in a repository or the like. */
function hasSidecar({ scheme, query }: vscode.Uri): boolean {
  return scheme !== 'untitled' && query === '' && vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined;
}

/** An article's text on disk as the editor would hold it; undefined when it cannot be read. */
async function readText({ uri, eol }: vscode.TextDocument): Promise<string | undefined> {
  try {
    const text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
    return text.replace(/^\uFEFF/, '').replace(/\r\n?|\n/g, eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n');
  } catch {
    return undefined;
  }
}
