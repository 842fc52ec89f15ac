import * as vscode from 'vscode';
import type { CoderFilter } from '../view/coderFilter';
import { readGitUser } from './gitUser';
import type { Reporter } from './reporter';
import { SECTION } from './settings';

/** What is set to sign nothing, whatever git says. */
const NOBODY = '-';

/** Who decides, by folder: the setting, else git's user name. */
export class Coders {
  /** Git's user names of folders, as far as they were asked for. */
  readonly #gitUsers = new Map<string, string | undefined>();

  constructor(private readonly reporter: Reporter) {}

  /** Who decides about an article; undefined when decisions are not signed. */
  of(article: vscode.Uri): string | undefined {
    const set = vscode.workspace.getConfiguration(SECTION, article).get('coder', '').trim();
    if (set !== '') return set === NOBODY ? undefined : set;
    this.need(article);
    return this.#gitUsers.get(keyOf(article));
  }

  /** Finds out what git's user name is for an article, so that its first decision can be signed. */
  need(article: vscode.Uri): void {
    const key = keyOf(article);
    if (this.#gitUsers.has(key)) return;
    this.#gitUsers.set(key, undefined);
    this.reporter.background(readGitUser(article).then((user) => { this.#gitUsers.set(key, user); }));
  }

  /** Whose decisions about an article are shown. */
  filterFor(article: vscode.Uri): CoderFilter {
    const settings = vscode.workspace.getConfiguration(`${SECTION}.coding`, article);
    return { own: this.of(article), isBlind: settings.get('blind', false), coders: settings.get<readonly string[]>('coders', []) };
  }
}

function keyOf(article: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(article)?.uri.toString() ?? '';
}
