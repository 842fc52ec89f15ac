import * as vscode from 'vscode';
import { dateChoices, type DateChoice, type ProposedDate } from '../view/dateChoices';

export interface DayQuestion {
  readonly title: string;
  readonly placeholder: string;
  /** Offered before anything is typed. */
  readonly proposals: readonly ProposedDate[];
  /** ISO day that "yesterday" and such count from. */
  readonly today: string;
  /** Label of an item that takes the day away; left out where there is none to take. */
  readonly none?: string;
}

/** No day at all was chosen. */
export const NO_DAY = Symbol('no day');

interface DayItem extends vscode.QuickPickItem {
  readonly choice?: DateChoice;
  readonly isNone?: true;
}

/** Asks for a day: typed in any common way, with what was understood and the days around it to pick from. Undefined when left. */
export function askDay(question: DayQuestion): Promise<string | typeof NO_DAY | undefined> {
  const pick = vscode.window.createQuickPick<DayItem>();
  pick.title = question.title;
  pick.placeholder = question.placeholder;
  const show = (typed: string): void => { pick.items = itemsFor(typed, question); };
  show('');
  return new Promise((resolve) => {
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      const choice = item?.choice;
      if (choice?.opens === true) {
        pick.value = choice.value;
        show(choice.value);
      } else if (item?.isNone === true || choice !== undefined) {
        resolve(choice === undefined ? NO_DAY : choice.value);
        pick.hide();
      }
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** VS Code must not filter these by what was typed: they are the answer to it. */
function itemsFor(typed: string, { proposals, today, none }: DayQuestion): DayItem[] {
  const items = dateChoices(typed, proposals, today).map((choice): DayItem => ({
    choice,
    label: choice.label,
    alwaysShow: true,
    description: [choice.value, choice.remark].filter((part) => part !== undefined).join(' · '),
    iconPath: new vscode.ThemeIcon(choice.opens === true ? 'folder' : 'calendar'),
  }));
  if (typed.trim() === '') return none === undefined ? items : [...items, { isNone: true, label: none, alwaysShow: true, iconPath: new vscode.ThemeIcon('circle-slash') }];
  if (items.length > 0) return items;
  return [{ label: vscode.l10n.t('“{0}” is no day or month', typed.trim()), detail: vscode.l10n.t('Type a day: 26 Oct 2025, 2025-10-26, last Friday; or a month to see its days'), alwaysShow: true }];
}
