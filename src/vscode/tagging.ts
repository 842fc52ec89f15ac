import * as vscode from 'vscode';
import type { Span } from '../article/span';
import { dateOfPassage } from '../session/dateOfPassage';
import { directTags } from '../session/directTag';
import type { Session, Tagging } from '../session/session';
import { applyTags } from './applyTags';
import { registerAnnotationCommand } from './annotationCommand';
import type { CodeLookup } from './codeLookup';
import { passagesOf, type Subject } from './commandSubject';
import type { Reporter } from './reporter';
import type { SessionLookup } from './sessionLookup';
import { askDetails, askTag, type TagChoice, type TagQuestion } from './tagDialogue';
import { BACK } from './steps';

/** Commands that put tags on passages. */
export function registerTagging(sessions: SessionLookup, codes: CodeLookup, reporter: Reporter): vscode.Disposable {
  const command = (name: string, run: (subject: Subject, passages: readonly Span[], args: readonly unknown[]) => Promise<void> | void): vscode.Disposable =>
    registerAnnotationCommand(name, sessions, reporter, async (subject, args) => {
      const passages = passagesOf(subject);
      if (passages.length === 0) return vscode.l10n.t('Select some words first, or put the cursor on one');
      await run(subject, passages, args);
      return undefined;
    });
  return vscode.Disposable.from(
    command('tagSelection', async (subject, passages, args) => {
      await tagByDialogue(subject, passages, codes(subject.document.uri.toString()), typeIn(args));
    }),
    command('tagAsActor', ({ session }, passages) => { tagDirectly(session, passages, 'actor'); }),
    command('tagAsIssue', ({ session }, passages) => { tagDirectly(session, passages, 'issue'); }),
    command('tagAsDate', ({ session }, passages) => tagAsDate(session, passages)),
  );
}

/** A type given in a keybinding's arguments: `{ "type": "frame/conflict" }`. */
function typeIn([first]: readonly unknown[]): string | undefined {
  return typeof first === 'object' && first !== null && 'type' in first && typeof first.type === 'string' ? first.type : undefined;
}

async function tagByDialogue({ session }: Subject, passages: readonly Span[], codes: TagQuestion['codes'], type?: string): Promise<void> {
  const [passage] = passages;
  if (passage === undefined) return;
  const likelyType = session.view.mentionsIn(passage).find((mention) => mention.type !== 'quote')?.type;
  const question: TagQuestion = { session, passage, codes, ...(likelyType === undefined ? {} : { likelyType }) };
  const choice = type === undefined ? await askTag(question) : await askDetails(question, type, false);
  if (choice !== undefined && choice !== BACK) tagAll(session, passages, choice);
}

function tagAll(session: Session, passages: readonly Span[], { tag, record }: TagChoice): void {
  applyTags(session, passages.map((span) => ({ span, tag, ...(record === undefined ? {} : { entity: record }) })));
}

function tagDirectly(session: Session, passages: readonly Span[], type: 'actor' | 'issue'): void {
  applyTags(session, directTags(session.view, session.article.text, passages, type));
}

/** Takes the values that were found for exactly these passages; asks for the others. */
async function tagAsDate(session: Session, passages: readonly Span[]): Promise<void> {
  const taggings: Tagging[] = [];
  for (const span of passages) {
    const found = dateOfPassage(session.view, span);
    const isExact = found?.start === span.start && found.end === span.end;
    const choice =
      isExact && found.value !== undefined
        ? { tag: { type: 'date', value: found.value, ...(found.mod === undefined ? {} : { mod: found.mod }), ...(found.endValue === undefined ? {} : { endValue: found.endValue }) } }
        : await askDetails({ session, passage: span, codes: [] }, 'date', false);
    if (choice === undefined || choice === BACK) return;
    taggings.push({ span, tag: choice.tag });
  }
  applyTags(session, taggings);
}
