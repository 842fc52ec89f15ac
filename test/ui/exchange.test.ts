import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse as readCsv } from 'csv-parse/sync';
import { parse } from 'yaml';
import { eventually } from './eventually';
import { Visit } from './visit';
import type { Workbench } from './workbench';

const article = 'port-strike.txt';
const other = 'rare-earth-talks.txt';

/** What two coders made of the article, as another program's table. */
const TABLE = [
  'file,type,quote,name,by',
  `${article},actor,Fedefruta,Fedefruta,brit`,
  `${article},actor,Fedefruta,Fedefruta,cleo`,
  `${article},issue,an offer,,cleo`,
  `${article},issue,safety committee,,brit`,
  `${article},actor,Hideko Marumoto,Hideko Marumoto,brit`,
  `${article},issue,waiting times,,cleo`,
  `${other},issue,rare earths in no text at all,,cleo`,
  'nobody.txt,issue,x,,brit',
].join('\n');

interface Tag {
  readonly type: string;
  readonly quote: string;
  readonly by?: string;
}

/** A folder with an article and its annotations. */
async function writeNote(folder: string): Promise<void> {
  const text = 'The ferry stopped for a week in Bodø harbour.\n';
  const annotations = [
    '  - {id: aaaaaaaa, type: issue, start: 4, end: 9, quote: ferry, by: brit}',
    '  - {id: bbbbbbbb, type: actor, start: 32, end: 36, quote: Bodø, by: brit}',
  ];
  await mkdir(folder);
  await writeFile(path.join(folder, 'note.txt.annotations.yaml'), ['version: 1', `text: {sha256: ${createHash('sha256').update(text).digest('hex')}, length: ${text.length}}`, 'annotations:', ...annotations, ''].join('\n'));
  await writeFile(path.join(folder, 'note.txt'), text);
}

