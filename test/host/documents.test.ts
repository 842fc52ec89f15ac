import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, command, eventually, pause, PORT_TEXT, showArticle, workspaceUri, writeArticle, writeText } from './support';

function languageOf(uri: vscode.Uri): string | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.languageId;
}

describe('which documents are articles', () => {
  afterEach(closeAll);

  it('opens a text file of prose as an article', async () => {
    const uri = await writeArticle(PORT_TEXT, '.txt');
    await showArticle(uri);
    await eventually(() => { assert.equal(languageOf(uri), 'news-article'); });
  });

  it('leaves a list, and a file that is plainly no article, in plain text', async () => {
    const list = await writeArticle('numpy==1.2\npandas>=3\nscipy\n', '.txt');
    const robots = workspaceUri('robots.txt');
    await showArticle(list);
    await showArticle(robots);
    await pause(300);
    assert.equal(languageOf(list), 'plaintext');
    assert.equal(languageOf(robots), 'plaintext');
  });

  it('leaves a file in plain text that was set back to it, until asked', async () => {
    const uri = await writeArticle(PORT_TEXT, '.txt');
    const { document } = await showArticle(uri);
    await eventually(() => { assert.equal(document.languageId, 'news-article'); });
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await closeAll();
    await showArticle(uri);
    await pause(300);
    assert.equal(languageOf(uri), 'plaintext');
    await command('annotateFile');
    await eventually(() => { assert.equal(languageOf(uri), 'news-article'); });
  });

  it('annotates Markdown when asked, and remembers it', async () => {
    const uri = workspaceUri(`notes-${Date.now()}.md`);
    await writeText(uri, PORT_TEXT);
    await showArticle(uri);
    assert.equal(languageOf(uri), 'markdown');
    await command('annotateFile');
    await eventually(() => { assert.equal(languageOf(uri), 'news-article'); });
  });
});
