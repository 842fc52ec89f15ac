import assert from 'node:assert/strict';
import * as vscode from 'vscode';

interface Manifest {
  readonly contributes: { readonly keybindings: readonly { readonly command: string; readonly key: string; readonly when: string }[] };
}

/** VS Code's own shortcuts, as it shows them in "Default Keyboard Shortcuts (JSON)". */
async function defaultKeys(): Promise<readonly { readonly key: string; readonly command: string }[]> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('vscode://defaultsettings/keybindings.json'));
  const bound = document.getText().matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g);
  return [...bound].map(([, key = '', command = '']) => ({ key, command }));
}

/** Single keys hold only where nothing is typed: in coding mode, which one enters on purpose, and in our own views. */
const OWN_GROUND = /^(?:newsAnnotator\.codingMode && |focusedView == newsAnnotator\.)/;

describe('keyboard shortcuts', () => {
  it('take none of VS Code’s outside our own views, and no key that begins one', async () => {
    const extension = vscode.extensions.getExtension('news-annotator.news-annotator');
    const { keybindings } = (extension?.packageJSON as Manifest).contributes;
    const others = (await defaultKeys()).filter(({ command }) => !command.startsWith('newsAnnotator.'));
    assert.ok(others.length > 300, `${others.length} shortcuts of VS Code found`);
    const taken = new Set(others.map(({ key }) => key.split(' ')[0]));
    for (const { key, command, when } of keybindings) assert.ok(OWN_GROUND.test(when) || !taken.has(key.split(' ')[0]), `${key} (${command}) is free`);
  });

  it('are each for one command: none hides another', () => {
    const extension = vscode.extensions.getExtension('news-annotator.news-annotator');
    const { keybindings } = (extension?.packageJSON as Manifest).contributes;
    const places = keybindings.map(({ key, when }) => `${key} when ${when}`);
    assert.deepEqual(places.filter((place, index) => places.indexOf(place) !== index), []);
  });
});
