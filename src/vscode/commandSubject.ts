import * as vscode from 'vscode';
import type { Span } from '../article/span';
import type { Session } from '../session/session';
import { trimSpan } from '../session/trimSpan';
import type { ArticleView, ViewMention } from '../view/articleView';
import { resolveTarget } from '../view/mentionTarget';
import { mentionAt } from '../view/sameMentions';
import { isHighlighted, isUncertain, type Shown } from '../view/visibility';
import { spanOf } from './ranges';
import type { SessionLookup } from './sessionLookup';
import { readShown } from './settings';
import { targetsFrom } from './targetArguments';

/** What a command acts on. */
export interface Subject {
  readonly document: vscode.TextDocument;
  readonly session: Session;
  /** Mentions that the command was called on, from a link or the Entities view; undefined when called on the editor's selections. */
  readonly named: readonly ViewMention[] | undefined;
  /** The editor's selections as spans, empty ones (cursors) included. */
  readonly selections: readonly Span[];
}

/** The articles that a command's arguments name, else the one in the active editor. One entry an article. */
export async function subjectsOf(sessions: SessionLookup, args: readonly unknown[]): Promise<readonly Subject[]> {
  const targets = targetsFrom(args);
  if (targets.length === 0) return subjectInFront(sessions);
  const subjects = new Map<string, Subject>();
  for (const target of targets) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(target.uri, true));
    const session = sessions.get(document);
    if (session === undefined) continue;
    const known = subjects.get(target.uri)?.named ?? [];
    const mentions = resolveTarget(session.view, target).filter((mention) => !known.some((other) => isSame(mention, other)));
    subjects.set(target.uri, { document, session, named: [...known, ...mentions], selections: [] });
  }
  return [...subjects.values()];
}

function isSame(a: ViewMention, b: ViewMention): boolean {
  return a.start === b.start && a.end === b.end && a.type === b.type && a.annotation?.id === b.annotation?.id;
}

function subjectInFront(sessions: SessionLookup): readonly Subject[] {
  const editor = vscode.window.activeTextEditor;
  const session = editor && sessions.get(editor.document);
  if (editor === undefined || session === undefined) return [];
  const { document } = editor;
  return [{ document, session, named: undefined, selections: editor.selections.map((selection) => spanOf(document, selection)) }];
}

/**
 * The mentions that a command acts on: those named; else the one that is exactly selected; else those under the cursors and in the
 * selections, of those that the reader sees. For a cursor on nothing else the quotation around it, highlighted or not.
 */
export function mentionsOf({ document, session, named, selections }: Subject, accepts: (mention: ViewMention) => boolean): readonly ViewMention[] {
  if (named !== undefined) return named.filter(accepts);
  const shown = readShown(document.uri);
  const isMeant = (mention: ViewMention): boolean => accepts(mention) && isHighlighted(mention, shown);
  const found = selections.flatMap((span) => {
    if (span.start === span.end) return mentionAt(session.view, span.start, isMeant) ?? quoteAt(session.view, span.start, accepts) ?? [];
    const exact = session.view.mentionsIn(span).find((mention) => isExactly(mention, span) && accepts(mention) && isHighlighted(mention, { ...shown, quotes: true, uncertain: true }));
    return exact ?? session.view.mentionsIn(span).filter(isMeant);
  });
  return [...new Set(found)];
}

/** Every mention at the cursors and in the selections that the reader sees, innermost first: nested ones, and several tags of one passage. */
export function allMentionsAt({ document, session, named, selections }: Subject, accepts: (mention: ViewMention) => boolean): readonly ViewMention[] {
  if (named !== undefined) return named.filter(accepts);
  const shown = readShown(document.uri);
  const found = selections.flatMap(({ start, end }) => {
    const near = session.view.mentionsIn(start === end ? { start: Math.max(0, start - 1), end: end + 1 } : { start, end });
    return near.filter((mention) => accepts(mention) && isHighlighted(mention, shown));
  });
  return [...new Set(found)].sort((a, b) => a.end - a.start - (b.end - b.start));
}

function isExactly(mention: Span, span: Span): boolean {
  return mention.start === span.start && mention.end === span.end;
}

/**
 * The passages that a tag is put on: those named, else the selections without white space around them; for a cursor the mention, quotation
 * or word there.
 * @param takesQuotes Whether a cursor in a quotation means all of it, or the word.
 */
export function passagesOf({ document, session, named, selections }: Subject, takesQuotes = false): readonly Span[] {
  if (named !== undefined) return named.map(({ start, end }) => ({ start, end }));
  const text = session.article.text;
  const shown = readShown(document.uri);
  const spans = selections.flatMap((span) => {
    const passage = span.start < span.end ? span : placeAt(document, session, span.start, shown, takesQuotes);
    return (passage && trimSpan(text, passage)) ?? [];
  });
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()];
}

function placeAt(document: vscode.TextDocument, { view }: Session, offset: number, shown: Shown, takesQuotes: boolean): Span | undefined {
  const isSmall = (candidate: ViewMention): boolean => candidate.type !== 'quote' && isHighlighted(candidate, shown);
  const mention = mentionAt(view, offset, isSmall) ?? (takesQuotes ? quoteAt(view, offset) : undefined);
  if (mention !== undefined) return mention;
  const word = document.getWordRangeAtPosition(document.positionAt(offset));
  return word && spanOf(document, word);
}

/** The innermost quotation around an offset. */
export function quoteAt(view: ArticleView, offset: number, accepts: (mention: ViewMention) => boolean = () => true): ViewMention | undefined {
  return mentionAt(view, offset, (mention) => mention.type === 'quote' && !isUncertain(mention) && accepts(mention));
}
