import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually } from './eventually';
import { savedTags, tagsIn } from './savedTags';
import { Visit } from './visit';
import type { Workbench } from './workbench';

const sample = '2026-03-11-fishing-quotas.txt';
const suffix = '.annotations.yaml';

describe('an analyst whose files are changed elsewhere', () => {
  let visit: Visit;
  let window: Workbench;

  before(async () => {
    visit = await Visit.start('samples');
    window = await visit.openWindow();
  });
  after(() => visit.end());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window.reportFailure(this.currentTest.title, visit.serverTail());
  });

  const at = (name: string): string => path.join(visit.workspace, name);

  it('is offered the annotations of an article that another program renamed', async () => {
    const before = await tagsIn(visit.workspace, sample);
    assert.ok(before.length > 0);
    await rename(at(sample), at('quotas.txt'));
    await window.openFile('quotas.txt');
    await window.notification(/belongs to an article that is gone and had the same text/).waitFor();
    await window.screenshot('offer-strayed');
    await window.notificationButton('Take Them Over').click();
    await eventually(async () => { assert.deepEqual(await tagsIn(visit.workspace, 'quotas.txt'), before); });
    assert.ok(!existsSync(at(`${sample}${suffix}`)));
    await window.statusItem(/\d+ of \d+ decided/).waitFor();
  });

  it('is told of a conflict, and keeps both sides by a quick fix', async () => {
    const text = await readFile(at(`quotas.txt${suffix}`), 'utf8');
    const [{ id, type } = { id: '', type: '' }] = (await savedTags(visit.workspace, 'quotas.txt')).annotations;
    const ours = text.replace(`- id: ${id}\n`, '- id: aaaa2222\n');
    const theirs = text.replace(`- id: ${id}\n`, '- id: bbbb3333\n');
    const line = `  - id: ${id}\n    type: ${type}\n`;
    assert.ok(text.includes(line));
    await writeFile(at(`quotas.txt${suffix}`), text.replace(line, `<<<<<<< HEAD\n${ourLine(ours, line, 'aaaa2222', id)}=======\n${ourLine(theirs, line, 'bbbb3333', id)}>>>>>>> theirs\n`));
    await window.openFile(`quotas.txt${suffix}`);
    await window.runCommand('Problems: Focus on Problems View');
    await window.problem(/conflict/i).waitFor();
    await window.screenshot('offer-conflict');
    await window.problem(/conflict/i).click();
    await window.press('Enter');
    await window.page.locator('.editor-group-container.active .squiggly-error').first().waitFor();
    await eventually(async () => {
      await window.press('Control+.');
      await window.page.locator('.action-widget', { hasText: 'Keep the annotations of both sides' }).waitFor({ timeout: 2000 });
    });
    await window.screenshot('offer-conflict-fix');
    await window.press('Enter', 'Control+s');
    await eventually(async () => {
      const ids = (await savedTags(visit.workspace, 'quotas.txt')).annotations.map((annotation) => annotation.id);
      assert.ok(ids.includes('aaaa2222') && ids.includes('bbbb3333'), ids.join(' '));
    });
  });

  it('completes the codebook as it is written, and sees what is wrong at its place', async () => {
    await window.openFile('codebook.yaml');
    await window.clickText('charts.red');
    await window.press('End', 'Backspace', 'Backspace', 'Backspace');
    await window.problem(/charts\. is no theme colour/).waitFor();
    await window.type('r');
    await window.press('Control+Space');
    await window.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'charts.red' }).first().waitFor();
    await window.screenshot('offer-completion');
    await window.press('Enter');
    await window.problem(/is no theme colour/).waitFor({ state: 'detached' });
    await window.press('Control+s');
    await eventually(async () => { assert.match(await readFile(at('.news-annotator/codebook.yaml'), 'utf8'), /color: charts\.red\n {8}key: c\n/); });
  });

  it('settles the article’s date by the quick fix of its problem', async () => {
    await window.openFile('quotas.txt');
    await window.clickText('March 11');
    await window.press('Control+.');
    await window.page.locator('.action-widget', { hasText: 'Set the article’s date…' }).waitFor();
    await window.screenshot('offer-date');
    await window.press('Enter');
    await eventually(async () => { assert.match(String((await savedTags(visit.workspace, 'quotas.txt')).article?.date), /^\d{4}-03-11$/); });
  });

  it('codes blind: sees no decision of another coder, and only some coders’ when asked', async () => {
    const ines = /[1-9]\d* of \d+ decided/;
    await window.statusItem(ines).waitFor();
    await mkdir(at('.vscode'), { recursive: true });
    await writeFile(at('.vscode/settings.json'), JSON.stringify({ 'newsAnnotator.coder': 'ben', 'newsAnnotator.coding.blind': true }));
    await window.statusItem(ines).waitFor({ state: 'detached' });
    await window.select('trawlers');
    await window.press("Control+'", 'i');
    await window.statusItem(/(?:^|\D)1 of \d+ decided/).waitFor();
    await window.screenshot('offer-blind');
    await eventually(async () => { assert.equal((await savedTags(visit.workspace, 'quotas.txt')).annotations.filter(({ by }) => by === 'ines').length > 0, true); });
    await window.runCommand('News: Code Blind (On/Off)');
    await window.statusItem(/(?:[2-9]|\d\d) of \d+ decided/).waitFor();
    await window.runCommand('News: Show Decisions of Coders…');
    await window.page.locator('.quick-input-widget:visible').getByPlaceholder('Coders whose decisions are shown').waitFor();
    await window.screenshot('offer-coders');
    assert.deepEqual((await window.choices()).map((name) => name.trim()).sort(), ['ben', 'ines']);
    await window.press('Escape');
  });

  it('is asked what to do with the annotations of an article that it deletes', async () => {
    await window.openFile('quotas.txt');
    await window.runCommand('File: Focus on Files Explorer');
    await window.explorerRow('quotas.txt').click();
    await window.press('Delete');
    await window.dialogButton(/Delete|Move to Trash/).click();
    await window.notification(/quotas\.txt\.annotations\.yaml is left of the article that was deleted/).waitFor();
    await window.screenshot('offer-deleted');
    await window.notificationButton('Delete Annotations').click();
    await eventually(() => { assert.ok(!existsSync(at(`quotas.txt${suffix}`))); });
  });
});

/** Two lines of an annotation as one side of a conflict has them. */
function ourLine(side: string, line: string, id: string, before: string): string {
  const own = line.replace(before, id);
  assert.ok(side.includes(own));
  return own;
}
