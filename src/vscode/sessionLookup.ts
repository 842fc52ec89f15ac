import type * as vscode from 'vscode';
import type { Session, SessionChange } from '../session/session';

/** What happened to a document's session. */
export interface SessionEvent {
  readonly document: vscode.TextDocument;
  /** About to be disposed when the change is `closed`. */
  readonly session: Session;
  /** `codes`: the codebook changed. */
  readonly change: SessionChange | 'opened' | 'closed' | 'codes';
}

/** What features need of the open articles' sessions. */
export interface SessionLookup {
  /** Undefined when the document is no article. */
  get(document: vscode.TextDocument): Session | undefined;
  /** Fires when a session is opened, changes or is closed. */
  readonly onDidChange: vscode.Event<SessionEvent>;
}
