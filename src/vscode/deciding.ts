import * as vscode from 'vscode';
import type { Annotation } from '../annotation/annotation';
import { saidOf } from '../annotation/said';
import { changeSpeaker } from '../session/quoteTags';
import type { Tag } from '../session/session';
import { shortQuote } from '../session/stepWords';
import type { ViewMention } from '../view/articleView';
import { isToDecide } from '../view/reviewQueue';
import { sameMentions } from '../view/sameMentions';
import { isUncertain } from '../view/visibility';
import { registerAnnotationCommand } from './annotationCommand';
import { allMentionsAt, mentionsOf, type Subject } from './commandSubject';
import { askNote } from './noteDialogue';
import type { NoteDocuments } from './noteDocuments';
import type { Reviewer } from './reviewer';
import { readShown } from './settings';
import { askSpeaker, OTHER } from './speakerDialogue';
import { BACK } from './steps';
import { askTag, titleOf } from './tagDialogue';
import type { TaggingServices } from './taggingServices';
import { askWhich } from './whichDialogue';

type Accepts = (mention: ViewMention) => boolean;

const isSuggested: Accepts = ({ status }) => status === 'suggested';
const isDecided: Accepts = ({ status }) => status === 'confirmed';
const isEither: Accepts = () => true;

/** Commands on mentions: confirm, dismiss, remove, change, note. */
export function registerDeciding(services: TaggingServices, reviewer: Reviewer, notes: NoteDocuments): vscode.Disposable {
  const { sessions, reporter } = services;
  const command = (name: string, find: (subject: Subject) => readonly ViewMention[], none: string, run: (subject: Subject, mentions: readonly ViewMention[]) => unknown): vscode.Disposable =>
    registerAnnotationCommand(name, sessions, reporter, async (subject) => {
      const mentions = find(subject);
      if (mentions.length === 0) return none;
      await reviewer.deciding(subject, () => run(subject, mentions));
      return undefined;
    });
  const noSuggestion = vscode.l10n.t('No suggestion here');
  const nothing = vscode.l10n.t('Nothing is tagged or suggested here');
  const suggestions = (subject: Subject): readonly ViewMention[] => mentionsOf(subject, isSuggested);
  const confirm = ({ session }: Subject, mentions: readonly ViewMention[]): void => { session.confirm(mentions); };
  const dismiss = ({ session }: Subject, mentions: readonly ViewMention[]): void => { session.dismiss(mentions); };
  return vscode.Disposable.from(
    command('confirm', suggestions, noSuggestion, confirm),
    command('dismiss', suggestions, noSuggestion, dismiss),
    command('confirmEntity', (subject) => alike(subject, suggestions(subject)), noSuggestion, confirm),
    command('dismissEntity', (subject) => alike(subject, suggestions(subject)), noSuggestion, dismiss),
    command('confirmAll', everything, noSuggestion, confirm),
    command('dismissAll', everything, noSuggestion, dismiss),
    command('untag', taggedAt, vscode.l10n.t('No tag here'), (subject, mentions) => untag(subject, mentions, services)),
    command('retag', (subject) => mentionsOf(subject, isEither), nothing, (subject, mentions) => retag(subject, mentions, services)),
    command('editNote', (subject) => mentionsOf(subject, isEither), nothing, (subject, mentions) => editNote(subject, mentions, notes)),
  );
}

/** All suggestions of the same entities in the article. */
function alike({ session: { view } }: Subject, mentions: readonly ViewMention[]): readonly ViewMention[] {
  return [...new Set(mentions.flatMap((mention) => sameMentions(view, mention)))].filter(isSuggested);
}

/** All tags at a place; where there is none to be seen, the tagged quotation around it, which is highlighted on request only. */
function taggedAt(subject: Subject): readonly ViewMention[] {
  const seen = allMentionsAt(subject, isDecided);
  return seen.length > 0 ? seen : mentionsOf(subject, isDecided);
}

/** All suggestions of the article that the reader looks at, but for the uncertain ones. */
function everything({ document, session: { view } }: Subject): readonly ViewMention[] {
  const shown = readShown(document.uri);
  return view.mentions.filter((mention) => isToDecide(mention, shown) && !isUncertain(mention));
}

function annotationsOf(mentions: readonly ViewMention[]): readonly Annotation[] {
  return mentions.flatMap(({ annotation }) => annotation ?? []);
}

/** Asks which tags go when there are several; at a cursor the innermost is marked, in a selection all of them. */
async function untag(subject: Subject, mentions: readonly ViewMention[], { codes }: TaggingServices): Promise<void> {
  const { document, session, named, selections } = subject;
  const isCursor = selections.every(({ start, end }) => start === end);
  const chosen = named !== undefined || mentions.length === 1 ? mentions : await askWhich(session.view, mentions, codes(document.uri.toString()), isCursor ? mentions.slice(0, 1) : mentions);
  if (chosen !== undefined && chosen.length > 0) session.untag(annotationsOf(chosen));
}

async function retag(subject: Subject, mentions: readonly ViewMention[], services: TaggingServices): Promise<void> {
  if (mentions.every(({ type }) => type === 'quote')) await retagQuotes(subject, mentions, services);
  else await retagByDialogue(subject, mentions, services);
}

/** Of quotations it is most likely the speaker that is to be changed. */
async function retagQuotes(subject: Subject, quotations: readonly ViewMention[], services: TaggingServices): Promise<void> {
  const { document, session } = subject;
  const [passage] = quotations;
  if (passage === undefined) return;
  const speaker = await askSpeaker({ document, session, passage, services, title: titleOf(session, passage), canGoBack: false, mayBeOther: true });
  if (speaker === OTHER) await retagByDialogue(subject, quotations, services);
  else if (speaker !== undefined && speaker !== BACK) changeSpeaker(session, quotations, speaker);
}

async function retagByDialogue({ document, session }: Subject, mentions: readonly ViewMention[], services: TaggingServices): Promise<void> {
  const [first] = mentions;
  if (first === undefined) return;
  const choice = await askTag({ document, session, passage: first, services });
  if (choice === undefined) return;
  const { tag, record } = choice;
  services.memory.remember(tag, choice.chosen);
  session.amend(mentions, tag, record);
}

/** A note on a suggestion confirms it: only decisions have notes. */
async function editNote({ session }: Subject, [mention]: readonly ViewMention[], notes: NoteDocuments): Promise<void> {
  if (mention === undefined) return;
  const { annotation } = mention;
  const keep = (note: string): void => {
    const standing = annotation && session.decisions.annotations.find(({ id }) => id === annotation.id);
    if (standing !== undefined) session.setNote(standing, note);
    else if (annotation === undefined && note !== '') session.tag([mention], { ...tagOf(mention), note });
  };
  await askNote(notes, { about: shortQuote(mention.text), value: annotation?.note ?? '', keep });
}

/** What a mention is tagged or suggested as. */
export function tagOf(mention: Tag): Tag {
  return { type: mention.type, ...saidOf(mention) };
}
