import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, command, eventually, hoverText, readText, select, showArticle, sidecarOf, writeArticle } from './support';

describe('tagging', () => {
  let editor: vscode.TextEditor;
  const sidecar = (): vscode.Uri => sidecarOf(editor.document.uri);

  beforeEach(async () => {
    editor = await showArticle(await writeArticle());
    await eventually(async () => { assert.match(await hoverText(editor.document, 'Norway'), /Suggested/); });
  });
  afterEach(closeAll);

  it('tags a selection without the spaces around it, and saves it beside the article', async () => {
    select(editor, ' blue harbour crane ');
    await command('tagAsIssue');
    const yaml = await eventually(() => readText(sidecar()));
    assert.match(yaml, /quote: "blue harbour crane"/);
    assert.match(yaml, /entity: blue-harbour-crane/);
    assert.match(await hoverText(editor.document, 'blue harbour crane'), /Decided/);
  });

  it('tags several selections in one step, which one undo takes back', async () => {
    select(editor, 'Norway', 'Portugal', 'Mara Lindqvist');
    await command('tagAsActor');
    await eventually(async () => { assert.equal((await readText(sidecar())).match(/quote: /g)?.length, 3); });
    await command('undo');
    await eventually(async () => { assert.doesNotMatch(await readText(sidecar()), /quote: "Norway"/); });
    await command('redo');
    await eventually(async () => { assert.match(await readText(sidecar()), /quote: "Mara Lindqvist"/); });
  });

  it('tags a date with the value that was found', async () => {
    select(editor, 'Friday');
    await command('tagAsDate');
    await eventually(async () => { assert.match(await readText(sidecar()), /quote: "Friday"[^]*value: "?2026-03-13/); });
  });

  it('confirms the suggestion under the cursor and dismisses another', async () => {
    select(editor, 'Portugal');
    editor.selection = new vscode.Selection(editor.selection.start, editor.selection.start);
    await command('confirm');
    assert.match(await hoverText(editor.document, 'Portugal'), /Decided/);
    select(editor, 'Norway');
    await command('dismiss');
    assert.doesNotMatch(await hoverText(editor.document, 'Norway'), /Norway.*country/);
    await eventually(async () => { assert.match(await readText(sidecar()), /dismissed:\n[^]*quote: "Norway"/); });
  });

  it('removes a tag, and the suggestion is there again', async () => {
    select(editor, 'Portugal');
    await command('confirm');
    select(editor, 'Portugal');
    await command('untag');
    assert.match(await hoverText(editor.document, 'Portugal'), /Suggested/);
  });

  it('acts on what a link names', async () => {
    const start = editor.document.getText().indexOf('Portugal');
    await command('confirm', { uri: editor.document.uri.toString(), mentions: [{ start, end: start + 8, type: 'actor' }] });
    assert.match(await hoverText(editor.document, 'Portugal'), /Decided/);
  });

  it('moves tags along with the text', async () => {
    select(editor, 'Portugal');
    await command('confirm');
    await editor.edit((builder) => { builder.insert(new vscode.Position(0, 0), 'Late news 🌍: '); });
    assert.match(await hoverText(editor.document, 'Portugal'), /Decided/);
    await editor.document.save();
    const text = editor.document.getText();
    const start = Array.from(text.slice(0, text.indexOf('Portugal'))).length;
    await eventually(async () => { assert.match(await readText(sidecar()), new RegExp(`start: ${start}\\b`)); });
  });
});
