import * as vscode from 'vscode';

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
  /** The item to be chosen unless another is. */
  readonly active?: (item: T, typed: string) => boolean;
}

/** Asks to pick one of some items, which may depend on what is typed. */
export function askPick<T extends vscode.QuickPickItem>(options: PickOptions<T>): Promise<StepResult<T>> {
  const pick = vscode.window.createQuickPick<T>();
  pick.placeholder = options.placeholder;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = options.items('');
  prefer(pick, options, '');
  return ask(pick, options, (settle) => [
    pick.onDidChangeValue((typed) => {
      pick.items = options.items(typed);
      prefer(pick, options, typed);
    }),
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (item !== undefined) settle(item);
    }),
  ]);
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

function prefer<T extends vscode.QuickPickItem>(pick: vscode.QuickPick<T>, { active }: PickOptions<T>, typed: string): void {
  const preferred = pick.items.find((item) => active?.(item, typed));
  if (preferred !== undefined) pick.activeItems = [preferred];
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
  return ask(input, options, (settle) => [
    input.onDidChangeValue(look),
    input.onDidAccept(() => {
      if (options.check?.(input.value) === undefined) settle(input.value);
    }),
  ]);
}

type StepInput = vscode.QuickInput & { buttons: readonly vscode.QuickInputButton[]; readonly onDidTriggerButton: vscode.Event<vscode.QuickInputButton> };

function ask<T>(input: StepInput, { title, canGoBack }: StepOptions, listen: (settle: (value: T) => void) => readonly vscode.Disposable[]): Promise<StepResult<T>> {
  input.title = title;
  input.buttons = canGoBack ? [vscode.QuickInputButtons.Back] : [];
  return new Promise((resolve) => {
    const settle = (value: StepResult<T>): void => {
      resolve(value);
      input.dispose();
    };
    listen(settle);
    input.onDidTriggerButton(() => { settle(BACK); });
    input.onDidHide(() => { settle(undefined); });
    input.show();
  });
}
