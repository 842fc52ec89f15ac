import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { eventually } from './eventually';
import { Visit } from './visit';
import type { Workbench } from './workbench';

const article = 'port-strike.txt';

interface Sidecar {
  readonly annotations: readonly { readonly id: string; readonly type: string; readonly quote: string; readonly at: string }[];
  readonly dismissed: readonly { readonly type: string; readonly quote: string; readonly at: string }[];
}

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

  const sidecar = async (): Promise<Sidecar> => parse(await readFile(`${file}.annotations.yaml`, 'utf8')) as Sidecar;
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
    await window.treeRow('4 of').or(window.page.locator('.part.sidebar', { hasText: /4 of \d+ decided/ })).first().waitFor();
    await window.screenshot('review');
    await window.press('Home', 'y');
    await window.page.locator('.part.sidebar', { hasText: /[5-9] of \d+ decided/ }).first().waitFor();
  });

  it('sees old and new words of a tag whose text was changed outside', async () => {
    const { annotations } = await sidecar();
    const [first] = annotations;
    assert.ok(first);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(first.quote, 'Something else entirely'));
    await window.treeRow(`“${first.quote}”`).waitFor();
    await window.screenshot('lost');
  });
});
