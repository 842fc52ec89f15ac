import * as vscode from 'vscode';
import { createApi, type ApiServices } from './api';
import { registerComparing } from './comparing';
import { registerExporting } from './exporting';
import { registerImporting, type ImportServices } from './importing';
import { registerLanguageModelTools } from './languageModelTools';
import type { NewsAnnotatorApi } from '../../api/news-annotator';

/** All by which annotations leave and come in: export, import, comparing coders, and the interface for other extensions and assistants. */
export class Exchange implements vscode.Disposable {
  /** The interface for other extensions. */
  readonly api: NewsAnnotatorApi;
  readonly #subscriptions: vscode.Disposable;

  constructor(services: ApiServices & ImportServices) {
    this.api = createApi(services);
    this.#subscriptions = vscode.Disposable.from(
      registerExporting(services),
      registerImporting(services),
      registerComparing(services),
      registerLanguageModelTools(this.api),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
