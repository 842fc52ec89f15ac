import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually } from './eventually';
import { savedTags } from './savedTags';
import { Visit } from './visit';
import type { Workbench } from './workbench';

const FRONT = 'talks.txt';
const OTHER = 'ferry.txt';

const TEXTS = {
  [FRONT]: `Ferry talks resume after a week of silence

Runa Halvorsen, the chief negotiator of the ferry company, met reporters in Bergen on Monday. “We are close,” Halvorsen said.

The envoy Runa Dahl met union leaders on Tuesday. Dahl said that a night roster was still open.
`,
  [OTHER]: `A ferry company looks for crews

Runa Dahl asked the union for patience on Friday. Crews want a night roster before the summer.
`,
} as const;

const PEOPLE = `entities:
  - {id: runa-halvorsen, type: actor, kind: person, name: Runa Halvorsen, aliases: [Halvorsen]}
  - {id: runa-dahl, type: actor, kind: person, name: Runa Dahl, aliases: [Dahl]}
  - {id: night-roster, type: issue, name: rostering at night}
`;

/** A decision of a coder on the first place of some words. */
function decision(article: keyof typeof TEXTS, id: string, type: string, entity: string, quote: string, by: string): string {
  const start = TEXTS[article].indexOf(quote);
  return `  - {id: ${id}, type: ${type}, start: ${start}, end: ${start + quote.length}, quote: "${quote}", entity: ${entity}, by: ${by}}\n`;
}

describe('an analyst who puts the actors of two articles in order', () => {
  let visit: Visit;
  let window: Workbench;

  const write = (name: string, text: string): Promise<void> => writeFile(path.join(visit.workspace, name), text);
  /** Whom the decided passages of an article name, in the order of the text. */
  const named = async (article: string): Promise<readonly string[]> => (await savedTags(visit.workspace, article)).annotations.map(({ quote, entity }) => `${quote}: ${entity ?? ''}`);
  const stand = (article: string, expected: readonly string[]): Promise<void> => eventually(async () => { assert.deepEqual(await named(article), expected); });

  const DECIDED = {
    [FRONT]: ['Runa Halvorsen: runa-halvorsen', 'Halvorsen said: runa-halvorsen', 'Runa Dahl: runa-dahl', 'night roster: night-roster'],
    [OTHER]: ['Runa Dahl: runa-dahl'],
  } as const;

  before(async () => {
    visit = await Visit.start('samples');
    for (const [name, text] of Object.entries(TEXTS)) await write(name, text);
    const front = [
      decision(FRONT, 'aaaa1111', 'actor', 'runa-halvorsen', 'Runa Halvorsen', 'ana'),
      decision(FRONT, 'aaaa2222', 'actor', 'runa-halvorsen', 'Halvorsen said', 'ana'),
      decision(FRONT, 'aaaa3333', 'actor', 'runa-dahl', 'Runa Dahl', 'ana'),
      decision(FRONT, 'bbbb1111', 'issue', 'night-roster', 'night roster', 'bo'),
    ];
    await write(`${FRONT}.annotations.yaml`, `version: 1\n${PEOPLE}annotations:\n${front.join('')}`);
    await write(`${OTHER}.annotations.yaml`, `version: 1\n${PEOPLE}annotations:\n${decision(OTHER, 'aaaa4444', 'actor', 'runa-dahl', 'Runa Dahl', 'ana')}`);
    window = await visit.openWindow();
    await window.openFile(FRONT);
    await window.openContainer('News');
    await window.treeRow('Runa Dahl').first().waitFor();
  });
  after(() => visit.end());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window.reportFailure(this.currentTest.title, visit.serverTail());
  });

  it('sees one coder’s decisions hidden, and shown again', async () => {
    const row = window.treeRow('rostering at night').first();
    const hint = 'Coders whose decisions are shown';
    const hidden = window.page.locator('.part.sidebar', { hasText: 'Some coders’ decisions are hidden' });
    await row.waitFor();
    await window.runCommand('News: Show Decisions of Coders…');
    await window.page.locator('.quick-input-widget:visible').getByPlaceholder(hint).waitFor();
    assert.deepEqual((await window.choices()).sort(), ['ana', 'bo']);
    await window.untick('bo');
    await window.acceptTicked(hint);
    await hidden.waitFor();
    await row.waitFor({ state: 'detached' });
    await window.treeRow('Runa Dahl').first().waitFor();
    await window.screenshot('coders-hidden');
    await stand(FRONT, DECIDED[FRONT]);
    await window.runCommand('News: Show Decisions of Coders…');
    await window.page.locator('.quick-input-widget:visible').getByPlaceholder(hint).waitFor();
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'bo' }).click();
    await window.acceptTicked(hint);
    await row.waitFor();
    await hidden.waitFor({ state: 'detached' });
    await stand(FRONT, DECIDED[FRONT]);
  });

  it('merges two from the Entities view, asked with the articles that change, and takes it back with one undo', async () => {
    await window.chooseFromMenu(window.treeRow('Runa Dahl').first(), 'Merge Actor or Issue…');
    await window.answer('The one that stays', 'Halvorsen', 'Runa Halvorsen');
    const question = await window.modal('Merge “Runa Dahl” into “Runa Halvorsen”?');
    assert.match(question, /talks\.txt: \d[^]*ferry\.txt: 1|ferry\.txt: 1[^]*talks\.txt: \d/);
    await window.screenshot('entities-merge');
    await window.dialogButton('Change Them').click();
    await stand(OTHER, ['Runa Dahl: runa-halvorsen']);
    await eventually(async () => {
      const { annotations } = await savedTags(visit.workspace, FRONT);
      assert.deepEqual([...new Set(annotations.filter(({ type }) => type === 'actor').map(({ entity }) => entity))], ['runa-halvorsen']);
    });
    await window.screenshot('entities-merged');
    await window.runCommand('News: Undo Annotation Change');
    await stand(OTHER, DECIDED[OTHER]);
    await stand(FRONT, DECIDED[FRONT]);
    await window.treeRow('Runa Dahl').first().waitFor();
  });

  it('splits one from the Entities view by ticking its mentions, and takes it back with one undo', async () => {
    await window.chooseFromMenu(window.treeRow('Runa Halvorsen').first(), 'Split Actor or Issue…');
    await window.fill('Name', 'Tove Halvorsen');
    await window.page.locator('.quick-input-widget:visible').getByPlaceholder('Mentions of “Tove Halvorsen”').waitFor();
    await window.screenshot('entities-split');
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Halvorsen said' }).last().click();
    await window.press('Enter');
    await window.treeRow('Tove Halvorsen').first().waitFor();
    await eventually(async () => {
      const { annotations, entities } = await savedTags(visit.workspace, FRONT);
      const fresh = entities.find(({ name }) => name === 'Tove Halvorsen');
      assert.ok(fresh);
      assert.deepEqual(annotations.filter(({ entity }) => entity === fresh.id).map(({ quote }) => quote), ['Halvorsen said']);
    });
    await window.runCommand('News: Undo Annotation Change');
    await stand(FRONT, DECIDED[FRONT]);
    await window.treeRow('Tove Halvorsen').first().waitFor({ state: 'detached' });
  });
});
