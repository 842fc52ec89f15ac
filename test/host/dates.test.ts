import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, command, eventually, hoverText, readText, showArticle, sidecarOf, writeArticle } from './support';

const UNDATED = [
  'Envoys near a deal on tariffs',
  '',
  'Norway and Portugal moved closer to a deal on Wednesday, Mara Lindqvist said. It may be signed in May.',
  '',
].join('\n');

function problemsOf(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ code }) => typeof code === 'string' && code.startsWith('article-date'));
}

async function fixesAt(document: vscode.TextDocument, wording: string): Promise<readonly vscode.CodeAction[]> {
  const at = document.positionAt(document.getText().indexOf(wording) + 1);
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at));
}

describe('an article’s date', () => {
  afterEach(closeAll);

  it('is asked for where dates count from it; set, they have values, it is saved, and undo takes it back', async () => {
    const { document } = await showArticle(await writeArticle(UNDATED));
    const [problem] = await eventually(() => {
      const found = problemsOf(document);
      assert.equal(found.length, 1);
      return found;
    });
    assert.equal(problem?.severity, vscode.DiagnosticSeverity.Information);
    assert.equal(document.getText(problem.range), 'Wednesday');
    assert.match(await hoverText(document, 'Wednesday'), /no value[^]*command:newsAnnotator\.setArticleDate/);
    await command('setArticleDate', { uri: document.uri.toString(), date: '2026-03-13' });
    await eventually(async () => { assert.match(await hoverText(document, 'Wednesday'), /Wednesday 11 March 2026[^]*2 days before the article’s date/); });
    await eventually(async () => { assert.match(await readText(sidecarOf(document.uri)), /date: "?2026-03-13/); });
    await eventually(() => { assert.deepEqual(problemsOf(document), []); });
    await command('undo');
    await eventually(async () => { assert.match(await hoverText(document, 'Wednesday'), /no value/); });
    await eventually(() => { assert.equal(problemsOf(document).length, 1); });
  });

  it('is offered as quick fixes where the dateline names no year, and by a date that waits for it', async () => {
    const { document } = await showArticle(await writeArticle(UNDATED.replace('Norway', 'OSLO, March 13 — Norway')));
    const fixes = await eventually(async () => {
      const found = await fixesAt(document, 'March 13');
      assert.ok(found.length > 1);
      return found;
    });
    assert.match(fixes[0]?.title ?? '', /^Set the article’s date to \w+ 13 March \d{4} \(dateline\)$/);
    assert.equal(fixes.at(-1)?.title, 'Set the article’s date…');
    assert.equal((await fixesAt(document, 'Wednesday')).length, fixes.length);
    const chosen = fixes[0]?.command;
    await vscode.commands.executeCommand(chosen?.command ?? '', ...((chosen?.arguments ?? []) as readonly unknown[]));
    await eventually(async () => { assert.doesNotMatch(await hoverText(document, 'Wednesday'), /no value/); });
  });

  it('is told where the article contradicts itself, until a person decides', async () => {
    const { document } = await showArticle(await writeArticle(`---\ndate: 2026-03-12\n---\n${UNDATED.replace('Norway', 'OSLO, March 13 — Norway')}`));
    await eventually(() => { assert.match(problemsOf(document)[0]?.message ?? '', /Thursday 12 March 2026 \(front matter\), but the dateline says Friday 13 March 2026/); });
    await command('setArticleDate', { uri: document.uri.toString(), date: '2026-03-13' });
    await eventually(() => { assert.deepEqual(problemsOf(document), []); });
  });

  it('takes no date from a link that is no day', async () => {
    const { document } = await showArticle(await writeArticle(UNDATED));
    await eventually(() => { assert.equal(problemsOf(document).length, 1); });
    void command('setArticleDate', { uri: document.uri.toString(), date: 'soon' });
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.match(await hoverText(document, 'Wednesday'), /no value/);
  });
});
