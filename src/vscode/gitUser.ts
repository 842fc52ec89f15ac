import * as vscode from 'vscode';

/** What is used of the API of VS Code's own git extension, version 1. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): { readonly repositories: readonly Repository[]; getRepository(uri: vscode.Uri): Repository | null };
}

interface Repository {
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
}

const USER = 'user.name';

/** Longest name that decisions are signed with, in UTF-16 code units: as the setting allows. */
const LONGEST = 64;

/** The user name that git has for an article: VS Code's git extension knows it; where there is none, the repository's own file may. Nothing is run. */
export async function readGitUser(article: vscode.Uri): Promise<string | undefined> {
  const name = (await fromExtension(article).catch(() => undefined)) ?? (await fromFile(article).catch(() => undefined));
  const tidy = name?.trim().slice(0, LONGEST);
  return tidy === '' ? undefined : tidy;
}

async function fromExtension(article: vscode.Uri): Promise<string | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (extension === undefined) return undefined;
  const git = extension.isActive ? extension.exports : await extension.activate();
  if (!git.enabled) return undefined;
  const api = git.getAPI(1);
  const repository = api.getRepository(article);
  return repository === null ? api.repositories[0]?.getGlobalConfig(USER) : repository.getConfig(USER);
}

/** From `.git/config` at the top of the folder. */
async function fromFile(article: vscode.Uri): Promise<string | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(article);
  if (folder === undefined) return undefined;
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder.uri, '.git', 'config')));
  const section = /^\s*\[user\]\s*$([^[]*)/m.exec(text)?.[1];
  return section === undefined ? undefined : /^\s*name\s*=\s*"?([^"\n]+)"?\s*$/m.exec(section)?.[1];
}
