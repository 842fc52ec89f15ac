import * as vscode from 'vscode';
import { articleDate } from '../annotation/articleDates';
import type { EntityRecord } from '../annotation/annotation';
import type { Span } from '../article/span';
import { dateOfPassage } from '../session/dateOfPassage';
import type { Session, Tag } from '../session/session';
import { shortQuote } from '../session/stepWords';
import type { CodeChoice } from './codeLookup';
import { askDateValue } from './dateValueDialogue';
import { askEntity } from './entityDialogue';
import { askPick, BACK, type StepResult } from './steps';

/** What a person chose to tag passages as. */
export interface TagChoice {
  readonly tag: Tag;
  /** For a new entity. */
  readonly record?: EntityRecord;
}

export interface TagQuestion {
  readonly session: Session;
  /** Where the passage is; the first of several. */
  readonly passage: Span;
  readonly codes: readonly CodeChoice[];
  /** Type that the passage has or seems to have. */
  readonly likelyType?: string;
}

interface TypeItem extends vscode.QuickPickItem {
  readonly type: string;
}

/** Asks what a passage is: type, then entity or value, with a step back. Undefined when the dialogue was left. */
export async function askTag(question: TagQuestion): Promise<TagChoice | undefined> {
  for (;;) {
    const item = await askPick<TypeItem>({
      title: titleOf(question),
      placeholder: vscode.l10n.t('Tag as'),
      canGoBack: false,
      items: () => typeItems(question.codes),
      active: ({ type }) => type === question.likelyType,
    });
    if (item === undefined || item === BACK) return undefined;
    const choice = await askDetails(question, item.type, true);
    if (choice !== BACK) return choice;
  }
}

/** Asks for the entity or value of a tag whose type is known. */
export async function askDetails(question: TagQuestion, type: string, canGoBack: boolean): Promise<StepResult<TagChoice>> {
  if (type === 'date') return askDate(question, canGoBack);
  if (type !== 'actor' && type !== 'issue') return { tag: { type } };
  const choice = await askEntity({ view: question.session.view, type, passage: wordsOf(question), title: titleOf(question), canGoBack });
  if (choice === undefined || choice === BACK) return choice;
  return { tag: { type, entity: choice.id }, ...(choice.record === undefined ? {} : { record: choice.record }) };
}

async function askDate(question: TagQuestion, canGoBack: boolean): Promise<StepResult<TagChoice>> {
  const { article, decisions, view } = question.session;
  const value = await askDateValue({
    title: titleOf(question),
    current: dateOfPassage(view, question.passage),
    articleDate: articleDate(article, decisions.article)?.value,
    canGoBack,
  });
  return value === undefined || value === BACK ? value : { tag: { type: 'date', ...value } };
}

function typeItems(codes: readonly CodeChoice[]): readonly TypeItem[] {
  const own: readonly TypeItem[] = [
    { type: 'actor', label: vscode.l10n.t('Actor'), description: vscode.l10n.t('someone who can act: person, organisation, country, group'), iconPath: new vscode.ThemeIcon('account') },
    { type: 'date', label: vscode.l10n.t('Date'), description: vscode.l10n.t('a time expression with a value'), iconPath: new vscode.ThemeIcon('calendar') },
    { type: 'issue', label: vscode.l10n.t('Issue'), description: vscode.l10n.t('a matter in dispute, negotiated or to be decided'), iconPath: new vscode.ThemeIcon('comment-discussion') },
  ];
  if (codes.length === 0) return own;
  const separator = { type: '', label: vscode.l10n.t('codebook'), kind: vscode.QuickPickItemKind.Separator };
  return [...own, separator, ...codes.map(codeItem)];
}

function codeItem({ id, name, path, description }: CodeChoice): TypeItem {
  return {
    type: id,
    label: name,
    iconPath: new vscode.ThemeIcon('bookmark'),
    ...(path.length === 0 ? {} : { description: path.join(' › ') }),
    ...(description === undefined ? {} : { detail: description }),
  };
}

function titleOf(question: TagQuestion): string {
  return vscode.l10n.t('Tag “{0}”', shortQuote(wordsOf(question)));
}

function wordsOf({ session, passage }: TagQuestion): string {
  return session.article.text.slice(passage.start, passage.end);
}
