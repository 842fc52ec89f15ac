import * as vscode from 'vscode';
import type { EntityRecord } from '../annotation/annotation';
import type { ActorKind } from '../recognition/mention';
import { entityChoices, newEntity } from '../session/entityChoices';
import type { ArticleView, ViewEntity } from '../view/articleView';
import { askPick, BACK, type StepResult } from './steps';

interface EntityItem extends vscode.QuickPickItem {
  readonly entity?: ViewEntity;
  /** Name of an entity to be made. */
  readonly newName?: string;
}

/** Which entity a passage names: one of the article's, or a new one. */
export interface EntityChoice {
  readonly id: string;
  /** For a new entity. */
  readonly record?: EntityRecord;
}

export interface EntityQuestion {
  readonly view: ArticleView;
  readonly type: 'actor' | 'issue';
  readonly passage: string;
  readonly title: string;
  readonly canGoBack: boolean;
}

/** Asks which entity a passage names; a new one by typing its name, then its kind. */
export async function askEntity(question: EntityQuestion): Promise<StepResult<EntityChoice>> {
  for (;;) {
    const item = await askPick<EntityItem>({
      title: question.title,
      placeholder: vscode.l10n.t('Whom or what the passage names: choose, or type a new name'),
      canGoBack: question.canGoBack,
      items: (typed) => itemsFor(question, typed.trim()),
    });
    if (item === undefined || item === BACK) return item;
    if (item.entity !== undefined) return { id: item.entity.id };
    const record = await askRecord(question, item.newName ?? question.passage);
    if (record !== BACK) return record && { id: record.id, record };
  }
}

async function askRecord({ view, type, title }: EntityQuestion, name: string): Promise<StepResult<EntityRecord>> {
  if (type === 'issue') return newEntity(view, type, name, 'issue');
  const kind = await askPick<KindItem>({ title, placeholder: vscode.l10n.t('What “{0}” is', name), canGoBack: true, items: kindItems });
  return kind === undefined || kind === BACK ? kind : newEntity(view, type, name, kind.actorKind);
}

interface KindItem extends vscode.QuickPickItem {
  readonly actorKind: ActorKind;
}

/** Kinds of actors to choose from. */
export function kindItems(): readonly KindItem[] {
  return [
    { actorKind: 'person', label: vscode.l10n.t('Person'), iconPath: new vscode.ThemeIcon('person') },
    { actorKind: 'organisation', label: vscode.l10n.t('Organisation'), description: vscode.l10n.t('party, ministry, company, outlet, alliance'), iconPath: new vscode.ThemeIcon('briefcase') },
    { actorKind: 'country', label: vscode.l10n.t('Country'), iconPath: new vscode.ThemeIcon('globe') },
    { actorKind: 'group', label: vscode.l10n.t('Group'), description: vscode.l10n.t('people of a nation or a party'), iconPath: new vscode.ThemeIcon('organization') },
    { actorKind: 'place', label: vscode.l10n.t('Place'), description: vscode.l10n.t('a place that does not act'), iconPath: new vscode.ThemeIcon('location') },
  ];
}

function itemsFor({ view, type, passage }: EntityQuestion, typed: string): readonly EntityItem[] {
  const { likely, others } = entityChoices(view, type, passage);
  const name = typed === '' ? passage : typed;
  const isKnown = [...likely, ...others].some((entity) => entity.name === name);
  const fresh: readonly EntityItem[] = isKnown ? [] : [{ label: `$(add) ${vscode.l10n.t('New: {0}', name)}`, newName: name, alwaysShow: true }];
  return [
    ...section(vscode.l10n.t('like the passage'), likely.map(itemOf)),
    ...section(vscode.l10n.t('new'), fresh),
    ...section(vscode.l10n.t('in this article'), others.map(itemOf)),
  ];
}

function section(label: string, items: readonly EntityItem[]): readonly EntityItem[] {
  return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

function itemOf(entity: ViewEntity): EntityItem {
  const { name, aliases, roles, mentions, decided } = entity;
  const facts = [...(roles[0] === undefined ? [] : [roles[0].title]), vscode.l10n.t('{0} mentions', mentions.length)];
  return {
    label: `$(${decided ? 'circle-filled' : 'circle-outline'}) ${name}`,
    description: facts.join(' · '),
    ...(aliases.length === 0 ? {} : { detail: aliases.join(', ') }),
    entity,
  };
}
