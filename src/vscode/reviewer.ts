import * as vscode from 'vscode';
import type { Span } from '../article/span';
import type { Session } from '../session/session';
import type { ViewMention } from '../view/articleView';
import { isToDecide, nextToDecide } from '../view/reviewQueue';
import type { Subject } from './commandSubject';
import { rangeOf } from './ranges';
import { readFlag, readShown } from './settings';

/** Leads from suggestion to suggestion. */
export class Reviewer {
  /** Whether tagging by hand leads on as well, as in coding mode. */
  isCoding = false;

  /** Selects the next (previous) suggestion to decide in the editor; false when there is none. */
  go(editor: vscode.TextEditor, session: Session, direction: 'next' | 'previous'): boolean {
    const { document, selection } = editor;
    const from = direction === 'next' ? document.offsetAt(selection.end) : document.offsetAt(selection.start);
    return select(editor, nextToDecide(session.view, readShown(document.uri), from, direction));
  }

  /**
   * Runs a command that may decide the suggestion at the cursor, and selects the next one if it did. What is called on named mentions or
   * on several selections stays where it is.
   */
  async deciding(subject: Subject, run: () => unknown): Promise<void> {
    const { document, session, named, selections } = subject;
    const [place] = selections;
    const before = named === undefined && selections.length === 1 && place !== undefined ? suggestionsAt(session, place, document) : [];
    await run();
    const editor = vscode.window.activeTextEditor;
    if (before.length === 0 || place === undefined || editor?.document !== document || !readFlag('review.advance', document.uri)) return;
    const after = suggestionsAt(session, place, document);
    if (after.length < before.length) select(editor, after[0] ?? nextToDecide(session.view, readShown(document.uri), place.start));
  }
}

/** Suggestions to decide at a cursor or within a selection. */
function suggestionsAt({ view }: Session, { start, end }: Span, document: vscode.TextDocument): readonly ViewMention[] {
  const shown = readShown(document.uri);
  return view.mentionsIn({ start: start === end ? Math.max(0, start - 1) : start, end: Math.max(end, start + 1) }).filter((mention) => isToDecide(mention, shown));
}

/** Selects a mention and brings it in sight; false for none. */
export function select(editor: vscode.TextEditor, place: Span | undefined): boolean {
  if (place === undefined) return false;
  const range = rangeOf(editor.document, place);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}
