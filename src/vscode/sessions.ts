import * as vscode from 'vscode';
import type { Recogniser } from '../recognition/recognition';
import type { WindowHistory } from '../changes/windowHistory';
import { ArticleSession } from '../session/articleSession';
import { NO_RECOGNISER } from '../session/noRecogniser';
import type { Session } from '../session/session';
import { ARTICLE_LANGUAGE } from './articleSelector';
import type { Coders } from './coders';
import type { Reporter } from './reporter';
import { sessionServices } from './services';
import type { SessionEvent, SessionLookup } from './sessionLookup';

/** Keeps a session for each open article. */
export class ArticleSessions implements SessionLookup, vscode.Disposable {
  readonly #sessions = new Map<vscode.TextDocument, ArticleSession>();
  readonly #events = new vscode.EventEmitter<SessionEvent>();
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChange = this.#events.event;

  constructor(
    private readonly recogniserFor: (article: vscode.Uri) => Promise<Recogniser>,
    private readonly history: WindowHistory,
    private readonly coders: Coders,
    private readonly reporter: Reporter,
  ) {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => { this.#opened(document); }),
      vscode.workspace.onDidCloseTextDocument((document) => { this.#close(document); }),
      vscode.workspace.onDidChangeTextDocument((event) => { this.#changed(event); }),
    );
  }

  /** Opens sessions for the articles that are open already; called once everyone listens. */
  start(): void {
    vscode.workspace.textDocuments.forEach((document) => { this.#opened(document); });
  }

  /** The codebook of articles for which `concerns` holds says something else: they are recognised anew, and shown anew. */
  codebookChanged(concerns: (article: vscode.Uri) => boolean): void {
    for (const [document, session] of this.#sessions) {
      if (!concerns(document.uri)) continue;
      this.#events.fire({ document, session, change: 'codes' });
      void this.#recognise(document, session);
    }
  }

  /** Whose decisions are shown was changed. */
  showAnew(): void {
    for (const session of this.#sessions.values()) session.showAnew();
  }

  get(document: vscode.TextDocument): Session | undefined {
    return this.#sessions.get(document);
  }

  /** Open articles with their sessions. */
  get all(): readonly (readonly [vscode.TextDocument, Session])[] {
    return [...this.#sessions];
  }

  #opened(document: vscode.TextDocument): void {
    if (document.languageId !== ARTICLE_LANGUAGE || this.#sessions.has(document)) return;
    const fileName = document.uri.path.split('/').at(-1);
    const [uri, text] = [document.uri.toString(), document.getText()];
    this.history.opened(uri, text);
    const session = new ArticleSession(text, fileName, sessionServices(document, this.history.of(uri), this.coders, this.reporter));
    session.onDidChange((change) => { this.#events.fire({ document, session, change }); });
    this.#sessions.set(document, session);
    this.coders.need(document.uri);
    this.#events.fire({ document, session, change: 'opened' });
    void this.#recognise(document, session);
  }

  async #recognise(document: vscode.TextDocument, session: ArticleSession): Promise<void> {
    try {
      session.setRecogniser(await this.recogniserFor(document.uri));
    } catch (error) {
      session.setRecogniser(NO_RECOGNISER);
      this.reporter.showOnce(vscode.l10n.t('News Annotator cannot read its own data, so nothing is suggested; reinstall the extension. Tagging works.'), error);
    }
  }

  #changed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const session = this.#sessions.get(document);
    if (session === undefined || contentChanges.length === 0) return;
    session.edit(contentChanges.map(({ rangeOffset, rangeLength, text }) => ({ offset: rangeOffset, removed: rangeLength, inserted: text })));
    if (session.article.length !== lengthOf(document)) session.replaceText(document.getText());
  }

  #close(document: vscode.TextDocument): void {
    const session = this.#sessions.get(document);
    if (session === undefined) return;
    this.#sessions.delete(document);
    this.history.closed(document.uri.toString(), session.article.text);
    this.#events.fire({ document, session, change: 'closed' });
    session.dispose();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const session of this.#sessions.values()) session.dispose();
    this.#sessions.clear();
    this.#events.dispose();
  }
}

/** Length of a document's text in UTF-16 code units, without putting the text together. */
function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
