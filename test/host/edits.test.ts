import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, command, eventually, hoverText, readText, select, showArticle, sidecarOf, writeArticle } from './support';

const TEXT = [
  'Ferry talks resume',
  '',
  'The blue harbour crane stood still. Lena Aldous spoke of the grain fee.',
  '',
  'A second paragraph says nothing of note.',
  '',
].join('\n');

describe('a tag follows edits', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await showArticle(await writeArticle(TEXT));
    select(editor, 'grain fee');
    await command('tagAsIssue');
    await eventually(() => readText(sidecarOf(editor.document.uri)));
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
  });

  const run = (name: string, ...args: readonly unknown[]): Thenable<unknown> => vscode.commands.executeCommand(name, ...args);
  const isTagged = async (words: string): Promise<boolean> => (await hoverText(editor.document, words)).includes('Decided');
  const text = (): string => editor.document.getText();
  const put = (words: string, at: 'before' | 'after'): void => {
    select(editor, words);
    const place = at === 'before' ? editor.selection.start : editor.selection.end;
    editor.selection = new vscode.Selection(place, place);
  };

  it('of typing before it, in it and at its edges', async () => {
    put('grain fee', 'before');
    await run('type', { text: 'new ' });
    put('fee', 'before');
    await run('type', { text: 'import ' });
    put('fee', 'after');
    await run('type', { text: ' again' });
    assert.match(text(), /the new grain import fee again\./);
    assert.ok(await isTagged('grain import fee'));
    assert.ok(!(await isTagged('new grain')) && !(await isTagged(' again')));
  });

  it('of cutting the passage that it is in, and pasting that elsewhere', async () => {
    select(editor, 'Lena Aldous spoke of the grain fee.');
    const cut = editor.document.getText(editor.selection);
    await run('deleteRight');
    assert.doesNotMatch(text(), /grain fee/);
    put('of note.', 'after');
    await run('type', { text: ' ' });
    await run('paste', { text: cut, pasteOnNewLine: false, multicursorText: null });
    assert.match(text(), /of note\. Lena Aldous spoke of the grain fee\./);
    assert.ok(await isTagged('grain fee'));
  });

  it('of undo and redo of the text', async () => {
    select(editor, 'spoke of the grain fee');
    await run('deleteRight');
    await run('undo');
    assert.ok(await isTagged('grain fee'));
    await run('redo');
    await run('undo');
    assert.ok(await isTagged('grain fee'));
  });

  it('of moving its line past others, and others past it', async () => {
    put('grain fee', 'before');
    await run('editor.action.moveLinesDownAction');
    await run('editor.action.moveLinesDownAction');
    assert.ok(text().indexOf('grain fee') > text().indexOf('A second'));
    assert.ok(await isTagged('grain fee'));
    put('A second', 'before');
    await run('editor.action.moveLinesDownAction');
    await run('editor.action.moveLinesDownAction');
    assert.ok(await isTagged('grain fee'));
  });

  it('of dragging the passage: taken out and put in by one edit', async () => {
    const document = editor.document;
    const words = 'Lena Aldous spoke of the grain fee.';
    select(editor, words);
    const from = editor.selection;
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, from);
    edit.insert(document.uri, document.lineAt(4).range.start, `${words} `);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.match(text(), /\nLena Aldous spoke of the grain fee\. A second/);
    assert.ok(await isTagged('grain fee'));
  });

  it('of several cursors', async () => {
    select(editor, 'blue', 'Lena', 'grain');
    editor.selections = editor.selections.map(({ start }) => new vscode.Selection(start, start));
    await run('type', { text: 'x' });
    await run('type', { text: ' ' });
    assert.match(text(), /the x grain fee/);
    assert.ok(await isTagged('grain fee'));
    assert.ok(!(await isTagged('x grain')));
  });

  it('of formatting the document', async () => {
    const formatter = vscode.languages.registerDocumentFormattingEditProvider({ language: 'news-article' }, {
      provideDocumentFormattingEdits: (document) =>
        Array.from(document.getText().matchAll(/ spoke | stood | second /g), ({ index, 0: found }) =>
          vscode.TextEdit.replace(new vscode.Range(document.positionAt(index), document.positionAt(index + found.length)), `\n${found.trim()}\n`)),
    });
    try {
      await run('editor.action.formatDocument');
      assert.match(text(), /Aldous\nspoke\nof/);
      assert.ok(await isTagged('grain fee'));
    } finally {
      formatter.dispose();
    }
  });

  it('of replacing words everywhere, in it; and replaced as a whole it waits for a person', async () => {
    const replaceAll = async (words: string, by: string): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      for (const { index } of text().matchAll(new RegExp(words, 'g'))) {
        edit.replace(editor.document.uri, new vscode.Range(editor.document.positionAt(index), editor.document.positionAt(index + words.length)), by);
      }
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    await replaceAll('fee', 'levy');
    assert.ok(await isTagged('grain levy'));
    await replaceAll('grain levy', 'wheat toll');
    assert.ok(!(await isTagged('wheat toll')));
  });
});
