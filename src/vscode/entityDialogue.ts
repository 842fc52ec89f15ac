import * as vscode from 'vscode';
import type { EntityRecord } from '../annotation/annotation';
import type { ActorKind } from '../recognition/mention';
import { newEntity } from '../session/entityChoices';
import type { ArticleView } from '../view/articleView';
import { askPick, BACK, type StepResult } from './steps';

interface KindItem extends vscode.QuickPickItem {
  readonly actorKind: ActorKind;
}

/** What is asked of an entity to be made. */
export interface NewEntityQuestion {
  readonly view: ArticleView;
  readonly type: 'actor' | 'issue';
  readonly name: string;
  readonly title: string;
  readonly canGoBack: boolean;
}

/** Makes a record of a new entity; of an actor it asks the kind. */
export async function askNewEntity({ view, type, name, title, canGoBack }: NewEntityQuestion): Promise<StepResult<EntityRecord>> {
  if (type === 'issue') return newEntity(view, type, name, 'issue');
  const kind = await askPick<KindItem>({ title, placeholder: vscode.l10n.t('What “{0}” is', name), canGoBack, items: kindItems() });
  return kind === undefined || kind === BACK ? kind : newEntity(view, type, name, kind.actorKind);
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
