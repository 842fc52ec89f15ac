import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { eventually } from './eventually';
import { Visit } from './visit';
import type { Workbench } from './workbench';

const article = 'port-strike.txt';
const [ours, theirs, last] = ["growers' federation", 'remote-controlled cranes', 'safety committee'];

describe('two windows on one folder', () => {
  let visit: Visit;
  let left: Workbench;
  let right: Workbench;
  const file = (): string => path.join(visit.workspace, article);
  const quotes = async (): Promise<string[]> => {
    const { annotations } = parse(await readFile(`${file()}.annotations.yaml`, 'utf8')) as { readonly annotations: readonly { readonly quote: string }[] };
    return annotations.map(({ quote }) => quote).sort();
  };
  const tag = async (window: Workbench, words: string): Promise<void> => {
    await window.select(words);
    await window.runCommand('News: Tag as Issue');
  };
  const show = (window: Workbench, ...words: readonly string[]): Promise<void> =>
    eventually(async () => {
      const highlighted = await window.highlighted();
      for (const each of words) assert.ok(highlighted.includes(each), `${each} is highlighted`);
    });

  before(async () => {
    visit = await Visit.start('samples');
    [left, right] = [await visit.openWindow(), await visit.openWindow()];
    for (const window of [left, right]) {
      await window.openFile(article);
      await window.statusItem(/actors?, \d+ dates?/).waitFor();
    }
  });
  after(() => visit.end());
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    await left.reportFailure(`${this.currentTest.title} left`, visit.serverTail());
    await right.reportFailure(`${this.currentTest.title} right`, visit.serverTail());
  });

  it('show each other’s tags, made at the same moment, and the file has both', async () => {
    await Promise.all([tag(left, ours), tag(right, theirs)]);
    for (const window of [left, right]) await show(window, ours, theirs);
    await eventually(async () => { assert.deepEqual(await quotes(), [ours, theirs].sort()); });
    await left.screenshot('two-windows-left');
    await right.screenshot('two-windows-right');
  });

  it('keep the tags when another program puts a line before the article, and tag on', async () => {
    await writeFile(file(), `Updated on Monday.\n\n${await readFile(file(), 'utf8')}`);
    for (const window of [left, right]) await show(window, ours, theirs);
    await tag(left, last);
    await show(right, ours, theirs, last);
    await eventually(async () => { assert.deepEqual(await quotes(), [ours, theirs, last].sort()); });
  });

  it('take back in one window what was tagged there, in both', async () => {
    await left.runCommand('News: Undo Annotation Change');
    await eventually(async () => { assert.deepEqual(await quotes(), [ours, theirs].sort()); });
    await eventually(async () => { assert.ok(!(await right.highlighted()).includes(last)); });
  });
});
