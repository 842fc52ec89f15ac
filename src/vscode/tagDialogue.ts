import * as vscode from 'vscode';
import type { EntityRecord } from '../annotation/annotation';
import type { Span } from '../article/span';
import { entityChoices, entityNamed } from '../session/entityChoices';
import type { Session, Tag } from '../session/session';
import { shortQuote } from '../session/stepWords';
import { oneLine } from '../view/sentenceText';
import { TagPicker, type PickerRow } from '../view/tagPicker';
import { askDateTag } from './dateTag';
import { askNewEntity } from './entityDialogue';
import { tagItems, type TagItem } from './pickerItem';
import { askSpeaker, OTHER } from './speakerDialogue';
import { askPick, BACK, type StepResult } from './steps';
import type { TaggingServices } from './taggingServices';

/** What a person chose to tag passages as. */
export interface TagChoice {
  readonly tag: Tag;
  /** For an entity that the article does not have yet. */
  readonly record?: EntityRecord;
  /** The entity that was chosen by name, for all passages; undefined where it follows from the passage's words. */
  readonly chosen?: EntityRecord;
}

export interface TagQuestion {
  readonly document: vscode.TextDocument;
  readonly session: Session;
  /** Where the passage is; the first of several. */
  readonly passage: Span;
  readonly services: Pick<TaggingServices, 'codes' | 'entries' | 'memory'>;
  /** What kind of tag it is, where that is settled. */
  readonly only?: 'actor' | 'issue';
  /** Whether the passages have different words, so that each names its own actor or issue. */
  readonly differ?: boolean;
}

/**
 * Asks what a passage is, in one list: type, code, or entity; then the value of a date, the speaker of a quotation or the kind of a new
 * actor, with a step back.
 */
export async function askTag(question: TagQuestion): Promise<TagChoice | undefined> {
  const picker = pickerFor(question);
  for (;;) {
    const item = await askPick<TagItem>({
      title: titleOf(question.session, question.passage),
      placeholder: vscode.l10n.t('Tag as: a type, a code, or whom or what it names'),
      canGoBack: false,
      items: (typed) => tagItems(picker.rows(typed)),
      active: ({ row }, typed) => row !== undefined && (typed === '' || (row.kind === 'code' && row.code.key === typed)),
    });
    if (item === undefined || item === BACK || item.row === undefined) return undefined;
    const choice = await choiceOf(question, item.row);
    if (choice !== BACK) return choice;
  }
}

function pickerFor({ document, session, passage, services, only }: TagQuestion): TagPicker {
  const words = oneLine(session.article.text.slice(passage.start, passage.end));
  const uri = document.uri.toString();
  return new TagPicker({
    passage: words,
    codes: services.codes(uri),
    entities: entityChoices(session.view, services.entries(uri), words),
    recent: services.memory.recent,
    ...(only === undefined ? {} : { only }),
  });
}

async function choiceOf(question: TagQuestion, row: PickerRow): Promise<StepResult<TagChoice>> {
  switch (row.kind) {
    case 'code':
      return { tag: { type: row.code.id } };
    case 'entity': {
      const { record } = row.entity;
      const isKnown = question.session.view.entity(record.id) !== undefined;
      return { tag: { type: record.type, entity: record.id }, chosen: record, ...(isKnown ? {} : { record }) };
    }
    case 'create':
      return newChoice(question, row.type, row.name);
    case 'type':
      if (row.type === 'quote') return quoteChoice(question);
      return row.type === 'date' ? dateChoice(question) : namedChoice(question, row.type);
  }
}

async function dateChoice(question: TagQuestion): Promise<StepResult<TagChoice>> {
  const tag = await askDateTag(question.session, question.passage, titleOf(question.session, question.passage), true);
  return tag === undefined || tag === BACK ? tag : { tag };
}

async function quoteChoice(question: TagQuestion): Promise<StepResult<TagChoice>> {
  const speaker = await askSpeaker({ ...question, title: titleOf(question.session, question.passage), canGoBack: true, mayBeOther: false });
  if (speaker === undefined || speaker === BACK || speaker === OTHER) return speaker === OTHER ? undefined : speaker;
  const { record, ...tag } = speaker;
  return { tag: { type: 'quote', ...tag }, ...(record === undefined ? {} : { record }) };
}

/** The entity that the passage names, else a new one of its words. */
function namedChoice(question: TagQuestion, type: 'actor' | 'issue'): Promise<StepResult<TagChoice>> | TagChoice {
  const { session, passage, differ } = question;
  if (differ === true) return { tag: { type } };
  const words = session.article.text.slice(passage.start, passage.end);
  const twin = session.view.mentionsIn(passage).find((mention) => mention.type === type && mention.start === passage.start && mention.end === passage.end);
  const known = twin?.entity ?? entityNamed(session.view, type, words)?.id;
  return known === undefined ? newChoice(question, type, words) : { tag: { type, entity: known } };
}

async function newChoice(question: TagQuestion, type: 'actor' | 'issue', name: string): Promise<StepResult<TagChoice>> {
  const record = await askNewEntity({ view: question.session.view, type, name, title: titleOf(question.session, question.passage), canGoBack: true });
  return record === undefined || record === BACK ? record : { tag: { type, entity: record.id }, record, chosen: record };
}

/** What is tagged, for the title of a dialogue. */
export function titleOf(session: Session, passage: Span): string {
  return vscode.l10n.t('Tag “{0}”', shortQuote(session.article.text.slice(passage.start, passage.end)));
}
