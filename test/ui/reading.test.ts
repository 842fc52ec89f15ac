import assert from 'node:assert/strict';
import { eventually } from './eventually';
import { Visit } from './visit';
import type { Workbench } from './workbench';

const article = '2026-03-11-fishing-quotas.txt';

describe('a reader', () => {
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

  it('opens an article and sees who, when and what', async () => {
    await window.openFile(article);
    await eventually(async () => { const shown = await window.highlighted();
      for (const text of ['Norway', 'Mara Lindqvist', 'January', 'overfishing']) assert.ok(shown.includes(text), `${text} among ${shown.join(', ')}`); });
    await window.screenshot('highlights');
  });

  it('is told about an actor under the mouse', async () => {
    const hover = await window.hover('Mara Lindqvist');
    assert.match(await hover.innerText(), /Mara Lindqvist — person · chief negotiator of Norway/);
    assert.match(await hover.innerText(), /All Mentions/);
  });

  it('finds the entities in their view, and a mention by a click', async () => {
    await window.openContainer('News');
    for (const name of ['Actors', 'Mara Lindqvist', 'Norway', 'Dates']) await window.treeRow(name).first().waitFor();
    const hover = await window.hover('Mara Lindqvist');
    assert.match(await hover.innerText(), /Mara Lindqvist/);
    await window.screenshot('reading');
    await window.treeRow('Duarte Vilhena de Melo').click();
    await window.statusItem('Ln 10, Col 23 (22 selected)').waitFor();
    await window.press('ArrowRight');
    await window.treeRow('within days, de Melo said').click();
    await window.statusItem('(7 selected)').waitFor();
    await window.screenshot('mention');
  });
});
