import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import * as vscode from 'vscode';
import { closeAll, command, eventually, exists, hoverText, PORT_TEXT, readText, select, showArticle, workspaceUri, writeArticle, writeText } from './support';

interface Row {
  readonly file: string;
  readonly quote: string;
  readonly status: string;
}

let exports = 0;

/** Exports as a shortcut with arguments does, and returns the file's text. */
async function exported(settled: Readonly<Record<string, unknown>>): Promise<string> {
  const target = workspaceUri(`export-${Date.now()}-${exports++}`);
  await command('export', { suggestions: false, ...settled, target: target.toString() });
  return readText(target);
}

function rows(csv: string): readonly Row[] {
  return parse(csv, { columns: true });
}

describe('exporting', () => {
  afterEach(closeAll);

  it('writes what was decided in the article in front', async () => {
    const { document } = await tagged();
    const found = rows(await exported({ format: 'csv', scope: 'article' }));
    assert.deepEqual(found.map(({ quote, status }) => [quote, status]), [['blue harbour crane', 'confirmed']]);
    assert.equal(found[0]?.file, vscode.workspace.asRelativePath(document.uri));
  });

  it('writes suggestions as well where they are wanted', async () => {
    await tagged();
    const found = rows(await exported({ format: 'csv', scope: 'article', suggestions: true }));
    assert.ok(found.some(({ quote, status }) => quote === 'Portugal' && status === 'suggested'));
  });

  it('writes all articles of the workspace, open or not, and says which it could not read', async () => {
    const closed = await tagged();
    await closed.document.save();
    await closeAll();
    const latin = workspaceUri(`latin-${Date.now()}.news`);
    await vscode.workspace.fs.writeFile(latin, Uint8Array.of(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72));
    const open = await tagged();
    const files = rows(await exported({ format: 'csv', scope: 'workspace' })).map(({ file }) => file);
    for (const { document } of [closed, open]) assert.ok(files.includes(vscode.workspace.asRelativePath(document.uri)));
    await vscode.workspace.fs.delete(latin);
  });

  it('takes what was decided about an untitled article', async () => {
    const untitled = await vscode.workspace.openTextDocument({ language: 'news-article', content: PORT_TEXT });
    select(await vscode.window.showTextDocument(untitled), 'Portugal');
    await eventually(async () => { assert.match(await hoverText(untitled, 'Portugal'), /Suggested/); });
    await command('confirm');
    assert.match(await exported({ format: 'json', scope: 'article' }), /"Portugal"/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('leaves a file as it was when nothing can be exported to its place', async () => {
    await tagged();
    const folder = workspaceUri(`folder-${Date.now()}`);
    await vscode.workspace.fs.createDirectory(folder);
    await writeText(vscode.Uri.joinPath(folder, 'kept.md'), 'kept');
    await command('export', { format: 'csv', scope: 'article', suggestions: false, target: folder.toString() });
    assert.ok(await exists(vscode.Uri.joinPath(folder, 'kept.md')));
  });
});

async function tagged(): Promise<vscode.TextEditor> {
  const editor = await showArticle(await writeArticle());
  select(editor, 'blue harbour crane');
  await command('tagAsIssue');
  return editor;
}
