import * as vscode from 'vscode';
import { changedPlace } from '../session/changedPlace';
import { codingAction, type CodingCommand } from '../session/codingKeys';
import type { Session } from '../session/session';
import { tell } from './annotationCommand';
import { ARTICLE_LANGUAGE } from './articleSelector';
import { CODING_COMMANDS, isCodingCommand } from './codingCommands';
import { showKeys } from './codingHelp';
import { CodingSign } from './codingSign';
import { BACKSPACE, ENTER, keyTurns, type KeyText } from '../session/keyTurns';
import { select, type Reviewer } from './reviewer';
import { SECTION } from './settings';
import type { TaggingServices } from './taggingServices';

/** What the editor does when text comes in; taken over while the mode is on, so that no key changes an article. */
const TYPING = ['type', 'compositionType', 'replacePreviousChar'];

/** What a named key would do in a dialogue. */
const NAMED_KEYS: Readonly<Partial<Record<CodingCommand, KeyText>>> = { confirm: ENTER, dismiss: BACKSPACE };

/**
 * Coding mode: single keys tag, confirm and dismiss while one reads, and nothing is typed into articles. A sign in the status bar and the
 * shape of the cursor tell that it is on.
 */
export class CodingMode implements vscode.Disposable {
  readonly #sign: CodingSign;
  readonly #subscriptions: vscode.Disposable;
  #typing: vscode.Disposable | undefined;

  constructor(
    private readonly services: TaggingServices,
    private readonly reviewer: Reviewer,
  ) {
    this.#sign = new CodingSign(services.sessions);
    this.#subscriptions = vscode.Disposable.from(
      this.#sign,
      vscode.commands.registerCommand(`${SECTION}.toggleCodingMode`, () => { if (this.isOn) this.leave(); else this.enter(); }),
      vscode.commands.registerCommand(`${SECTION}.leaveCodingMode`, () => { this.leave(); }),
      vscode.commands.registerCommand(`${SECTION}.codingKey`, (name: unknown) => this.#named(name)),
      vscode.commands.registerCommand(`${SECTION}.showCodingKeys`, () => this.#showKeys()),
    );
  }

  get isOn(): boolean {
    return this.#typing !== undefined;
  }

  enter(): void {
    const article = articleInFront(this.services.sessions);
    if (article === undefined) {
      tell(vscode.l10n.t('Open an article first, or call “News: Annotate This File”'));
      return;
    }
    const typing = this.#takeKeys();
    if (typing === undefined) return;
    this.#typing = typing;
    this.#changed();
    const [editor, session] = article;
    if (editor.selection.isEmpty) this.reviewer.go(editor, session, 'next');
  }

  leave(): void {
    this.#typing?.dispose();
    this.#typing = undefined;
    this.#changed();
  }

  dispose(): void {
    this.leave();
    this.#subscriptions.dispose();
  }

  #changed(): void {
    this.reviewer.isCoding = this.isOn;
    void vscode.commands.executeCommand('setContext', `${SECTION}.codingMode`, this.isOn);
    this.#sign.show(this.isOn);
  }

  /** Only one extension can have the keys; undefined when another has them. */
  #takeKeys(): vscode.Disposable | undefined {
    const taken: vscode.Disposable[] = [];
    try {
      for (const command of TYPING) taken.push(vscode.commands.registerCommand(command, (args: unknown) => this.#typed(command, args)));
      return vscode.Disposable.from(...taken);
    } catch (error) {
      taken.forEach((disposable) => { disposable.dispose(); });
      this.services.reporter.show(vscode.l10n.t('Coding mode needs the keyboard, which another extension has (an emulation of Vim, for example).'), error);
      return undefined;
    }
  }

  async #typed(command: string, args: unknown): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!this.isOn || editor?.document.languageId !== ARTICLE_LANGUAGE) {
      await vscode.commands.executeCommand(`default:${command}`, args);
      return;
    }
    const text = command === 'type' ? textOf(args) : undefined;
    if (text === undefined) return;
    await keyTurns.press(text, () => this.#act(text, editor.document), () => this.#settle());
  }

  /** A key with a name takes its turn among the others. */
  async #named(name: unknown): Promise<void> {
    if (isCodingCommand(name) && this.isOn) await keyTurns.press(NAMED_KEYS[name], () => this.#run(name), () => this.#settle());
  }

  /** A way to the window and back: what a key selected is known here before the next key acts, however fast they come. */
  async #settle(): Promise<void> {
    await vscode.commands.executeCommand('setContext', `${SECTION}.codingMode`, this.isOn);
  }

  async #act(key: string, { uri }: vscode.TextDocument): Promise<void> {
    const action = codingAction(key, this.services.codes(uri.toString()));
    if (action === undefined) tell(vscode.l10n.t('“{0}” does nothing in coding mode: ? shows the keys, Esc leaves', key));
    else if (action.kind === 'code') await vscode.commands.executeCommand(`${SECTION}.tagSelection`, { type: action.type });
    else await this.#run(action.command);
  }

  async #run(command: CodingCommand): Promise<void> {
    if (command === 'keys') await this.#showKeys();
    else if (command === 'undo' || command === 'redo') await this.#travel(command);
    else await vscode.commands.executeCommand(CODING_COMMANDS[command]);
  }

  /** Undoes or redoes, and selects what came back or went. */
  async #travel(command: 'undo' | 'redo'): Promise<void> {
    const article = articleInFront(this.services.sessions);
    const before = article?.[1].decisions;
    await vscode.commands.executeCommand(CODING_COMMANDS[command]);
    if (article === undefined || before === undefined) return;
    const [editor, session] = article;
    select(editor, changedPlace(before, session.decisions));
  }

  async #showKeys(): Promise<void> {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    await showKeys(uri === undefined ? [] : this.services.codes(uri));
  }
}

function articleInFront(sessions: TaggingServices['sessions']): readonly [vscode.TextEditor, Session] | undefined {
  const editor = vscode.window.activeTextEditor;
  const session = editor && sessions.get(editor.document);
  return session && [editor, session];
}

function textOf(args: unknown): string | undefined {
  return typeof args === 'object' && args !== null && 'text' in args && typeof args.text === 'string' ? args.text : undefined;
}
