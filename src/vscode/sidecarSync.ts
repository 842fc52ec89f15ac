import * as vscode from 'vscode';
import type { Decisions } from '../annotation/annotation';
import { ChangeError } from '../changes/changeRequest';
import type { OpenArticles } from '../changes/articleTarget';
import { followReplacement } from '../session/followReplacement';
import type { Session } from '../session/session';
import type { SessionEvent, SessionLookup } from './sessionLookup';
import { offerStrayed } from './strayed';
import { SyncedSidecar } from './syncedSidecar';
import type { SyncServices } from './syncServices';

/** What was decided about a text that has no file of its own yet. */
interface Draft {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly decisions: Decisions;
}

/** Texts of closed articles whose decisions are kept for when they are opened under another name. */
const MOST_KEPT = 20;

/** Keeps the decisions of open articles and their sidecars the same. */
export class SidecarSync implements OpenArticles, vscode.Disposable {
  readonly #synced = new Map<vscode.TextDocument, SyncedSidecar>();
  /** Articles that were closed without a sidecar of their own, by their text: "Save As" opens it anew. */
  readonly #kept = new Map<string, Draft>();
  readonly #subscriptions: vscode.Disposable;

  constructor(
    sessions: SessionLookup,
    private readonly services: SyncServices,
  ) {
    this.#subscriptions = vscode.Disposable.from(
      sessions.onDidChange((event) => { this.#follow(event); }),
      vscode.workspace.onDidSaveTextDocument((document) => { this.#synced.get(document)?.articleSaved(); }),
    );
  }

  async get(uri: string): Promise<Session | undefined> {
    const sidecar = [...this.#synced.values()].find(({ document }) => document.uri.toString() === uri);
    if (sidecar === undefined) return undefined;
    const problem = await sidecar.settled();
    if (problem !== undefined) throw new ChangeError('not-understood', problem);
    return this.#synced.has(sidecar.document) ? sidecar.session : undefined;
  }

  /** Writes at once what is still to be written of articles for which `concerns` holds. */
  async flush(concerns: (uri: vscode.Uri) => boolean = () => true): Promise<void> {
    const concerned = [...this.#synced].filter(([document]) => concerns(document.uri));
    await Promise.all(concerned.map(([, sidecar]) => sidecar.flush()));
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const sidecar of this.#synced.values()) sidecar.dispose();
    this.#synced.clear();
  }

  #follow({ document, session, change }: SessionEvent): void {
    const sidecar = this.#synced.get(document);
    switch (change) {
      case 'opened': {
        const opened = new SyncedSidecar(document, session, this.services);
        this.#synced.set(document, opened);
        this.services.reporter.background(this.#open(opened));
        break;
      }
      case 'closed':
        if (sidecar !== undefined) this.#close(sidecar);
        this.#synced.delete(document);
        break;
      case 'decisions':
        sidecar?.decided();
        break;
      case 'text':
        sidecar?.edited();
        break;
      case 'recognition':
      case 'analysing':
      case 'codes':
    }
  }

  async #open(sidecar: SyncedSidecar): Promise<void> {
    await sidecar.open();
    const { session } = sidecar;
    const { annotations, dismissed, entities } = session.decisions;
    if (!sidecar.isKeepable || annotations.length + dismissed.length + entities.length > 0) return;
    const key = draftKey(session.article.text);
    const twin = [...this.#synced.values()].find((other) => other !== sidecar && other.isUnsaved && draftKey(other.session.article.text) === key);
    const draft = twin === undefined ? this.#kept.get(key) : draftOf(twin);
    this.#kept.delete(key);
    if (draft !== undefined) this.#takeOver(draft, sidecar);
    else await offerStrayed(this.services.files, sidecar.document, session);
  }

  /** Steps about an article that had no file are the file's now. */
  #takeOver({ uri, text, decisions }: Draft, { document, session }: SyncedSidecar): void {
    session.load(followReplacement(decisions, text, session.article.text));
    if (uri.scheme !== 'untitled') return;
    const { history } = this.services;
    history.renamed((step) => (step === uri.toString() ? document.uri.toString() : undefined));
    history.opened(document.uri.toString(), session.article.text);
  }

  #close(sidecar: SyncedSidecar): void {
    const { decisions, article } = sidecar.session;
    if (sidecar.isUnsaved && decisions.annotations.length + decisions.dismissed.length > 0) {
      this.#kept.set(draftKey(article.text), draftOf(sidecar));
      for (const oldest of [...this.#kept.keys()].slice(0, -MOST_KEPT)) this.#kept.delete(oldest);
    }
    this.services.reporter.background(sidecar.close());
  }
}

function draftOf({ document, session }: SyncedSidecar): Draft {
  return { uri: document.uri, text: session.article.text, decisions: session.decisions };
}

/** What a text keeps when it is saved: settings may end its last line, trim it, or choose other line ends. */
function draftKey(text: string): string {
  return text.replace(/[^\S\n]*\r?\n/g, '\n').trimEnd();
}
