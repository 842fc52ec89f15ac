import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DrawerFiles } from './drawerFiles';
import { closeAll, command, eventually, hoverText, pause, PORT_TEXT, select, showArticle, sidecarOf } from './support';

describe('an article in a virtual file system', () => {
  let files: DrawerFiles;
  afterEach(async () => {
    await closeAll();
    files.dispose();
  });

  const open = async (scheme: string, isReadonly = false): Promise<vscode.TextEditor> => {
    files = new DrawerFiles(scheme, isReadonly);
    files.put(files.uri('story.news'), PORT_TEXT);
    return showArticle(files.uri('story.news'));
  };
  const isTagged = async ({ document }: vscode.TextEditor, words: string): Promise<boolean> => (await hoverText(document, words)).includes('Decided');
  const saved = (): string => files.text(sidecarOf(files.uri('story.news'))) ?? '';

  it('has its sidecar there, in one write, follows what others do with it, and finds it again', async () => {
    const editor = await open('drawer');
    select(editor, 'blue harbour crane');
    await command('tagAsIssue');
    await eventually(() => { assert.match(saved(), /quote: "blue harbour crane"/); });
    assert.equal(files.writes, 1);
    files.put(sidecarOf(editor.document.uri), saved().replace('name: blue harbour crane', 'name: A crane'));
    await eventually(async () => { assert.match(await hoverText(editor.document, 'blue harbour'), /A crane/); });
    await closeAll();
    const again = await showArticle(editor.document.uri);
    await eventually(async () => { assert.ok(await isTagged(again, 'blue harbour')); });
  });

  it('goes along with it when it is renamed', async () => {
    const editor = await open('drawer-renamed');
    select(editor, 'blue harbour crane');
    await command('tagAsIssue');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(editor.document.uri, files.uri('other.news'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually(() => { assert.match(files.text(sidecarOf(files.uri('other.news'))) ?? '', /blue harbour crane/); });
    assert.equal(files.text(sidecarOf(files.uri('story.news'))), undefined);
  });

  it('that is read-only keeps decisions as long as it is open, and writes nothing', async () => {
    const editor = await open('drawer-shut', true);
    select(editor, 'blue harbour crane');
    await command('tagAsIssue');
    await pause(600);
    assert.ok(await isTagged(editor, 'blue harbour'));
    assert.deepEqual([files.writes, saved()], [0, '']);
  });

  it('that cannot be written for a while loses nothing meanwhile', async () => {
    const editor = await open('drawer-full');
    files.refusal = new Error('ENOSPC: no space left on device');
    select(editor, 'blue harbour crane');
    await command('tagAsIssue');
    await pause(600);
    assert.ok(await isTagged(editor, 'blue harbour'));
    assert.equal(saved(), '');
    files.refusal = undefined;
    select(editor, 'Portugal');
    await command('tagAsActor');
    await eventually(() => {
      assert.match(saved(), /quote: "blue harbour crane"/);
      assert.match(saved(), /quote: "Portugal"/);
    });
  });

  it('keeps both sides’ work when it was changed elsewhere just before', async () => {
    const editor = await open('drawer-shared');
    const sidecar = sidecarOf(editor.document.uri);
    select(editor, 'blue harbour crane');
    await command('tagAsIssue');
    await eventually(() => { assert.match(saved(), /blue harbour crane/); });
    const start = PORT_TEXT.indexOf('Norway');
    const theirs = `  - id: theirs22\n    type: actor\n    start: ${start}\n    end: ${start + 6}\n    quote: "Norway"\n    by: bo\n`;
    select(editor, 'Portugal');
    await command('tagAsActor');
    files.put(sidecar, saved().replace('annotations:\n', `annotations:\n${theirs}`));
    await eventually(() => {
      for (const quote of ['Norway', 'blue harbour crane', 'Portugal']) assert.match(saved(), new RegExp(`quote: "${quote}"`));
    });
    assert.ok(await isTagged(editor, 'Norway'));
  });
});
