import * as vscode from 'vscode';
import { dateChoices, type DateChoice, type ProposedDate } from '../view/dateChoices';
import { askPick, BACK } from './steps';

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

type Day = string | typeof NO_DAY;

interface DayItem extends vscode.QuickPickItem {
  readonly day?: Day;
  /** What is typed by taking an item that is no day. */
  readonly instead?: string;
}

/** Asks for a day: typed in any common way, with what was understood and the days around it to pick from. Undefined when left. */
export async function askDay(question: DayQuestion): Promise<Day | undefined> {
  const item = await askPick<DayItem>({
    title: question.title,
    placeholder: question.placeholder,
    canGoBack: false,
    items: (typed) => itemsFor(typed, question),
    goesOn: ({ instead }) => instead,
  });
  return item === undefined || item === BACK ? undefined : item.day;
}

/** VS Code must not filter these by what was typed: they are the answer to it. */
function itemsFor(typed: string, { proposals, today, none }: DayQuestion): readonly DayItem[] {
  const items = dateChoices(typed, proposals, today).map(itemOf);
  if (typed.trim() === '') return none === undefined ? items : [...items, { day: NO_DAY, label: none, alwaysShow: true, iconPath: new vscode.ThemeIcon('circle-slash') }];
  if (items.length > 0) return items;
  return [{ instead: typed, label: vscode.l10n.t('“{0}” is no day or month', typed.trim()), detail: vscode.l10n.t('Type a day: 26 Oct 2025, 2025-10-26, last Friday; or a month to see its days'), alwaysShow: true }];
}

function itemOf({ value, label, remark, opens }: DateChoice): DayItem {
  return {
    ...(opens === true ? { instead: value } : { day: value }),
    label,
    alwaysShow: true,
    description: [value, remark].filter((part) => part !== undefined).join(' · '),
    iconPath: new vscode.ThemeIcon(opens === true ? 'folder' : 'calendar'),
  };
}
