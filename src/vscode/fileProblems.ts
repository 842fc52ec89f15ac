import * as vscode from 'vscode';
import { isCodebook } from '../corpus/findArticles';
import { parseCodebook } from '../codebook/parseCodebook';
import type { FileDiagnostic } from '../sidecar/diagnostic';
import { parseSidecar } from '../sidecar/parseSidecar';
import { articleOf } from '../sidecar/storedSidecar';
import { Delayer } from './delayer';
import type { RecognitionLoader } from './services';

/** Milliseconds of quiet after typing in a sidecar or codebook. */
const PAUSE = 400;

/** What is wrong with sidecars and codebooks, in the Problems view: those in use, and those open in an editor as they stand there. */
export class FileProblems implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('newsAnnotator');
  readonly #typing = new Map<vscode.TextDocument, Delayer>();
  readonly #subscriptions: vscode.Disposable;

  /** @param recognition Knows the shipped issues, which a codebook's may stand below. */
  constructor(private readonly recognition: RecognitionLoader) {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => { this.#check(document); }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => { this.#typed(document); }),
      vscode.workspace.onDidCloseTextDocument((document) => { this.#closed(document); }),
    );
    vscode.workspace.textDocuments.forEach((document) => { this.#check(document); });
  }

  /** Shows the problems of a file as it is on disk; one that is open in an editor shows its own. */
  show(uri: string, diagnostics: readonly FileDiagnostic[]): void {
    if (!vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri)) this.#set(vscode.Uri.parse(uri, true), diagnostics);
  }

  /** Forgets a file that is no longer in use. */
  clear(uri: string): void {
    this.show(uri, []);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const delayer of this.#typing.values()) delayer.dispose();
    this.#collection.dispose();
  }

  #typed(document: vscode.TextDocument): void {
    if (this.#checkerOf(document) === undefined) return;
    const delayer = this.#typing.get(document) ?? new Delayer(() => { this.#check(document); });
    this.#typing.set(document, delayer);
    delayer.postpone(PAUSE);
  }

  #check(document: vscode.TextDocument): void {
    const check = this.#checkerOf(document);
    if (check !== undefined) this.#set(document.uri, check(document.getText()));
  }

  #checkerOf(document: vscode.TextDocument): ((text: string) => readonly FileDiagnostic[]) | undefined {
    const { uri } = document;
    if (uri.query !== '') return undefined;
    if (articleOf(uri.path) !== undefined) return (text) => parseSidecar(text).diagnostics;
    return isCodebook(uri.path) ? (text) => this.#checkCodebook(document, text) : undefined;
  }

  /** Once more when the shipped issues are known. */
  #checkCodebook(document: vscode.TextDocument, text: string): readonly FileDiagnostic[] {
    const { loaded } = this.recognition;
    if (loaded === undefined) void this.recognition.load().then(() => { if (!document.isClosed) this.#check(document); }, () => undefined);
    return parseCodebook(text, loaded?.hasIssue).diagnostics;
  }

  #closed(document: vscode.TextDocument): void {
    this.#typing.get(document)?.dispose();
    this.#typing.delete(document);
    if (this.#checkerOf(document) !== undefined) this.#collection.delete(document.uri);
  }

  #set(uri: vscode.Uri, diagnostics: readonly FileDiagnostic[]): void {
    this.#collection.set(uri, diagnostics.map(toDiagnostic));
  }
}

function toDiagnostic({ severity, message, line, column, endLine, endColumn, code }: FileDiagnostic): vscode.Diagnostic {
  const range = new vscode.Range(line, column, endLine, endColumn);
  const level = severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
  const diagnostic = new vscode.Diagnostic(range, message, level);
  diagnostic.source = 'News Annotator';
  diagnostic.code = code;
  return diagnostic;
}
