import * as vscode from 'vscode';
import { keyTurns, type WaitingInput } from '../session/keyTurns';

/** The person went a step back. */
export const BACK = Symbol('back');

/** What a step of a dialogue gave: a value, a step back, or undefined when it was left. */
export type StepResult<T> = T | typeof BACK | undefined;

/** Milliseconds until a list that depends on what was typed is surely shown. */
const LIST_DELAY = 250;

interface StepOptions {
  readonly title: string;
  readonly placeholder: string;
  /** Whether there is a step before. */
  readonly canGoBack: boolean;
}

export interface PickOptions<T extends vscode.QuickPickItem> extends StepOptions {
  /** What VS Code searches for what is typed; or what we found for it, best first. */
  readonly items: readonly T[] | ((typed: string) => readonly T[]);
  /** Told of the item that is chosen as one moves through the list. */
  readonly focused?: (item: T) => void;
  /** The item to be chosen unless another is. */
  readonly active?: (item: T, typed: string) => boolean;
  /** For an item that is no answer: what is to be typed instead, so that the list goes on from there. */
  readonly goesOn?: (item: T) => string | undefined;
}

/** Asks to pick one of some items, which may depend on what is typed. */
export function askPick<T extends vscode.QuickPickItem>(options: PickOptions<T>): Promise<StepResult<T>> {
  const pick = vscode.window.createQuickPick<T>();
  pick.placeholder = options.placeholder;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  const { items } = options;
  const found = (typed: string): readonly T[] => (typeof items === 'function' ? items(typed) : items.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase())));
  const topFor = (typed: string): T | undefined => topOf(found(typed), options, typed);
  let changed = 0;
  const offer = (typed: string): void => {
    pick.items = typeof items === 'function' ? items(typed) : items;
    const top = topOf(pick.items, options, typed);
    if (top !== undefined) pick.activeItems = [top];
  };
  const retyped = (typed: string): void => {
    if (typeof items !== 'function') return;
    offer(typed);
    changed = Date.now();
  };
  const write = (typed: string): void => {
    pick.value = typed;
    retyped(typed);
  };
  const take = (chosen: T | undefined, settle: (item: T) => void): void => {
    const other = chosen && options.goesOn?.(chosen);
    if (other !== undefined) write(other);
    else if (chosen !== undefined) settle(chosen);
  };
  /** An Enter right after a letter is about what that letter finds, which the window does not show yet: it would give a row of the list before. */
  const accept = (settle: (item: T) => void): void => {
    take(Date.now() - changed < LIST_DELAY ? topFor(pick.value) : pick.selectedItems[0], settle);
  };
  offer('');
  return ask(pick, options, (settle) => [
    pick.onDidChangeValue(retyped),
    pick.onDidAccept(() => { accept(settle); }),
    pick.onDidChangeActive(([item]) => {
      if (item !== undefined) options.focused?.(item);
    }),
  ], (settle) => ({
    type: (text) => { write(pick.value + text); },
    erase: () => { write(pick.value.slice(0, -1)); },
    accept: () => { take(topFor(pick.value), settle); },
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

/** The item that Enter takes unless another is chosen. */
function topOf<T extends vscode.QuickPickItem>(items: readonly T[], { active }: PickOptions<T>, typed: string): T | undefined {
  return items.find((item) => active?.(item, typed)) ?? items.find(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
}

export interface InputOptions extends StepOptions {
  readonly value: string;
  /** A message when the input will not do. */
  readonly check?: (value: string) => string | undefined;
  /** Said below the input when it will do. */
  readonly explain?: (value: string) => string | undefined;
  /** A button that goes on in another way, with what was typed so far. */
  readonly otherwise?: { readonly button: vscode.QuickInputButton; readonly run: (value: string) => void };
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
  const { otherwise } = options;
  const buttons = otherwise === undefined ? [] : [{ button: otherwise.button, run: () => { otherwise.run(input.value); } }];
  return ask(input, { ...options, buttons }, (settle) => [
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
  { title, canGoBack, buttons = [] }: StepOptions & { readonly buttons?: readonly { readonly button: vscode.QuickInputButton; readonly run: () => void }[] },
  listen: (settle: (value: T) => void) => readonly vscode.Disposable[],
  keysFor?: (settle: (value: T) => void) => WaitingInput,
): Promise<StepResult<T>> {
  input.title = title;
  input.buttons = [...(canGoBack ? [vscode.QuickInputButtons.Back] : []), ...buttons.map(({ button }) => button)];
  return new Promise((resolve) => {
    const state = { isSettled: false, closed: (): void => undefined };
    const settle = (value: StepResult<T>): void => {
      state.isSettled = true;
      state.closed();
      resolve(value);
      input.dispose();
    };
    listen(settle);
    input.onDidTriggerButton((pressed) => {
      const own = buttons.find(({ button }) => button === pressed);
      own?.run();
      settle(own === undefined ? BACK : undefined);
    });
    input.onDidHide(() => { settle(undefined); });
    input.show();
    if (keysFor !== undefined) state.closed = keyTurns.inputOpened(keysFor(settle));
    if (state.isSettled) state.closed();
  });
}
