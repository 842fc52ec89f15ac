import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const TEXT = [
  'Envoys near a deal on tariffs',
  '',
  'OSLO, March 11, 2026 (Coastline News) — Norway and Portugal moved closer to a deal on tariffs on Wednesday, Mara Lindqvist said.',
  '',
  'Norway has offered three years. Lindqvist told reporters on Monday that Portugal would answer by Friday.',
].join('\n');

/** Opens an article that has been read: its hover answers. */
async function openArticle(): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'news-article', content: TEXT });
  await vscode.window.showTextDocument(document);
  await eventually(async () => (await hoverAt(document, 'Norway')) !== '');
  return document;
}

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline; ) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail('did not happen within 15 s');
}

function positionOf(document: vscode.TextDocument, wording: string, nth = 0): vscode.Position {
  let offset = document.getText().indexOf(wording);
  for (let count = 0; count < nth; count++) offset = document.getText().indexOf(wording, offset + 1);
  assert.notEqual(offset, -1);
  return document.positionAt(offset + 1);
}

async function hovers(document: vscode.TextDocument, wording: string): Promise<readonly vscode.MarkdownString[]> {
  const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, wording));
  return found.flatMap(({ contents }) => contents.filter((content) => content instanceof vscode.MarkdownString));
}

async function hoverAt(document: vscode.TextDocument, wording: string): Promise<string> {
  return (await hovers(document, wording)).map(({ value }) => value).join('\n');
}

function flatten(symbols: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);
}

describe('reading', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await openArticle();
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('explains an actor, with actions that only our commands can take', async () => {
    const [card] = await hovers(document, 'Norway');
    assert.match(card?.value ?? '', /\*\*Norway\*\* — country/);
    assert.match(card?.value ?? '', /2 mentions here/);
    assert.match(card?.value ?? '', /command:newsAnnotator\.confirm\?/);
    assert.ok(typeof card?.isTrusted === 'object');
    assert.ok(card.isTrusted.enabledCommands.every((command) => command.startsWith('newsAnnotator.')));
  });

  it('explains a date with its value', async () => {
    assert.match(await hoverAt(document, 'Wednesday'), /2026-03-11/);
  });

  it('says nothing where nothing was found', async () => {
    assert.equal(await hoverAt(document, 'near a'), '');
  });

  it('goes to the first mention, and lists them all', async () => {
    const at = positionOf(document, 'Lindqvist', 1);
    const definitions = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, at);
    assert.deepEqual(definitions.map(({ range }) => document.getText(range)), ['Mara Lindqvist']);
    const references = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
    assert.deepEqual(references.map(({ range }) => document.getText(range)), ['Mara Lindqvist', 'Lindqvist']);
  });

  it('marks the occurrences of what the cursor is on', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights', document.uri, positionOf(document, 'Portugal'),
    );
    assert.deepEqual(found.map(({ range }) => document.getText(range)), ['Portugal', 'Portugal']);
  });

  it('outlines the title, the paragraphs and what they speak of', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const names = flatten(symbols).map(({ name }) => name);
    assert.equal(names[0], 'Envoys near a deal on tariffs');
    for (const name of ['Norway', 'Mara Lindqvist', 'Monday']) assert.ok(names.includes(name), name);
  });

  it('shows values of dates in the text only when asked to', async () => {
    const hints = (): Thenable<vscode.InlayHint[]> =>
      vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, new vscode.Range(0, 0, document.lineCount, 0));
    assert.deepEqual(await hints(), []);
    await vscode.commands.executeCommand('newsAnnotator.toggleInlayDates');
    assert.ok((await hints()).some(({ label }) => label === '2026-03-11'));
    await vscode.commands.executeCommand('newsAnnotator.toggleInlayDates');
    assert.deepEqual(await hints(), []);
  });

  it('explains nothing of a type that is switched off', async () => {
    await vscode.commands.executeCommand('newsAnnotator.toggleActors');
    assert.doesNotMatch(await hoverAt(document, 'Norway'), /country/);
    await vscode.commands.executeCommand('newsAnnotator.toggleActors');
    assert.match(await hoverAt(document, 'Norway'), /country/);
  });

  it('goes from mention to mention, and round', async () => {
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(positionOf(document, 'Norway'), positionOf(document, 'Norway'));
    await vscode.commands.executeCommand('newsAnnotator.goToNextMention');
    assert.equal(editor.selection.start.line, 4);
    await vscode.commands.executeCommand('newsAnnotator.goToNextMention');
    assert.equal(editor.selection.start.line, 2);
    await vscode.commands.executeCommand('newsAnnotator.goToPreviousMention');
    assert.equal(document.getText(editor.selection), 'Norway');
    assert.equal(editor.selection.start.line, 4);
  });

  it('follows an edit', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(4, 0), 'Portugal waits. ');
    await vscode.workspace.applyEdit(edit);
    await eventually(async () => (await hoverAt(document, 'Portugal')).includes('3 mentions here'));
  });
});
