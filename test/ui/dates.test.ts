import assert from 'node:assert/strict';
import { eventually } from './eventually';
import { savedTags } from './savedTags';
import { Visit } from './visit';
import type { Workbench } from './workbench';

describe('an analyst with an article that names no date', () => {
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

  it('sets it by typing a month and picking a day, and dates have values', async () => {
    await window.openFile('port-strike.txt');
    await window.statusItem(/actors?, \d+ dates?/).waitFor();
    await window.runCommand('News: Set Article Date…');
    await window.answer(/^Type a day/, 'dec 2025', 'Monday 1 December 2025');
    await eventually(async () => { assert.match(await (await window.hover('Wednesday')).innerText(), /Wednesday 26 November 2025/); });
  });

  it('corrects it by typing a day, which a hover shows at once', async () => {
    await window.runCommand('News: Set Article Date…');
    await window.answer(/^Type a day/, '13 dec 2025', 'Saturday 13 December 2025');
    await eventually(async () => { assert.match(await (await window.hover('Wednesday')).innerText(), /Wednesday 10 December 2025[^]*3 days before the article’s date/); });
  });

  it('goes to a date by typing it', async () => {
    await window.runCommand('News: Go to Date…');
    await window.answer(/^A date/, 'last Wednesday', 'Wednesday 10 December 2025');
    await window.statusItem('(9 selected)').waitFor();
  });

  it('gets what it typed, however soon Enter comes after the last letter', async () => {
    for (const [typed, selected] of [['Thursday', 14], ['Wednesday', 9]] as const) {
      await window.runCommand('News: Go to Date…');
      await window.page.locator('.quick-input-widget:visible').getByPlaceholder(/^A date/).waitFor();
      await window.page.keyboard.type(typed);
      await window.press('Enter');
      await window.statusItem(`(${selected} selected)`).waitFor();
    }
    await window.runCommand('News: Set Article Date…');
    await window.page.locator('.quick-input-widget:visible').getByPlaceholder(/^Type a day/).waitFor();
    await window.page.keyboard.type('14 dec 2025');
    await window.press('Enter');
    await eventually(async () => { assert.equal((await savedTags(visit.workspace, 'port-strike.txt')).article?.date, '2025-12-14'); });
    await window.runCommand('News: Undo Annotation Change');
    await eventually(async () => { assert.equal((await savedTags(visit.workspace, 'port-strike.txt')).article?.date, '2025-12-13'); });
  });

  it('corrects a value by typing one', async () => {
    await window.runCommand('News: Change Date Value…');
    await window.quickInput().fill('12 days');
    await window.page.locator('.quick-input-widget:visible', { hasText: 'twelve days' }).waitFor();
    await window.quickInput().fill('next Tuesday');
    await window.page.locator('.quick-input-widget:visible', { hasText: 'Tuesday 16 December 2025' }).waitFor();
    await window.press('Enter');
    await eventually(async () => { assert.match(await (await window.hover('Wednesday')).innerText(), /Tuesday 16 December 2025[^]*Decided/); });
  });
});
