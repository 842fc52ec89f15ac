import * as vscode from 'vscode';
import type { Span } from '../article/span';
import { entityChoices } from '../session/entityChoices';
import { quotationOf, wordsAboutSpeaker, type Speaker } from '../session/quoteTags';
import type { Session } from '../session/session';
import { oneLine } from '../view/sentenceText';
import { SpeakerRows, type SpeakerRow } from '../view/speakerRows';
import { askNewEntity } from './entityDialogue';
import { entityLooks } from './pickerItem';
import { askPick, BACK, type StepResult } from './steps';
import type { TaggingServices } from './taggingServices';

/** The passage is to be tagged as something else than a quotation. */
export const OTHER = Symbol('other');

export interface SpeakerQuestion {
  readonly document: vscode.TextDocument;
  readonly session: Session;
  /** The quotation; the first of several. */
  readonly passage: Span;
  readonly services: Pick<TaggingServices, 'entries'>;
  readonly title: string;
  readonly canGoBack: boolean;
  /** Whether `OTHER` is offered. */
  readonly mayBeOther: boolean;
}

interface SpeakerItem extends vscode.QuickPickItem {
  readonly row: SpeakerRow;
}

const UNKNOWN = vscode.l10n.t('Speaker not known');
const SOMETHING_ELSE = vscode.l10n.t('Tag as Something Else…');

/** Asks who says a quotation: an actor of the article, a new one, or nobody who is known. */
export async function askSpeaker(question: SpeakerQuestion): Promise<StepResult<Speaker | typeof OTHER>> {
  const rows = rowsFor(question);
  for (;;) {
    const item = await askPick<SpeakerItem>({
      title: question.title,
      placeholder: vscode.l10n.t('Who says it? Type to search, or a new name'),
      canGoBack: question.canGoBack,
      items: (typed) => rows.rows(typed).map((row) => ({ ...looksOf(row), row, alwaysShow: true })),
    });
    if (item === undefined || item === BACK) return item;
    const answer = await answerOf(question, item.row);
    if (answer !== BACK) return answer;
  }
}

function rowsFor({ document, session, passage, services, mayBeOther }: SpeakerQuestion): SpeakerRows {
  const { article, view } = session;
  const speakerText = quotationOf(view, passage)?.speakerText;
  return new SpeakerRows({
    entities: entityChoices(view, services.entries(document.uri.toString()), wordsAboutSpeaker(article, view, passage)),
    names: { unknown: UNKNOWN, other: SOMETHING_ELSE },
    mayBeOther,
    ...(speakerText === undefined ? {} : { speakerText }),
  });
}

async function answerOf({ session, title }: SpeakerQuestion, row: SpeakerRow): Promise<StepResult<Speaker | typeof OTHER>> {
  switch (row.kind) {
    case 'actor': {
      const { record } = row.entity;
      return { speaker: record.id, ...(session.view.entity(record.id) === undefined ? { record } : {}) };
    }
    case 'create': {
      const record = await askNewEntity({ view: session.view, type: 'actor', name: row.name, title, canGoBack: true });
      return record === undefined || record === BACK ? record : { speaker: record.id, record };
    }
    case 'unknown':
      return row.speakerText === undefined ? {} : { speakerText: row.speakerText };
    case 'other':
      return OTHER;
  }
}

function looksOf(row: SpeakerRow): vscode.QuickPickItem {
  switch (row.kind) {
    case 'actor':
      return entityLooks(row.entity);
    case 'create':
      return { label: vscode.l10n.t('Create Actor…'), description: `“${row.name}”`, iconPath: new vscode.ThemeIcon('add') };
    case 'unknown':
      return { label: UNKNOWN, iconPath: new vscode.ThemeIcon('question'), ...(row.speakerText === undefined ? {} : { description: `“${oneLine(row.speakerText)}”` }) };
    case 'other':
      return { label: SOMETHING_ELSE, iconPath: new vscode.ThemeIcon('tag') };
  }
}
