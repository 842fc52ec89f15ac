import type * as vscode from 'vscode';
import type { Look } from '../view/visibility';
import { createDecorationType, createRulerType, LOOKS, STATUSES, type Status } from './decorationTypes';

/** The decoration types in use: one for each look and status, and one for each colour that a code has of its own. */
export class HighlightTypes implements vscode.Disposable {
  readonly #marks = new Map<string, vscode.TextEditorDecorationType>();
  readonly #rulers = new Map<string, vscode.TextEditorDecorationType>();

  constructor() {
    for (const look of LOOKS) {
      for (const status of STATUSES) this.mark(look, status);
      this.ruler(look);
    }
  }

  get marks(): Iterable<vscode.TextEditorDecorationType> {
    return this.#marks.values();
  }

  get rulers(): Iterable<vscode.TextEditorDecorationType> {
    return this.#rulers.values();
  }

  /** How a mention is drawn. @param color A theme colour of its own. */
  mark(look: Look, status: Status, color?: string): vscode.TextEditorDecorationType {
    return known(this.#marks, `${look} ${status} ${color ?? ''}`, () => createDecorationType(look, status, color));
  }

  /** How a decision is marked in the overview ruler. */
  ruler(look: Look, color?: string): vscode.TextEditorDecorationType {
    return known(this.#rulers, `${look} ${color ?? ''}`, () => createRulerType(look, color));
  }

  dispose(): void {
    for (const type of [...this.marks, ...this.rulers]) type.dispose();
  }
}

function known<T>(values: Map<string, T>, key: string, create: () => T): T {
  const value = values.get(key) ?? create();
  values.set(key, value);
  return value;
}
