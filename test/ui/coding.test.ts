import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually } from './eventually';
import { savedTags, type SavedTags } from './savedTags';
import { Visit } from './visit';
import type { Workbench } from './workbench';

const article = 'port-strike.txt';

describe('a coder, by keyboard alone', () => {
  let visit: Visit;
  let window: Workbench;
  let file: string;

  before(async () => {
    visit = await Visit.start('samples');
    file = path.join(visit.workspace, article);
    window = await visit.openWindow();
  });
  after(() => visit.end());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window.reportFailure(this.currentTest.title, visit.serverTail());
  });

  const sidecar = (): Promise<SavedTags> => savedTags(visit.workspace, article);
  /** How far the Review view says that the review is, and that the next suggestion can be read. */
  const reviewed = async (count: number): Promise<void> => {
    await window.page.locator('.part.sidebar', { hasText: new RegExp(`${count} of \\d+ decided`) }).first().waitFor();
    await window.page.locator('.part.sidebar .monaco-list:focus .monaco-list-row.selected').waitFor();
  };
  const decided = (count: number): Promise<void> => window.statusItem(new RegExp(`CODING · ${count} of \\d+ decided`)).waitFor();

  it('enters coding mode, and decides each suggestion with one key', async () => {
    await window.openFile(article);
    await window.statusItem(/actors?, \d+ dates?/).waitFor();
    await window.press("Control+'", 'k');
    await decided(0);
    await window.screenshot('coding');
    for (const [index, key] of ['Enter', 'y', 'Backspace', 'Enter'].entries()) {
      await window.press(key);
      await decided(index + 1);
    }
    await eventually(async () => {
      const { annotations, dismissed } = await sidecar();
      assert.deepEqual([annotations.length, dismissed.length], [3, 1]);
      assert.ok([...annotations, ...dismissed].every(({ at }) => at !== ''));
    });
  });

  it('tags the sentence it reads with a code’s own key, and undoes it', async () => {
    await window.press('j', 'c');
    await eventually(async () => {
      const coded = (await sidecar()).annotations.filter(({ type }) => type === 'frame/conflict');
      assert.equal(coded.length, 1);
      assert.match(coded[0]?.quote ?? '', /\S+ .*\.$/);
    });
    await window.press('u');
    await eventually(async () => { assert.ok((await sidecar()).annotations.every(({ type }) => type !== 'frame/conflict')); });
  });

  it('types faster than the window answers, and no key is lost or comes before another', async () => {
    await window.press('Control+Home', 'n');
    await window.press('Enter', 'Backspace', 'y', 'Tab', 'x');
    await decided(8);
    await eventually(async () => {
      const { annotations, dismissed } = await sidecar();
      const fresh = [...annotations.map(({ start }) => ({ start, verdict: 'confirmed' })), ...dismissed.map(({ start }) => ({ start, verdict: 'dismissed' }))].sort((a, b) => a.start - b.start).slice(4);
      assert.deepEqual(fresh.map(({ verdict }) => verdict), ['confirmed', 'dismissed', 'confirmed', 'dismissed']);
    });
  });

  it('changes a suggestion with one key, or through the list with three that need not wait for it', async () => {
    const before = await sidecar();
    await window.press('i');
    await decided(8 + 2);
    await window.press('r', 'i', 'Enter');
    await decided(8 + 4);
    await eventually(async () => {
      const { annotations, dismissed } = await sidecar();
      assert.equal(annotations.filter(({ type }) => type === 'issue').length, before.annotations.filter(({ type }) => type === 'issue').length + 2);
      assert.equal(dismissed.length, before.dismissed.length + 2);
    });
    await window.screenshot('coding-changed');
    await window.press('u', 'u');
    await decided(8);
  });

  it('tags the quotation it reads with one key, by its speaker', async () => {
    await window.press('g', 'g', 'g', 'q');
    await eventually(async () => {
      const [quotation] = (await sidecar()).annotations.filter(({ type }) => type === 'quote');
      assert.match(quotation?.quote ?? '', /^“They offered us a bonus/);
      assert.equal(quotation?.speaker, 'joaquin-de-la-cruz');
    });
    await window.press('u');
    await decided(8);
  });

  it('is shown what each key does', async () => {
    await window.press('?');
    await window.page.locator('.quick-input-widget:visible', { hasText: 'Conflict' }).waitFor();
    await window.screenshot('coding-keys');
    await window.press('Escape');
  });

  it('types nothing into the article, and can again once it left', async () => {
    const text = await readFile(file, 'utf8');
    await window.press('z', 'Escape');
    await window.statusItem(/CODING ·/).waitFor({ state: 'detached' });
    await window.press('Control+Home');
    await window.type('Late: ');
    await window.press('Control+s');
    await eventually(async () => { assert.equal(await readFile(file, 'utf8'), `Late: ${text}`); });
  });

  it('goes on in the Review view, by keys', async () => {
    await window.press("Control+'", 'v');
    await window.page.locator('.part.sidebar', { hasText: /8 of \d+ decided/ }).first().waitFor();
    await window.page.locator('.part.sidebar .pane', { hasText: 'decided' }).locator('.monaco-list:focus').waitFor();
    await window.screenshot('review');
    await window.press('Home', 'y');
    await reviewed(9);
    await window.press('x');
    await reviewed(10);
    await window.press('n', 'p', 'n', 'y');
    await reviewed(11);
    await window.press('u');
    await reviewed(10);
  });

  it('changes a suggestion there, and takes back what it dismissed', async () => {
    await window.press('r');
    await window.answer(/^Tag as/, 'demand', 'Demand');
    await eventually(async () => { assert.ok((await sidecar()).annotations.some(({ type }) => type === 'demand')); });
    const { dismissed } = await sidecar();
    await window.runCommand('News: Show What Was Dismissed');
    await eventually(async () => {
      await window.press('End');
      assert.match(await window.page.locator('.part.sidebar .monaco-list:focus .monaco-list-row.focused').innerText(), /issue|actor|date/);
      assert.ok(await window.treeRow(/^Dismissed/).isVisible());
    });
    await window.screenshot('review-dismissed');
    await window.press('y');
    await eventually(async () => { assert.equal((await sidecar()).dismissed.length, dismissed.length - 1); });
    await window.runCommand('News: Hide What Was Dismissed');
  });

  it('sees old and new words of a tag whose text was changed outside', async () => {
    const { annotations } = await sidecar();
    const [first] = annotations;
    assert.ok(first);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(first.quote, 'Something else entirely'));
    await eventually(async () => {
      await window.press('Home');
      assert.ok(await window.treeRow(`“${first.quote}”`).isVisible());
    });
    await window.screenshot('lost');
  });
});
