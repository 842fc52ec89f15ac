import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, command, eventually, hoverText, readText, select, showArticle, workspaceUri, writeArticle, writeText } from './support';

const file = (): vscode.Uri => workspaceUri('.news-annotator', 'codebook.yaml');

const CODEBOOK = `# ours
codes:
  - id: frame
    name: Frame
    description: How a passage casts the matter.
  - id: demand
    name: Demand   # somebody wants something
actors:
  - id: crane-crew
    name: Blue Harbour Crew
    kind: group
    aliases: [blue harbour crane]
`;

/** A node of the Codebook view as its menus hand it to a command. */
function codeNode(id: string, name: string): unknown {
  return { kind: 'code', folder: vscode.workspace.workspaceFolders?.[0], code: { id, name } };
}

/** "4 unknown-color": line, from 0, and kind of problem. */
function placed({ code, range }: vscode.Diagnostic): string {
  return `${range.start.line} ${typeof code === 'string' ? code : ''}`;
}

describe('the codebook', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    await writeText(file(), CODEBOOK);
    editor = await showArticle(await writeArticle());
    await eventually(async () => { assert.match(await hoverText(editor.document, 'blue harbour'), /Blue Harbour Crew/); });
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(file());
  });

  it('extends what is recognised, at once, also as it is typed', async () => {
    await writeText(file(), CODEBOOK.replace('Blue Harbour Crew', 'Crane Crew'));
    await eventually(async () => { assert.match(await hoverText(editor.document, 'blue harbour'), /\*\*Crane Crew\*\*/); });
    const codebook = await showArticle(file());
    const at = codebook.document.getText().indexOf('Crane Crew');
    await codebook.edit((builder) => { builder.insert(codebook.document.positionAt(at), 'Old '); });
    await eventually(async () => { assert.match(await hoverText(editor.document, 'blue harbour'), /\*\*Old Crane Crew\*\*/); });
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually(async () => { assert.match(await hoverText(editor.document, 'blue harbour'), /\*\*Crane Crew\*\*/); });
  });

  it('explains a code by its name and description', async () => {
    select(editor, 'moved closer');
    await command('tagSelection', { type: 'frame' });
    await eventually(async () => { assert.match(await hoverText(editor.document, 'moved closer'), /\*\*Frame\*\*[^]*How a passage casts/); });
  });

  it('tells errors at their place, and keeps the last good one in use', async () => {
    await writeText(file(), CODEBOOK.replace('    name: Frame\n', '    name: Frame\n    color: charts.read\n').replace('id: demand', 'id: frame'));
    const { document } = await showArticle(file());
    await eventually(() => {
      const found = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'News Annotator');
      assert.deepEqual(found.map(placed).sort(), ['4 unknown-color', '6 duplicate-id']);
    });
    await writeText(file(), 'actors: nobody\n');
    await eventually(() => { assert.equal(vscode.languages.getDiagnostics(document.uri)[0]?.range.start.line, 0); });
    assert.match(await hoverText(editor.document, 'blue harbour'), /Blue Harbour Crew/);
  });

  it('has unknown parents told against the shipped issues', async () => {
    await writeText(file(), 'issues:\n  - {id: a, name: A, parent: tariffs}\n  - {id: b, name: B, parent: nothing-at-all}\n');
    const { document } = await showArticle(file());
    await eventually(() => {
      assert.deepEqual(vscode.languages.getDiagnostics(document.uri).map(placed), ['2 unknown-parent']);
    });
  });

  it('is changed by commands with its comments kept, and undo takes it back', async () => {
    await command('moveCodeUp', codeNode('demand', 'Demand'));
    await eventually(async () => { assert.match(await readText(file()), /^# ours\ncodes:\n {2}- id: demand\n {4}name: Demand {3}# somebody wants something\n {2}- id: frame\n/); });
    await command('undo');
    await eventually(async () => { assert.equal(await readText(file()), CODEBOOK); });
    await command('redo');
    await eventually(async () => { assert.notEqual(await readText(file()), CODEBOOK); });
  });

  it('loses a code that nothing is tagged with without a question', async () => {
    await command('deleteCode', codeNode('demand', 'Demand'));
    await eventually(async () => { assert.doesNotMatch(await readText(file()), /demand/); });
  });

  it('is completed as it is written, and explained', async () => {
    const uri = file();
    const position = new vscode.Position(3, 4);
    await vscode.workspace.openTextDocument(uri);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, position);
    const keys = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Property).map(({ label }) => label);
    assert.deepEqual(keys, ['name', 'examples', 'color', 'key', 'children']);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, new vscode.Position(4, 8));
    assert.match(hovers.flatMap(({ contents }) => contents).map((content) => (content instanceof vscode.MarkdownString ? content.value : '')).join(), /When to use it/);
  });
});
