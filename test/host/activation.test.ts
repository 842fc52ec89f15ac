import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('activation', () => {
  it('happens when an article is opened', async () => {
    const extension = vscode.extensions.getExtension('news-annotator.news-annotator');
    assert.ok(extension, 'the extension is installed');
    await vscode.workspace.openTextDocument({ language: 'news-article', content: 'Lina Okafor spoke on Monday.' });
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('brings the language of news articles', async () => {
    const languages = await vscode.languages.getLanguages();
    assert.ok(languages.includes('news-article'));
  });
});
