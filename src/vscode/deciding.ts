import * as vscode from 'vscode';
import type { Annotation } from '../annotation/annotation';
import type { Tag } from '../session/session';
import type { ViewMention } from '../view/articleView';
import { registerAnnotationCommand } from './annotationCommand';
import { applyTags } from './applyTags';
import type { CodeLookup } from './codeLookup';
import { mentionsOf, type Subject } from './commandSubject';
import type { Reporter } from './reporter';
import type { SessionLookup } from './sessionLookup';
import { askInput, BACK } from './steps';
import { askTag } from './tagDialogue';

const isSuggested = ({ status, type }: ViewMention): boolean => status === 'suggested' && type !== 'quote';
const isDecided = ({ status }: ViewMention): boolean => status === 'confirmed';
const isEither = ({ type }: ViewMention): boolean => type !== 'quote';

/** Commands on mentions: confirm, dismiss, remove, change, note. */
export function registerDeciding(sessions: SessionLookup, codes: CodeLookup, reporter: Reporter): vscode.Disposable {
  const command = (name: string, accepts: (mention: ViewMention) => boolean, none: string, run: (subject: Subject, mentions: readonly ViewMention[]) => unknown): vscode.Disposable =>
    registerAnnotationCommand(name, sessions, reporter, async (subject) => {
      const mentions = mentionsOf(subject, accepts);
      if (mentions.length === 0) return none;
      await run(subject, mentions);
      return undefined;
    });
  const noSuggestion = vscode.l10n.t('No suggestion here');
  const noTag = vscode.l10n.t('No tag here');
  const nothing = vscode.l10n.t('Nothing is tagged or suggested here');
  return vscode.Disposable.from(
    command('confirm', isSuggested, noSuggestion, ({ session }, mentions) => { session.confirm(mentions); }),
    command('dismiss', isSuggested, noSuggestion, ({ session }, mentions) => { session.dismiss(mentions); }),
    command('untag', isDecided, noTag, ({ session }, mentions) => { session.untag(annotationsOf(mentions)); }),
    command('retag', isEither, nothing, (subject, mentions) => retag(subject, mentions, codes)),
    command('editNote', isEither, nothing, editNote),
  );
}

function annotationsOf(mentions: readonly ViewMention[]): readonly Annotation[] {
  return mentions.flatMap(({ annotation }) => annotation ?? []);
}

async function retag({ document, session }: Subject, mentions: readonly ViewMention[], codes: CodeLookup): Promise<void> {
  const [first] = mentions;
  if (first === undefined) return;
  const choice = await askTag({ session, passage: first, codes: codes(document.uri.toString()), likelyType: first.type });
  if (choice === undefined) return;
  const { tag, record } = choice;
  const annotations = annotationsOf(mentions);
  const suggestions = mentions.filter(isSuggested);
  if (annotations.length > 0) session.retag(annotations, tag, record);
  const taggings = suggestions.map(({ start, end }) => ({ span: { start, end }, tag, ...(record === undefined ? {} : { entity: record }) }));
  applyTags(session, taggings, suggestions.filter(({ type }) => type !== tag.type));
}

/** A note on a suggestion confirms it: only decisions have notes. */
async function editNote({ session }: Subject, [mention]: readonly ViewMention[]): Promise<void> {
  if (mention === undefined) return;
  const note = await askInput({
    title: vscode.l10n.t('Note on “{0}”', mention.text),
    placeholder: vscode.l10n.t('Empty: no note'),
    value: mention.annotation?.note ?? '',
    canGoBack: false,
  });
  if (note === undefined || note === BACK) return;
  if (mention.annotation !== undefined) session.setNote(mention.annotation, note);
  else if (note.trim() !== '') session.tag([mention], { ...tagOf(mention), note });
}

function tagOf({ type, entity, value, mod, endValue }: ViewMention): Tag {
  return {
    type,
    ...(entity === undefined ? {} : { entity }),
    ...(value === undefined ? {} : { value }),
    ...(mod === undefined ? {} : { mod }),
    ...(endValue === undefined ? {} : { endValue }),
  };
}
