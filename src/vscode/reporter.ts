import * as vscode from 'vscode';

/** Where trouble goes: details to the log, one line to the reader when it concerns her. */
export class Reporter implements vscode.Disposable {
  readonly #log = vscode.window.createOutputChannel('News Annotator', { log: true });

  readonly #shown = new Set<string>();

  /** For the log alone. */
  log(error: unknown): void {
    this.#log.error(error instanceof Error ? error : String(error));
  }

  /** For the log, and a line with what failed and what to do. */
  show(what: string, error: unknown): void {
    this.log(error);
    const showLog = vscode.l10n.t('Show Log');
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(`${what} ${reason}`.trim(), showLog).then((choice) => {
      if (choice === showLog) this.#log.show();
    });
  }

  /** A line that something is not as it should be; what exactly goes to the log, and the line leads there. */
  warn(what: string, details: readonly string[]): void {
    for (const detail of details) this.#log.warn(detail);
    const showLog = vscode.l10n.t('Show Log');
    void vscode.window.showWarningMessage(what, showLog).then((choice) => {
      if (choice === showLog) this.#log.show();
    });
  }

  /** Like `show`, but the same line only once until VS Code is closed. */
  showOnce(what: string, error: unknown): void {
    if (this.#shown.has(what)) this.log(error);
    else this.show(what, error);
    this.#shown.add(what);
  }

  /** Runs a task whose failure nobody waits for. */
  background(task: Promise<unknown>): void {
    task.catch((error: unknown) => {
      this.log(error);
    });
  }

  dispose(): void {
    this.#log.dispose();
  }
}
