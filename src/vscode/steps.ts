import * as vscode from 'vscode';
import { keyTurns, type WaitingInput } from '../session/keyTurns';

/** The person went a step back. */
export const BACK = Symbol('back');

/** What a step of a dialogue gave: a value, a step back, or undefined when it was left. */
export type StepResult<T> = T | typeof BACK | undefined;

interface StepOptions {
  readonly title: string;
  readonly placeholder: string;
  /** Whether there is a step before. */
  readonly canGoBack: boolean;
}

export interface PickOptions<T extends vscode.QuickPickItem> extends StepOptions {
  /** What to offer for what was typed. */
  readonly items: (typed: string) => readonly T[];
  /** Told of the item that is chosen as one moves through the list. */
  readonly focused?: (item: T) => void;
  /** The item to be chosen unless another is. */
  readonly active?: (item: T, typed: string) => boolean;
}

/** Asks to pick one of some items, which may depend on what is typed. */
export function askPick<T extends vscode.QuickPickItem>(options: PickOptions<T>): Promise<StepResult<T>> {
  const pick = vscode.window.createQuickPick<T>();
  pick.placeholder = options.placeholder;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  const offer = (typed: string): void => {
    pick.items = options.items(typed);
    const preferred = preferredOf(pick.items, options, typed);
    if (preferred !== undefined) pick.activeItems = [preferred];
  };
  const write = (typed: string): void => {
    pick.value = typed;
    offer(typed);
  };
  offer('');
  return ask(pick, options, (settle) => [
    pick.onDidChangeValue(offer),
    pick.onDidChangeActive(([item]) => {
      if (item !== undefined) options.focused?.(item);
    }),
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (item !== undefined) settle(item);
    }),
  ], (settle) => ({
    type: (text) => { write(pick.value + text); },
    erase: () => { write(pick.value.slice(0, -1)); },
    accept: () => {
      const item = preferredOf(pick.items, options, pick.value) ?? pick.items.find(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
      if (item !== undefined) settle(item);
    },
  }));
}

export interface ManyOptions<T extends vscode.QuickPickItem> extends StepOptions {
  readonly items: readonly T[];
}

/** Asks to tick any number of items; those with `picked` are ticked already. */
export function askMany<T extends vscode.QuickPickItem>(options: ManyOptions<T>): Promise<StepResult<readonly T[]>> {
  const pick = vscode.window.createQuickPick<T>();
  pick.placeholder = options.placeholder;
  pick.canSelectMany = true;
  pick.matchOnDetail = true;
  pick.items = options.items;
  pick.selectedItems = options.items.filter(({ picked }) => picked);
  return ask(pick, options, (settle) => [pick.onDidAccept(() => { settle(pick.selectedItems); })]);
}

function preferredOf<T extends vscode.QuickPickItem>(items: readonly T[], { active }: PickOptions<T>, typed: string): T | undefined {
  return items.find((item) => active?.(item, typed));
}

export interface InputOptions extends StepOptions {
  readonly value: string;
  /** A message when the input will not do. */
  readonly check?: (value: string) => string | undefined;
  /** Said below the input when it will do. */
  readonly explain?: (value: string) => string | undefined;
}

/** Asks for a line of text. */
export function askInput(options: InputOptions): Promise<StepResult<string>> {
  const input = vscode.window.createInputBox();
  const look = (value: string): void => {
    input.validationMessage = options.check?.(value);
    input.prompt = options.explain?.(value);
  };
  input.placeholder = options.placeholder;
  input.value = options.value;
  look(options.value);
  const accept = (settle: (value: string) => void): void => {
    if (options.check?.(input.value) === undefined) settle(input.value);
  };
  const write = (value: string): void => {
    input.value = value;
    look(value);
  };
  return ask(input, options, (settle) => [
    input.onDidChangeValue(look),
    input.onDidAccept(() => { accept(settle); }),
  ], (settle) => ({
    type: (text) => { write(input.value + text); },
    erase: () => { write(input.value.slice(0, -1)); },
    accept: () => { accept(settle); },
  }));
}

type StepInput = vscode.QuickInput & { buttons: readonly vscode.QuickInputButton[]; readonly onDidTriggerButton: vscode.Event<vscode.QuickInputButton> };

function ask<T>(
  input: StepInput,
  { title, canGoBack }: StepOptions,
  listen: (settle: (value: T) => void) => readonly vscode.Disposable[],
  keysFor?: (settle: (value: T) => void) => WaitingInput,
): Promise<StepResult<T>> {
  input.title = title;
  input.buttons = canGoBack ? [vscode.QuickInputButtons.Back] : [];
  return new Promise((resolve) => {
    let closed = (): void => undefined;
    const settle = (value: StepResult<T>): void => {
      closed();
      resolve(value);
      input.dispose();
    };
    listen(settle);
    input.onDidTriggerButton(() => { settle(BACK); });
    input.onDidHide(() => { settle(undefined); });
    input.show();
    if (keysFor !== undefined) closed = keyTurns.inputOpened(keysFor(settle));
  });
}
