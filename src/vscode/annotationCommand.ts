import * as vscode from 'vscode';
import { subjectsOf, type Subject } from './commandSubject';
import type { Reporter } from './reporter';
import type { SessionLookup } from './sessionLookup';
import { SECTION } from './settings';

/** Milliseconds that a message stays in the status bar. */
const MESSAGE_TIME = 5000;

/** Shows a line in the status bar for a while. */
export function tell(message: string): void {
  vscode.window.setStatusBarMessage(message, MESSAGE_TIME);
}

/**
 * Registers a command that changes decisions on what it is called on: a link's or a tree item's mentions, or the selections of the article
 * in front. What was done is said in the status bar.
 * @param run May return a line to say instead: why nothing was done.
 */
export function registerAnnotationCommand(
  name: string,
  sessions: SessionLookup,
  reporter: Reporter,
  run: (subject: Subject, args: readonly unknown[]) => Promise<string | undefined> | string | undefined,
): vscode.Disposable {
  return vscode.commands.registerCommand(`${SECTION}.${name}`, async (...args: unknown[]) => {
    try {
      const subjects = await subjectsOf(sessions, args);
      if (subjects.length === 0) tell(vscode.l10n.t('Open an article first, or call “News: Annotate This File”'));
      for (const subject of subjects) await runOn(subject, args, run);
    } catch (error) {
      reporter.show(vscode.l10n.t('That did not work.'), error);
    }
  });
}

async function runOn(subject: Subject, args: readonly unknown[], run: Parameters<typeof registerAnnotationCommand>[3]): Promise<void> {
  const { decisions } = subject.session;
  const message = await run(subject, args);
  if (message !== undefined) tell(message);
  else if (subject.session.decisions !== decisions && subject.session.lastStep !== undefined) tell(subject.session.lastStep);
}
