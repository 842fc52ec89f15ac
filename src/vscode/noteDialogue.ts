import * as vscode from 'vscode';
import type { NoteDocuments } from './noteDocuments';
import { askInput, BACK } from './steps';

/** A note to be written. */
export interface NoteQuestion {
  /** What it is on. */
  readonly about: string;
  readonly value: string;
  /** Keeps what was written; nothing for no note. */
  readonly keep: (note: string) => Promise<void> | void;
}

/** Asks for a note in one line; one of several lines, or with the button, is written in a document of its own. */
export async function askNote(notes: NoteDocuments, { about, value, keep }: NoteQuestion): Promise<void> {
  if (value.includes('\n')) return notes.open(about, value, keep);
  const typed = await askInput({
    title: vscode.l10n.t('Note on “{0}”', about),
    placeholder: vscode.l10n.t('Empty: no note'),
    value,
    canGoBack: false,
    otherwise: {
      button: { iconPath: new vscode.ThemeIcon('multiple-windows'), tooltip: vscode.l10n.t('Write Several Lines, in an Editor') },
      run: (started) => void notes.open(about, started, keep),
    },
  });
  if (typed !== undefined && typed !== BACK) await keep(typed.trim());
}
