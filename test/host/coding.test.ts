import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, command, eventually, hoverText, readText, select, showArticle, sidecarOf, writeArticle, PORT_TEXT } from './support';

interface Passage {
  readonly quote: string;
  readonly type: string;
}

describe('coding', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await showArticle(await writeArticle());
    await eventually(async () => { assert.match(await hoverText(editor.document, 'Norway'), /Suggested/); });
  });
  afterEach(async () => {
    await command('leaveCodingMode');
    await closeAll();
  });

  const yaml = (): Promise<string> => readText(sidecarOf(editor.document.uri));
  /** Type and words of what the sidecar lists, in order. */
  const listed = async (section: 'annotations' | 'dismissed' = 'annotations'): Promise<readonly Passage[]> => {
    const [, rest = ''] = (await yaml()).split(`\n${section}:`);
    const own = rest.split(/\n(?=\w)/)[0] ?? '';
    return [...own.matchAll(/type: (\S+)[^]*?quote: "([^"]*)"/g)].map(([, type = '', quote = '']) => ({ type, quote }));
  };
  const quotes = async (section?: 'annotations' | 'dismissed'): Promise<readonly string[]> => (await listed(section)).map(({ quote }) => quote);
  const type = (text: string): Thenable<unknown> => vscode.commands.executeCommand('type', { text });
  const selected = (): string => editor.document.getText(editor.selection);

  it('tags again as the last one', async () => {
    select(editor, 'blue harbour crane');
    await command('tagSelection', { type: 'demand' });
    select(editor, 'stood still', 'for hours');
    await command('tagAgain');
    await eventually(async () => { assert.deepEqual(await listed(), [['blue harbour crane'], ['stood still'], ['for hours']].map(([quote = '']) => ({ type: 'demand', quote }))); });
  });

  it('puts several codes on one passage, nested ones too, and shows them all', async () => {
    for (const [words, code] of [['blue harbour crane', 'wish'], ['blue harbour crane', 'stance'], ['harbour', 'cost']] as const) {
      select(editor, words);
      await command('tagSelection', { type: code });
    }
    const card = await hoverText(editor.document, 'harbour crane');
    for (const code of ['wish', 'stance', 'cost']) assert.ok(card.includes(`**${code}**`), `${code} in ${card}`);
  });

  it('tags all occurrences as the one at the cursor is, in one step', async () => {
    select(editor, 'Portugal');
    await command('tagSelection', { type: 'demand' });
    select(editor, 'Portugal');
    await command('tagAllOccurrences');
    await eventually(async () => { assert.deepEqual(await quotes(), ['Portugal', 'Portugal']); });
    await command('undo');
    await eventually(async () => { assert.deepEqual(await quotes(), ['Portugal']); });
  });

  it('grows, shrinks and moves a tag, which stays the same one', async () => {
    select(editor, 'harbour');
    await command('tagAsIssue');
    const id = await eventually(async () => /id: ([2-9a-z]{8})/.exec(await yaml())?.[1] ?? assert.fail());
    select(editor, 'harbour');
    await command('growStart');
    await command('growEnd');
    assert.equal(selected(), 'blue harbour crane');
    await command('shrinkEnd');
    await eventually(async () => { assert.deepEqual(await quotes(), ['blue harbour']); });
    select(editor, 'harbour crane stood');
    await command('moveTag');
    await eventually(async () => { assert.deepEqual(await quotes(), ['harbour crane stood']); });
    assert.ok((await yaml()).includes(`id: ${id}`));
    assert.match(await yaml(), /entity: harbour\b/);
  });

  it('links the parts of a passage that does not adjoin', async () => {
    select(editor, 'The blue harbour crane');
    await command('tagSelection', { type: 'demand' });
    select(editor, 'for hours');
    await command('continueTag');
    const text = await eventually(async () => { const now = await yaml(); assert.match(now, /continues: /); return now; });
    const head = /id: (\S+)\n\s+type: demand[^]*?quote: "The blue/.exec(text)?.[1];
    assert.ok(text.includes(`continues: ${head}`));
    assert.match(await hoverText(editor.document, 'for hours'), /Continues: “The blue harbour crane”/);
  });

  it('tags over several paragraphs', async () => {
    const start = editor.document.getText().indexOf('Lindqvist said');
    const end = editor.document.getText().indexOf(' stood still');
    editor.selection = new vscode.Selection(editor.document.positionAt(start), editor.document.positionAt(end));
    await command('tagSelection', { type: 'demand' });
    assert.match(await hoverText(editor.document, 'blue harbour'), /\*\*demand\*\*/);
  });

  it('selects the next suggestion after each decision, and decides all of an entity at once', async () => {
    select(editor, 'Norway');
    await command('confirm');
    assert.equal(selected(), 'Portugal');
    await command('confirmEntity');
    await eventually(async () => { assert.deepEqual(await quotes(), ['Norway', 'Portugal', 'Portugal']); });
    assert.notEqual(selected(), 'Portugal');
  });

  it('keeps a dismissed suggestion away after edits, and gives it back when asked', async () => {
    select(editor, 'Norway');
    await command('dismiss');
    await eventually(async () => { assert.deepEqual(await quotes('dismissed'), ['Norway']); });
    await editor.edit((builder) => { builder.insert(new vscode.Position(2, 0), 'At the quay: '); });
    await editor.edit((builder) => { builder.insert(editor.document.positionAt(editor.document.getText().indexOf(' moved closer')), ' again'); });
    await eventually(async () => { assert.match(await hoverText(editor.document, 'Lindqvist told'), /Suggested/); });
    assert.doesNotMatch(await hoverText(editor.document, 'Norway'), /country/);
    await command('undo');
    await eventually(async () => { assert.match(await hoverText(editor.document, 'Norway'), /Suggested/); });
  });

  it('confirms everything in the article in one step', async () => {
    await command('confirmAll');
    await eventually(async () => { assert.ok((await quotes()).length >= 6); });
    await command('undo');
    await eventually(async () => { assert.deepEqual(await quotes(), []); });
  });

  it('takes single keys in coding mode, and types nothing', async () => {
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await command('toggleCodingMode');
    const first = selected();
    assert.notEqual(first, '');
    await type('y');
    await type('x');
    await eventually(async () => { assert.deepEqual([await quotes(), (await quotes('dismissed')).length], [[first], 1]); });
    await type('u');
    await eventually(async () => { assert.equal((await quotes('dismissed')).length, 0); });
    await type('z');
    assert.equal(editor.document.getText(), PORT_TEXT);
    await command('leaveCodingMode');
    await type('z');
    assert.notEqual(editor.document.getText(), PORT_TEXT);
  });

  it('selects sentence by sentence', async () => {
    editor.selection = new vscode.Selection(4, 0, 4, 0);
    await command('selectNextSentence');
    assert.equal(selected(), 'The blue harbour crane stood still for hours.');
    await command('selectNextSentence');
    assert.equal(selected(), 'Lindqvist told reporters on Monday that Portugal would answer by Friday.');
    await command('selectPreviousSentence');
    assert.equal(selected(), 'The blue harbour crane stood still for hours.');
  });

  it('changes a suggestion of another type by one key in coding mode, in one step', async () => {
    select(editor, 'Norway');
    await command('toggleCodingMode');
    await type('i');
    await eventually(async () => {
      assert.deepEqual([await listed(), await listed('dismissed')], [[{ type: 'issue', quote: 'Norway' }], [{ type: 'actor', quote: 'Norway' }]]);
    });
    await type('u');
    await eventually(async () => { assert.deepEqual([await listed(), await listed('dismissed')], [[], []]); });
  });
});
