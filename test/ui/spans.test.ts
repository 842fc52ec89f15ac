import assert from 'node:assert/strict';
import { eventually } from './eventually';
import { savedTags, tagsIn } from './savedTags';
import { Visit } from './visit';
import type { Workbench } from './workbench';

const article = 'rare-earth-talks.txt';

describe('a coder of passages', () => {
  let visit: Visit;
  let window: Workbench;

  before(async () => {
    visit = await Visit.start('samples');
    window = await visit.openWindow();
    await window.openFile(article);
    await window.statusItem(/actors?, \d+ dates?/).waitFor();
  });
  after(() => visit.end());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window.reportFailure(this.currentTest.title, visit.serverTail());
  });

  const saved = (expected: readonly string[], name = article): Promise<void> => eventually(async () => { assert.deepEqual(await tagsIn(visit.workspace, name), expected); });
  const tagAs = (code: string): Promise<void> => window.answer(/^Tag as/, code, code);

  it('tags all places of the same words, and takes it back and does it again in one step', async () => {
    const all = ['demand: rare earths', 'demand: rare earths', 'demand: rare earths'];
    await window.select('rare earths');
    await window.press("Control+'", 'o');
    await tagAs('Demand');
    await saved(all);
    await window.screenshot('spans-all');
    await window.press("Control+'", 'z');
    await saved([]);
    await window.press("Control+'", 'Shift+Z');
    await saved(all);
    await window.press("Control+'", 'z');
  });

  it('tags the same words in the whole workspace, after a look at each place', async () => {
    await window.select('Environmental');
    await window.press("Control+'", 'Shift+O');
    await tagAs('Frame');
    await window.page.locator('.quick-input-widget:visible').getByPlaceholder(/2 places in 2 articles/).waitFor();
    await window.screenshot('spans-workspace');
    await window.press('Enter');
    await saved(['frame: Environmental']);
    await eventually(async () => { assert.ok((await tagsIn(visit.workspace, '2026-03-11-fishing-quotas.txt')).includes('frame: Environmental')); });
    await window.press("Control+'", 'z');
    await saved([]);
    await eventually(async () => { assert.ok(!(await tagsIn(visit.workspace, '2026-03-11-fishing-quotas.txt')).includes('frame: Environmental')); });
  });

  it('grows, shrinks and moves a tag', async () => {
    await window.select('licensing');
    await window.press("Control+'", 't');
    await tagAs('Economic consequences');
    await saved(['frame/economic: licensing']);
    const [{ id } = { id: '' }] = (await savedTags(visit.workspace, article)).annotations;
    for (const [keys, words] of [[['ArrowRight'], 'licensing rules'], [['Shift+ArrowLeft'], 'its licensing rules'], [['ArrowLeft'], 'its licensing'], [['Shift+ArrowRight'], 'licensing']] as const) {
      await window.press("Control+'", ...keys);
      await saved([`frame/economic: ${words}`]);
    }
    await window.select('rules last October');
    await window.press("Control+'", 'm');
    await window.page.locator('.quick-input-widget:visible').getByPlaceholder(/Which tag/).waitFor();
    await window.press('Enter');
    await saved(['frame/economic: rules last October']);
    assert.equal((await savedTags(visit.workspace, article)).annotations[0]?.id, id);
    await window.screenshot('spans-moved');
  });

  it('puts several codes on one passage, nested and overlapping, and sees all of them', async () => {
    for (const [words, code] of [['tightened its licensing rules', 'Conflict'], ['licensing rules last October after Washington', 'Demand'], ['licensing', 'Human cost']] as const) {
      await window.select(words);
      await window.press("Control+'", 't');
      await tagAs(code);
    }
    await saved(['frame/conflict: tightened its licensing rules', 'frame/human: licensing', 'demand: licensing rules last October after Washington', 'frame/economic: rules last October']);
    const hover = await window.hover('licensing');
    const text = await hover.innerText();
    for (const code of ['Conflict', 'Demand', 'Human cost']) assert.ok(text.includes(code), `${code} in ${text}`);
    await window.screenshot('spans-nested');
  });

  it('links the parts of a passage that does not adjoin', async () => {
    await window.select('court investors');
    await window.press("Control+'", 't');
    await tagAs('Demand');
    await window.select('cost of cleaning up old mines');
    await window.press("Control+'", 'c');
    await eventually(async () => {
      const { annotations } = await savedTags(visit.workspace, article);
      const head = annotations.find(({ quote }) => quote === 'court investors');
      const part = annotations.find(({ quote }) => quote.startsWith('cost of'));
      assert.ok(head !== undefined && part?.continues === head.id);
    });
    assert.match(await (await window.hover('cleaning up')).innerText(), /Continues: “court investors”/);
    await window.screenshot('spans-parts');
  });

  it('tags several selections at once', async () => {
    const before = await tagsIn(visit.workspace, article);
    await window.select('refine');
    await window.press('Control+Shift+l');
    await window.screenshot('spans-cursors');
    await window.press("Control+'", 't');
    await tagAs('Conflict');
    await eventually(async () => {
      const fresh = (await tagsIn(visit.workspace, article)).filter((tag) => !before.includes(tag));
      assert.deepEqual(fresh, ['frame/conflict: refine', 'frame/conflict: refine', 'frame/conflict: refine']);
    });
    await window.press("Control+'", 'z');
    await saved(before);
  });
});
