import * as vscode from 'vscode';
import { flattenCodes, type Code } from '../codebook/codebook';
import { CODE_COLOURS, THEME_COLOURS } from '../codebook/themeColours';
import { codeIcon } from './codebookNodes';
import { askInput, askPick, BACK } from './steps';

const { t } = vscode.l10n;

/** Asks for a name; undefined when the dialogue was left. */
export async function askName(title: string, value: string): Promise<string | undefined> {
  const name = await askLine(title, t('Name'), value, (typed) => (typed.trim() === '' ? t('A name is needed.') : undefined));
  return name?.replace(/\s+/g, ' ').trim();
}

/** Asks for a line of text; undefined when the dialogue was left. */
export async function askLine(title: string, placeholder: string, value: string, check?: (typed: string) => string | undefined): Promise<string | undefined> {
  const typed = await askInput({ title, placeholder, value, canGoBack: false, ...(check === undefined ? {} : { check }) });
  return typed === BACK ? undefined : typed;
}

interface ColourItem extends vscode.QuickPickItem {
  readonly color?: string;
}

/** Asks for a theme colour; `{}` for none. */
export async function askColour(title: string, current: string | undefined): Promise<{ readonly color?: string } | undefined> {
  const itemOf = (color: string): ColourItem => ({ label: color, color, iconPath: codeIcon(color), ...(color === current ? { description: t('current') } : {}) });
  const others = THEME_COLOURS.filter((color) => !CODE_COLOURS.some((first) => first === color));
  const items: readonly ColourItem[] = [
    ...CODE_COLOURS.map(itemOf),
    { label: t('No colour of its own'), iconPath: codeIcon(undefined) },
    { label: t('more theme colours'), kind: vscode.QuickPickItemKind.Separator },
    ...others.map(itemOf),
  ];
  const item = await askPick<ColourItem>({ title, placeholder: t('A theme colour'), canGoBack: false, items, active: ({ color }) => color === current });
  return item === undefined || item === BACK ? undefined : item.color === undefined ? {} : { color: item.color };
}

interface CodeItem extends vscode.QuickPickItem {
  readonly code: Code;
}

/** Asks for one of the codes. */
export async function askCode(title: string, placeholder: string, codes: readonly Code[], accepts: (code: Code) => boolean): Promise<Code | undefined> {
  const items = flattenCodes(codes).filter(({ code }) => accepts(code)).map(({ code, path }): CodeItem => ({
    label: code.name,
    code,
    iconPath: codeIcon(code.color),
    ...(path.length === 0 ? {} : { description: path.join(' › ') }),
  }));
  const item = await askPick<CodeItem>({ title, placeholder, canGoBack: false, items });
  return item === undefined || item === BACK ? undefined : item.code;
}

interface ChoiceItem<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** Asks for one of some things to do. */
export async function askChoice<T>(title: string, placeholder: string, choices: readonly (readonly [value: T, label: string, detail?: string])[]): Promise<T | undefined> {
  const items = choices.map(([value, label, detail]): ChoiceItem<T> => ({ value, label, ...(detail === undefined ? {} : { detail }) }));
  const item = await askPick<ChoiceItem<T>>({ title, placeholder, canGoBack: false, items });
  return item === undefined || item === BACK ? undefined : item.value;
}

/** A passage that is offered in a list. */
export interface PassageChoice {
  readonly id: string;
  readonly quote: string;
  readonly context: string;
  readonly file: string;
}

/** Asks for some passages of a list; none are chosen at first. */
export async function askPassages(title: string, placeholder: string, passages: readonly PassageChoice[]): Promise<ReadonlySet<string> | undefined> {
  const items = passages.map(({ id, quote, context, file }) => ({ label: quote, description: file, detail: context, id }));
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder: placeholder, canPickMany: true, matchOnDescription: true, matchOnDetail: true });
  return chosen === undefined || chosen.length === 0 ? undefined : new Set(chosen.map(({ id }) => id));
}
