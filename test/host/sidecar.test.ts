import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, command, eventually, exists, hoverText, pause, PORT_TEXT, readText, select, showArticle, sidecarOf, writeArticle, writeText } from './support';

async function taggedArticle(): Promise<vscode.TextEditor> {
  const editor = await showArticle(await writeArticle());
  select(editor, 'blue harbour crane');
  await command('tagAsIssue');
  await eventually(() => readText(sidecarOf(editor.document.uri)));
  return editor;
}

describe('the sidecar', () => {
  afterEach(closeAll);

  it('is not there until something was decided', async () => {
    const { document } = await showArticle(await writeArticle());
    await eventually(async () => { assert.match(await hoverText(document, 'Norway'), /Suggested/); });
    assert.equal(await exists(sidecarOf(document.uri)), false);
  });

  it('brings the tags back when the article is opened again', async () => {
    const { document } = await taggedArticle();
    await closeAll();
    const again = await showArticle(document.uri);
    await eventually(async () => { assert.match(await hoverText(again.document, 'blue harbour'), /Decided/); });
  });

  it('is followed when it changes outside, comments and unknown keys kept', async () => {
    const { document } = await taggedArticle();
    const sidecar = sidecarOf(document.uri);
    const changed = `# ours\n${(await readText(sidecar)).replace('name: blue harbour crane', 'name: A crane\n    colour: blue')}`;
    await writeText(sidecar, changed);
    await eventually(async () => { assert.match(await hoverText(document, 'blue harbour'), /A crane/); });
    const editor = await showArticle(document.uri);
    select(editor, 'Portugal');
    await command('tagAsActor');
    await eventually(async () => {
      const yaml = await readText(sidecar);
      assert.match(yaml, /quote: "Portugal"/);
      assert.match(yaml, /^# ours/);
      assert.match(yaml, /colour: blue/);
    });
  });

  it('is never written over when it is broken; problems say where; decisions are saved once it is mended', async () => {
    const uri = await writeArticle();
    const sidecar = sidecarOf(uri);
    const broken = 'version: 1\n<<<<<<< ours\nannotations: []\n=======\nannotations: []\n>>>>>>> theirs\n';
    await writeText(sidecar, broken);
    const editor = await showArticle(uri);
    await eventually(() => { assert.equal(vscode.languages.getDiagnostics(sidecar)[0]?.range.start.line, 1); });
    select(editor, 'blue harbour crane');
    await command('tagAsIssue');
    await pause(800);
    assert.equal(await readText(sidecar), broken);
    assert.match(await hoverText(editor.document, 'blue harbour'), /Decided/);
    await writeText(sidecar, 'version: 1\nannotations: []\n');
    await eventually(async () => { assert.match(await readText(sidecar), /quote: "blue harbour crane"/); });
    await eventually(() => { assert.deepEqual(vscode.languages.getDiagnostics(sidecar), []); });
  });

  it('is changed in its editor when it is open there with unsaved changes', async () => {
    const { document } = await taggedArticle();
    const sidecar = await showArticle(sidecarOf(document.uri));
    await sidecar.edit((builder) => { builder.insert(new vscode.Position(0, 0), '# mine\n'); });
    const editor = await showArticle(document.uri);
    select(editor, 'Portugal');
    await command('tagAsActor');
    await eventually(() => { assert.match(sidecar.document.getText(), /^# mine\n[^]*quote: "Portugal"/); });
    assert.equal(sidecar.document.isDirty, true);
    await sidecar.document.save();
  });

  it('keeps tags when the article is changed outside', async () => {
    const { document } = await taggedArticle();
    await writeText(document.uri, PORT_TEXT.replace('Envoys near', 'Ministers and envoys are near').replace('Friday', 'Saturday'));
    await eventually(() => { assert.match(document.getText(), /Saturday/); });
    assert.match(await hoverText(document, 'blue harbour'), /Decided/);
  });

  it('takes the decisions on an untitled article along when it is saved', async () => {
    const untitled = await vscode.workspace.openTextDocument({ language: 'news-article', content: PORT_TEXT });
    const editor = await vscode.window.showTextDocument(untitled);
    select(editor, 'blue harbour crane');
    await command('tagAsIssue');
    const uri = await writeArticle();
    await showArticle(uri);
    await eventually(async () => { assert.match(await readText(sidecarOf(uri)), /quote: "blue harbour crane"/); });
    await vscode.window.showTextDocument(untitled);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('of an untitled article takes its undo steps along, too, and a last line that is ended when it is saved', async () => {
    const untitled = await vscode.workspace.openTextDocument({ language: 'news-article', content: PORT_TEXT.trimEnd() });
    const editor = await vscode.window.showTextDocument(untitled);
    select(editor, 'blue harbour crane');
    await command('tagAsIssue');
    const uri = await writeArticle();
    const saved = await showArticle(uri);
    await eventually(async () => { assert.match(await readText(sidecarOf(uri)), /quote: "blue harbour crane"/); });
    await vscode.window.showTextDocument(untitled);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await showArticle(uri);
    await command('undo');
    await eventually(async () => { assert.doesNotMatch(await readText(sidecarOf(uri)), /blue harbour crane/); });
    assert.doesNotMatch(await hoverText(saved.document, 'blue harbour'), /Decided/);
    await command('redo');
    await eventually(async () => { assert.match(await readText(sidecarOf(uri)), /quote: "blue harbour crane"/); });
  });

  it('speaks of the text on disk when unsaved changes are given up', async () => {
    const editor = await taggedArticle();
    const { uri } = editor.document;
    await editor.edit((builder) => { builder.insert(new vscode.Position(0, 0), 'Given up. '); });
    select(editor, 'Portugal');
    await command('tagAsActor');
    await eventually(async () => { assert.match(await readText(sidecarOf(uri)), /quote: "Portugal"/); });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventually(async () => { assert.match(await readText(sidecarOf(uri)), new RegExp(`start: ${PORT_TEXT.indexOf('Portugal')}\\b`)); });
  });
});
