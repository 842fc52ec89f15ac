import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually } from './eventually';
import { savedTags, tagsIn } from './savedTags';
import { Visit } from './visit';
import type { Workbench } from './workbench';

const article = '2026-03-11-fishing-quotas.txt';

describe('an analyst with a codebook', () => {
  let visit: Visit;
  let window: Workbench;
  const read = (...file: readonly string[]): Promise<string> => readFile(path.join(visit.workspace, ...file), 'utf8');
  const codebook = (): Promise<string> => read('.news-annotator', 'codebook.yaml');
  const sidecar = (): Promise<string> => read(`${article}.annotations.yaml`);

  before(async () => {
    visit = await Visit.start('samples');
    window = await visit.openWindow();
  });
  after(() => visit.end());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window.reportFailure(this.currentTest.title, visit.serverTail());
  });

  it('renames a code by F2 in the Codebook view', async () => {
    await window.openFile(article);
    await window.runCommand('News: Show Codebook');
    await window.treeRow('Human cost').click();
    await window.press('F2');
    await window.fill('Name', 'Human side');
    await window.treeRow('Human side').waitFor();
    assert.match(await codebook(), /- id: frame\/human\n {8}name: Human side\n/);
    await window.screenshot('codebook');
  });

  it('adds a code below it, and deletes it by key', async () => {
    await window.treeRow('Human side').click();
    await window.press('Insert');
    await window.fill('Name', 'Children');
    await window.treeRow('Children').click();
    await window.press('Delete');
    await window.treeRow('Children').waitFor({ state: 'detached' });
    await eventually(async () => { assert.doesNotMatch(await codebook(), /Children/); });
  });

  it('renames a person by F2 in the text, and the text stays', async () => {
    const before = await read(article);
    await window.clickText('Mara Lindqvist');
    await window.press('F2');
    await window.rename('Mara Lindqvist', 'Mara K. Lindqvist');
    await eventually(async () => { assert.match(await sidecar(), /name: Mara K\. Lindqvist/); });
    assert.equal(await read(article), before);
  });

  it('says where the article is from, and undoes it', async () => {
    await window.runCommand('News: Edit Article Details…');
    await window.answer(/^What to change/, 'Source', 'Source');
    await window.fill('Outlet or agency', 'Harbour Wire');
    await window.screenshot('details');
    await window.press('Escape');
    await eventually(async () => { assert.match(await sidecar(), /source: Harbour Wire/); });
    await window.runCommand('News: Undo Annotation Change');
    await eventually(async () => { assert.doesNotMatch(await sidecar(), /Harbour Wire/); });
  });

  const tagAs = async (words: string, code: string): Promise<void> => {
    await window.select(words);
    await window.press("Control+'", 't');
    await window.answer(/^Tag as/, code, code);
  };
  const tagged = (expected: readonly string[]): Promise<void> =>
    eventually(async () => { assert.deepEqual((await tagsIn(visit.workspace, article)).filter((tag) => /^(?:frame\/(?!human)|demand|splits)/.test(tag)), expected); });

  it('moves a code by dragging it onto another', async () => {
    await window.treeRow('Demand').dragTo(window.treeRow('Economic consequences'));
    await eventually(async () => { assert.match(await codebook(), /\n {10}- id: demand\n {12}name: Demand\n/); });
    await window.screenshot('codebook-moved');
    await window.runCommand('News: Undo Annotation Change');
    await eventually(async () => { assert.match(await codebook(), /\n {2}- id: demand\n/); });
  });

  it('merges a code into another, with what is tagged with it', async () => {
    await tagAs('a deal on cod quotas', 'Conflict');
    await tagAs('easing a dispute', 'Economic consequences');
    await window.runCommand('News: Show Codebook');
    await window.chooseFromMenu(window.treeRow('Economic consequences'), 'Merge Code into Another…');
    await window.answer('The code that stays', 'Conflict', 'Conflict');
    await tagged(['frame/conflict: a deal on cod quotas', 'frame/conflict: easing a dispute']);
    assert.doesNotMatch(await codebook(), /Economic consequences/);
  });

  it('splits a code: some of its passages get a new one', async () => {
    await window.chooseFromMenu(window.treeRow('Conflict'), 'Split Code…');
    await window.fill('Name', 'Splits');
    await window.page.locator('.quick-input-widget:visible').getByPlaceholder(/^Passages that get/).waitFor();
    await window.screenshot('codebook-split');
    await window.press('ArrowDown', 'Space', 'Enter');
    await tagged(['splits: a deal on cod quotas', 'frame/conflict: easing a dispute']);
  });

  it('deletes a code and says what happens to its annotations, and takes all of it back', async () => {
    const before = await codebook();
    await window.treeRow('Conflict').click();
    await window.press('Delete');
    await window.page.locator('.quick-input-widget:visible').getByPlaceholder('What happens to its annotations (1)').waitFor();
    await window.screenshot('codebook-delete');
    await window.answer(/^What happens/, 'Remove', 'Remove them');
    await tagged(['splits: a deal on cod quotas']);
    await window.runCommand('News: Undo Annotation Change');
    await tagged(['splits: a deal on cod quotas', 'frame/conflict: easing a dispute']);
    assert.equal(await codebook(), before);
  });

  it('writes a note in one line, then in several, and finds it again by its words', async () => {
    await window.openFile(article);
    await window.select('easing a dispute');
    await window.press("Control+'", 'e');
    await window.fill('Empty: no note', 'Whose dispute?');
    await eventually(async () => { assert.match(await sidecar(), /note: Whose dispute\?/); });
    await window.press("Control+'", 'e');
    await window.quickInput().waitFor();
    await window.page.locator('.quick-input-widget:visible .action-item a[aria-label^="Write Several Lines"]').click();
    await window.page.locator('.tab.active', { hasText: 'Note on easing a dispute' }).waitFor();
    await window.press('Control+End', 'Enter');
    await window.type('Ask the desk.');
    await window.press('Control+s');
    await eventually(async () => { assert.equal((await savedTags(visit.workspace, article)).annotations.find(({ quote }) => quote === 'easing a dispute')?.note, 'Whose dispute?\nAsk the desk.'); });
    await window.screenshot('note-lines');
    await window.runCommand('View: Focus First Editor Group');
    await window.press('Control+Home', "Control+'", 'Shift+E');
    await window.answer(/^Words of a note/, 'desk', 'Whose dispute? Ask the desk.');
    await window.statusItem('(16 selected)').waitFor();
    await window.screenshot('note-found');
  });
});
