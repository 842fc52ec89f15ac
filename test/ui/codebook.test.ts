import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually } from './eventually';
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
});
