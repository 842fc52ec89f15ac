import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** An article of our own, with a headline, names, dates and an issue. */
export const PORT_TEXT = [
  'Envoys near a deal on tariffs',
  '',
  'OSLO, March 11, 2026 (Coastline News) — Norway and Portugal moved closer to a deal on tariffs on Wednesday, Mara Lindqvist said.',
  '',
  'The blue harbour crane stood still for hours. Lindqvist told reporters on Monday that Portugal would answer by Friday.',
  '',
].join('\n');

/** The workspace's folder: a copy that the suite may write in. */
export function workspaceUri(...path: readonly string[]): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

let files = 0;

/** Writes a file under a name that no other test uses. */
export async function writeArticle(text = PORT_TEXT, extension = '.news'): Promise<vscode.Uri> {
  const uri = workspaceUri(`story-${Date.now()}-${files++}${extension}`);
  await writeText(uri, text);
  return uri;
}

export async function writeText(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

export function sidecarOf(article: vscode.Uri): vscode.Uri {
  return article.with({ path: `${article.path}.annotations.yaml` });
}

export async function showArticle(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** Selects the nth (from 0) place of a wording in each of the editors' documents. */
export function select(editor: vscode.TextEditor, ...wordings: readonly string[]): void {
  const text = editor.document.getText();
  editor.selections = wordings.map((wording) => {
    const start = text.indexOf(wording);
    assert.notEqual(start, -1, `“${wording}” is in the text`);
    return new vscode.Selection(editor.document.positionAt(start), editor.document.positionAt(start + wording.length));
  });
}

export async function command(name: string, ...args: readonly unknown[]): Promise<void> {
  await vscode.commands.executeCommand(`newsAnnotator.${name}`, ...args);
}

/** Waits until something holds, told by an assertion in `check` no longer failing. */
export async function eventually<T>(check: () => T | Promise<T>, patience = 10_000): Promise<T> {
  for (const deadline = Date.now() + patience; ; ) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await pause(50);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The hover at a wording: what a reader is told there. */
export async function hoverText(document: vscode.TextDocument, wording: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(wording) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  const cards = hovers.flatMap(({ contents }) => contents.filter((content) => content instanceof vscode.MarkdownString));
  return cards.map(({ value }) => value).join('\n');
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
