import * as vscode from 'vscode';
import type { Annotation } from '../annotation/annotation';
import { headOf } from '../annotation/linkedSpans';
import { overlaps, type Span } from '../article/span';
import { resizeSpan, type Resizing } from '../session/resizeSpan';
import type { Session } from '../session/session';
import { shortQuote } from '../session/stepWords';
import type { ViewMention } from '../view/articleView';
import { hasPlace } from '../view/decidedMentions';
import { registerAnnotationCommand } from './annotationCommand';
import { mentionsOf, passagesOf, type Subject } from './commandSubject';
import { tagOf } from './deciding';
import { rangeOf } from './ranges';
import type { TaggingServices } from './taggingServices';
import { askOne } from './whichDialogue';

const RESIZINGS: Readonly<Record<string, Resizing>> = {
  growEnd: { edge: 'end', to: 'right' },
  shrinkEnd: { edge: 'end', to: 'left' },
  growStart: { edge: 'start', to: 'left' },
  shrinkStart: { edge: 'start', to: 'right' },
};

/** Commands that change which words a tag is on; the annotation stays the same one. */
export function registerReshaping({ sessions, codes, reporter }: TaggingServices): vscode.Disposable {
  const resizing = Object.entries(RESIZINGS).map(([name, how]) =>
    registerAnnotationCommand(name, sessions, reporter, (subject) => resize(subject, how)),
  );
  return vscode.Disposable.from(
    ...resizing,
    registerAnnotationCommand('moveTag', sessions, reporter, (subject) => moveTag(subject, (document) => codes(document.uri.toString()))),
    registerAnnotationCommand('continueTag', sessions, reporter, continueTag),
  );
}

/** Moves one end of the tags at the cursors by a word; a suggestion is confirmed by it. */
function resize(subject: Subject, how: Resizing): string | undefined {
  const { document, session } = subject;
  const mentions = mentionsOf(subject, ({ type }) => type !== 'quote');
  if (mentions.length === 0) return vscode.l10n.t('Nothing is tagged or suggested here');
  const moves = mentions.map((mention) => ({ mention, span: resizeSpan(session.article.text, mention, how) })).filter(({ mention, span }) => span.start !== mention.start || span.end !== mention.end);
  session.reshape(moves);
  for (const { mention, span } of moves) follow(document, mention, span);
  return undefined;
}

/** A selection of exactly the passage goes along with it, so that the same key can be pressed again. */
function follow(document: vscode.TextDocument, from: Span, to: Span): void {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return;
  const before = rangeOf(document, from);
  const after = rangeOf(document, to);
  editor.selections = editor.selections.map((selection) => (selection.isEqual(before) ? new vscode.Selection(after.start, after.end) : selection));
}

/** Puts a tag on the selection instead of where it is: the one that the selection touches; of several, or where there is none, it is asked for. */
async function moveTag(subject: Subject, codesOf: (document: vscode.TextDocument) => Parameters<typeof askOne>[2]): Promise<string | undefined> {
  const { session, document } = subject;
  const [span, second] = passagesOf(subject);
  if (span === undefined || second !== undefined || subject.named !== undefined) return vscode.l10n.t('Select the words that the tag is to be on');
  const tags = session.view.mentions.filter(({ status }) => status === 'confirmed');
  const touched = tags.filter((mention) => overlaps(mention, span));
  const candidates = touched.length > 0 ? touched : byDistance(tags, span);
  if (candidates.length === 0) return vscode.l10n.t('Nothing is tagged in this article');
  const chosen = touched.length === 1 ? touched[0] : await askOne(session.view, candidates, codesOf(document), vscode.l10n.t('Which tag is to be on the selection?'));
  if (chosen !== undefined) session.reshape([{ mention: chosen, span }]);
  return undefined;
}

function byDistance(mentions: readonly ViewMention[], { start }: Span): readonly ViewMention[] {
  return [...mentions].sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
}

/** Tags the selections as further parts of the passage that was tagged last. */
function continueTag(subject: Subject): string | undefined {
  const { session } = subject;
  const last = lastTagged(session);
  if (last === undefined) return vscode.l10n.t('Tag the first part of the passage, then its other parts');
  const parts = passagesOf(subject).filter((span) => !overlaps(span, last));
  if (parts.length === 0) return vscode.l10n.t('Select another part of the passage that begins with “{0}”', shortQuote(last.quote));
  session.tag(parts, { ...tagOf(last), continues: headOf(last) });
  return undefined;
}

/** The annotation that was made or changed last; of those of the same second the last in the text. */
function lastTagged({ shown }: Session): Annotation | undefined {
  const placed = shown.annotations.filter(hasPlace);
  return placed.reduce<Annotation | undefined>((last, each) => (last === undefined || (each.at ?? '') >= (last.at ?? '') ? each : last), undefined);
}
