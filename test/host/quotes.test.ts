import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, command, eventually, hoverText, pause, readText, select, showArticle, sidecarOf, writeArticle } from './support';

const TEXT = [
  'Envoys near a deal on tariffs',
  '',
  'OSLO, March 11, 2026 (Coastline News) — Mara Lindqvist met the envoys on Wednesday.',
  '',
  '“We are close to something that lasts,” Lindqvist said.',
  '',
].join('\n');

const QUOTE = '“We are close to something that lasts,”';

describe('quotations', () => {
  let editor: vscode.TextEditor;

  before(async () => {
    editor = await showArticle(await writeArticle(TEXT));
    await eventually(async () => { assert.match(await hoverText(editor.document, 'something'), /direct quotation/); });
  });

  after(closeAll);

  const sidecar = (): Promise<string> => readText(sidecarOf(editor.document.uri));

  it('say in a hover who says them', async () => {
    const hover = await hoverText(editor.document, 'something');
    assert.match(hover, /\*\*Mara Lindqvist\*\* — direct quotation · said/);
    assert.match(hover, /command:newsAnnotator\.confirm\?/);
  });

  it('are gone to and copied with their attribution', async () => {
    select(editor, 'Envoys');
    await command('goToNextQuote');
    assert.equal(editor.document.getText(editor.selection), QUOTE);
    await command('copyQuote');
    const copied = await vscode.env.clipboard.readText();
    assert.equal(copied, '“We are close to something that lasts” — Mara Lindqvist, Envoys near a deal on tariffs, 2026-03-11');
  });

  it('are kept with speaker and cue when they are confirmed at the cursor', async () => {
    const place = editor.document.positionAt(TEXT.indexOf('something') + 2);
    editor.selection = new vscode.Selection(place, place);
    await command('confirm');
    await eventually(async () => {
      const yaml = await sidecar();
      assert.match(yaml, /type: quote[\s\S]*speaker: mara-lindqvist\n\s*cue: said/);
      assert.match(yaml, /entities:[\s\S]*id: mara-lindqvist/);
    });
  });

  it('are tagged by hand with the speaker that was found', async () => {
    const place = editor.document.positionAt(TEXT.indexOf('something') + 2);
    editor.selection = new vscode.Selection(place, place);
    await command('untag');
    await eventually(async () => { assert.doesNotMatch(await sidecar(), /type: quote/); });
    select(editor, QUOTE);
    await command('tagSelection', { type: 'quote' });
    await eventually(async () => { assert.match(await sidecar(), /type: quote[^]*speaker: mara-lindqvist\n\s*cue: said/); });
  });

  it('are changed by asking for the speaker, which one undo takes back', async () => {
    const start = TEXT.indexOf(QUOTE);
    const done = command('retag', { uri: editor.document.uri.toString(), mentions: [{ start, end: start + QUOTE.length, type: 'quote' }] });
    await pause(500);
    // First the actor that is known, then: not known.
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    await eventually(async () => { assert.doesNotMatch(await sidecar(), /speaker:/); });
    assert.match(await sidecar(), /cue: said/);
    await command('undo');
    await eventually(async () => { assert.match(await sidecar(), /speaker: mara-lindqvist/); });
  });
});