describe('a researcher with work of other programs', () => {
  let visit: Visit;
  let window: Workbench;

  before(async () => {
    visit = await Visit.start('samples');
    await mkdir(incoming(''));
    await writeFile(incoming('tags.csv'), `${TABLE}\n`);
    window = await visit.openWindow();
  });
  after(() => visit.end());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window.reportFailure(this.currentTest.title, visit.serverTail());
  });

  /** A folder beside the workspace. */
  const incoming = (name: string): string => path.join(visit.workspace, '..', 'incoming', name);

  async function tags(of = article): Promise<readonly string[]> {
    const sidecar = path.join(visit.workspace, `${of}.annotations.yaml`);
    if (!existsSync(sidecar)) return [];
    const { annotations } = parse(await readFile(sidecar, 'utf8')) as { annotations: readonly Tag[] };
    return annotations.map(({ type, quote, by = '' }) => `${by} ${type} ${quote}`).sort();
  }

  async function importFile(format: string, name: string): Promise<void> {
    await window.runCommand('News: Import Annotations…');
    await window.answer('Format', format, format);
    await window.chooseFile(incoming(name));
  }

  it('imports a table: sees first what would change, and may leave it', async () => {
    await window.openFile(article);
    await window.statusItem(/actors?, \d+ dates?/).waitFor();
    await importFile('CSV', 'tags.csv');
    const preview = await window.modal('Import annotations?');
    assert.match(preview, /6 new annotations, 2 left out\./);
    assert.match(preview, /port-strike\.txt: 6/);
    assert.match(preview, /rare-earth-talks\.txt: issue “rare earths in no text at all” \(line 8 of the file\), its words are not in the text/);
    assert.match(preview, /nobody\.txt: there is no such article/);
    await window.screenshot('import-preview');
    await window.press('Escape');
    await window.page.locator('.monaco-dialog-box').waitFor({ state: 'hidden' });
    assert.deepEqual(await tags(), []);
  });

  it('imports it, and sees the tags in the text, the tree and the sidecar', async () => {
    await importFile('CSV', 'tags.csv');
    await window.modal('Import annotations?');
    await window.press('Enter');
    await eventually(async () => { assert.equal((await tags()).length, 6); });
    await window.notification('6 new annotations, 2 left out.').waitFor();
    await eventually(async () => { assert.ok((await window.highlighted()).includes('safety committee')); });
    await window.openContainer('News');
    await window.treeRow(/^Hideko Marumoto.*✓/).waitFor();
    await window.screenshot('imported');
  });

  it('takes it back in one step, and does it again', async () => {
    await window.clickText('safety committee');
    await window.runCommand('News: Undo Annotation Change');
    await eventually(async () => { assert.deepEqual(await tags(), []); });
    await window.runCommand('News: Redo Annotation Change');
    await eventually(async () => { assert.equal((await tags()).length, 6); });
  });

  it('imports brat’s files: the text beside is found by itself', async () => {
    const text = await readFile(path.join(visit.workspace, other), 'utf8');
    const start = Array.from(text.slice(0, text.indexOf('Tan Wei Ming'))).length;
    await writeFile(incoming('rare-earth-talks.txt'), text);
    await writeFile(incoming('rare-earth-talks.ann'), `T1\tPERSON ${start} ${start + 12}\tTan Wei Ming\n#1\tAnnotatorNotes T1\tfrom brat\n`);
    await importFile('brat', 'rare-earth-talks.ann');
    assert.match(await window.modal('Import annotations?'), /1 new annotation\./);
    await window.press('Enter');
    await eventually(async () => { assert.match((await tags(other)).join(), /^\S* ?actor Tan Wei Ming$/); });
    await window.runCommand('News: Undo Annotation Change');
    await eventually(async () => { assert.deepEqual(await tags(other), []); });
  });

  it('compares the two coders and decides each difference by keyboard: the first’s, the second’s, both, neither', async () => {
    await window.runCommand('News: Compare Coders…');
    await window.answer('The first coder', 'brit', 'brit');
    await window.answer('The coder to compare with brit', 'cl', 'cleo');
    const rows = window.page.locator('.quick-input-list .monaco-list-row');
    await window.page.locator('.quick-input-widget:visible').getByPlaceholder(/^4 differences/).waitFor();
    const spoken = await Promise.all((await rows.all()).map((row) => row.getAttribute('aria-label')));
    assert.match(spoken[0] ?? '', /^an offer, only cleo: issue, port-strike\.txt/);
    await window.screenshot('differences');
    // The offer is brit's to keep: brit tagged nothing there, so cleo's goes.
    await window.press('Enter');
    await window.answer(/^What is right/, '', 'Keep brit’s');
    await eventually(async () => { assert.ok(!(await tags()).includes('cleo issue an offer')); });
    await window.page.locator('.quick-input-widget:visible').getByPlaceholder(/^3 differences/).waitFor();
    await window.press('Enter');
    await window.page.locator('.quick-input-widget:visible').getByPlaceholder(/^What is right/).waitFor();
    await window.screenshot('verdict');
    await window.press('ArrowDown');
    await window.pick('Keep cleo’s');
    await eventually(async () => { assert.ok(!(await tags()).includes('brit issue safety committee')); });
    await window.page.locator('.quick-input-widget:visible').getByPlaceholder(/^2 differences/).waitFor();
    await window.press('Enter');
    await window.answer(/^What is right/, 'both', 'Keep both');
    await window.page.locator('.quick-input-widget:visible').getByPlaceholder(/^1 difference/).waitFor();
    await window.press('Enter');
    await window.answer(/^What is right/, 'neither', 'Keep neither');
    await eventually(async () => {
      assert.deepEqual(await tags(), ['brit actor Fedefruta', 'brit actor Hideko Marumoto', 'cleo actor Fedefruta']);
    });
    await window.statusItem('All differences are decided').waitFor();
  });

  it('takes the last verdict back', async () => {
    await window.runCommand('News: Undo Annotation Change');
    await eventually(async () => { assert.ok((await tags()).includes('cleo issue waiting times')); });
  });

  it('exports a folder from the Explorer’s menu, with what it chose', async () => {
    const exported = path.join(visit.workspace, 'brit.csv');
    await writeNote(path.join(visit.workspace, 'desk'));
    await window.openContainer('Explorer');
    await window.contextMenu(window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: /^desk$/ }), 'Export Annotations');
    await window.answer('Format', 'CSV', 'CSV');
    await window.page.locator('.quick-input-widget:visible .quick-input-title', { hasText: 'Export annotations of desk' }).waitFor();
    await window.page.locator('.quick-input-widget:visible').getByPlaceholder('Which annotations').waitFor();
    await window.untick('Actors');
    await window.screenshot('export-options');
    await window.press('Enter');
    await window.saveAs(exported);
    await window.notification(/1 annotation of 1 article exported to brit\.csv/).waitFor();
    await window.screenshot('exported-folder');
    const rows: Record<string, string>[] = readCsv(await readFile(exported, 'utf8'), { columns: true });
    assert.deepEqual(rows.map(({ file, type, quote, by }) => [file, type, quote, by]), [['desk/note.txt', 'issue', 'ferry', 'brit']]);
  });

  it('says so where there is nothing to export', async () => {
    await window.contextMenu(window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: /^\.news-annotator$/ }), 'Export Annotations');
    await window.answer('Format', 'JSON Lines', 'JSON Lines');
    await window.acceptTicked('Which annotations');
    await window.notification('There are no articles to export there.').waitFor();
  });
});
