import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, command, eventually, exists, hoverText, PORT_TEXT, readText, select, showArticle, sidecarOf, workspaceUri, writeArticle, writeText } from './support';

async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

describe('renaming an article', () => {
  afterEach(closeAll);

  it('takes its sidecar along, also what was decided just before', async () => {
    const uri = await writeArticle();
    const editor = await showArticle(uri);
    select(editor, 'blue harbour crane');
    await command('tagAsIssue');
    const renamed = uri.with({ path: uri.path.replace('story-', 'renamed-') });
    await rename(uri, renamed);
    await eventually(async () => { assert.match(await readText(sidecarOf(renamed)), /quote: "blue harbour crane"/); });
    assert.equal(await exists(sidecarOf(uri)), false);
    const { document } = await showArticle(renamed);
    await eventually(async () => { assert.match(await hoverText(document, 'blue harbour'), /Decided/); });
  });

  it('keeps the sidecar of an article that is deleted, until the person says otherwise', async () => {
    const uri = await writeArticle();
    const editor = await showArticle(uri);
    select(editor, 'blue harbour crane');
    await command('tagAsIssue');
    await eventually(() => readText(sidecarOf(uri)));
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(uri);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(await exists(sidecarOf(uri)), true);
  });

  it('leaves alone a sidecar that is already there', async () => {
    const [uri, other] = [await writeArticle(), await writeArticle()];
    for (const article of [uri, other]) {
      const editor = await showArticle(article);
      select(editor, 'blue harbour crane');
      await command('tagAsIssue');
      await eventually(() => readText(sidecarOf(article)));
    }
    await closeAll();
    const before = await readText(sidecarOf(other));
    await vscode.workspace.fs.delete(other);
    await rename(uri, other);
    assert.equal(await readText(sidecarOf(other)), before);
    assert.equal(await exists(sidecarOf(uri)), true);
  });

  it('works for an article without a sidecar, and for a folder', async () => {
    const uri = await writeArticle();
    const folder = workspaceUri(`desk-${Date.now()}`);
    await vscode.workspace.fs.createDirectory(folder);
    const moved = vscode.Uri.joinPath(folder, 'moved.news');
    await rename(uri, moved);
    assert.equal(await exists(moved), true);
    const editor = await showArticle(moved);
    select(editor, 'blue harbour crane');
    await command('tagAsIssue');
    const elsewhere = folder.with({ path: `${folder.path}-2` });
    await rename(folder, elsewhere);
    await eventually(async () => { assert.match(await readText(sidecarOf(vscode.Uri.joinPath(elsewhere, 'moved.news'))), /blue harbour crane/); });
  });

  it('is no loss outside: in a folder that was renamed its annotations are found again, and nothing is left behind', async () => {
    const folder = workspaceUri(`desk-${Date.now()}-outside`);
    const uri = vscode.Uri.joinPath(folder, 'moved.news');
    await vscode.workspace.fs.createDirectory(folder);
    await writeText(uri, PORT_TEXT);
    const editor = await showArticle(uri);
    select(editor, 'blue harbour crane');
    await command('tagAsIssue');
    await eventually(() => readText(sidecarOf(uri)));
    const elsewhere = folder.with({ path: `${folder.path}-2` });
    await vscode.workspace.fs.rename(folder, elsewhere);
    const moved = vscode.Uri.joinPath(elsewhere, 'moved.news');
    const { document } = await showArticle(moved);
    await eventually(async () => { assert.match(await hoverText(document, 'blue harbour'), /Decided/); });
    await closeAll();
    await eventually(async () => { assert.match(await readText(sidecarOf(moved)), /quote: "blue harbour crane"/); });
    assert.equal(await exists(sidecarOf(uri)), false);
  });

  it('keeps the sidecar of an article that is deleted outside, which has it again when it comes back', async () => {
    const uri = await writeArticle();
    const editor = await showArticle(uri);
    select(editor, 'blue harbour crane');
    await command('tagAsIssue');
    const saved = await eventually(() => readText(sidecarOf(uri)));
    await vscode.workspace.fs.delete(uri);
    await closeAll();
    assert.equal(await readText(sidecarOf(uri)), saved);
    await writeText(uri, PORT_TEXT);
    const { document } = await showArticle(uri);
    await eventually(async () => { assert.match(await hoverText(document, 'blue harbour'), /Decided/); });
    assert.equal(await readText(sidecarOf(uri)), saved);
  });
});
