import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, command, eventually, exists, hoverText, readText, select, showArticle, sidecarOf, workspaceUri, writeArticle } from './support';

/** Nobody else in the suite speaks of these: a rename concerns this article alone, and asks nothing. */
const TEXT = 'Runa Halvorsen of Iceland spoke to reporters on Monday.\n\nIceland agreed, Halvorsen said.\n';

/** Renames what is at a wording, as F2 does. */
async function rename(document: vscode.TextDocument, wording: string, name: string): Promise<vscode.WorkspaceEdit> {
  const position = document.positionAt(document.getText().indexOf(wording) + 1);
  return vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, position, name);
}

describe('an entity', () => {
  let editor: vscode.TextEditor;
  const sidecar = (): Promise<string> => readText(sidecarOf(editor.document.uri));

  beforeEach(async () => {
    editor = await showArticle(await writeArticle(TEXT));
    await eventually(async () => { assert.match(await hoverText(editor.document, 'Runa Halvorsen'), /Suggested/); });
  });
  afterEach(async () => {
    await closeAll();
    const codebook = workspaceUri('.news-annotator', 'codebook.yaml');
    if (await exists(codebook)) await vscode.workspace.fs.delete(codebook);
  });

  it('offers its name, not the words of the text, to be renamed', async () => {
    const position = editor.document.positionAt(editor.document.getText().lastIndexOf('Halvorsen') + 1);
    const offered = await vscode.commands.executeCommand<{ readonly placeholder: string }>('vscode.prepareRename', editor.document.uri, position);
    assert.equal(offered.placeholder, 'Runa Halvorsen');
  });

  it('is renamed in the annotations, the text stays, and undo takes it back', async () => {
    const text = editor.document.getText();
    select(editor, 'Runa Halvorsen');
    await command('confirm');
    await eventually(async () => { assert.match(await sidecar(), /name: Runa Halvorsen/); });
    const edit = await rename(editor.document, 'Runa Halvorsen', 'R. Halvorsen');
    assert.equal(edit.size, 0);
    await eventually(async () => { assert.match(await sidecar(), /name: R\. Halvorsen\n {4}aliases: \[.*Runa Halvorsen/); });
    assert.match(await hoverText(editor.document, 'Runa Halvorsen'), /\*\*R\\. Halvorsen\*\*/);
    assert.equal(editor.document.getText(), text);
    await command('undo');
    await eventually(async () => { assert.match(await sidecar(), /name: Runa Halvorsen/); });
  });

  it('of the shipped lexicon is renamed for all articles, by the codebook', async () => {
    await rename(editor.document, 'Iceland', 'Kingdom of Iceland');
    await eventually(async () => { assert.match(await hoverText(editor.document, 'Iceland'), /\*\*Kingdom of Iceland\*\*/); });
    assert.match(await readText(workspaceUri('.news-annotator', 'codebook.yaml')), /actors:\n {2}- id: iceland\n {4}name: Kingdom of Iceland\n/);
    await command('undo');
    await eventually(async () => { assert.match(await hoverText(editor.document, 'Iceland'), /\*\*Iceland\*\*/); });
  });

  it('is added to the codebook by one command', async () => {
    select(editor, 'Runa Halvorsen');
    await command('addToCodebook');
    await eventually(async () => { assert.match(await readText(workspaceUri('.news-annotator', 'codebook.yaml')), /name: Runa Halvorsen\n {4}kind: person/); });
  });
});
