import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse as readCsv } from 'csv-parse/sync';
import { parse } from 'yaml';
import { eventually } from './eventually';
import { Visit } from './visit';
import type { Workbench } from './workbench';

const article = 'port-strike.txt';
const passage = "growers' federation";

interface Sidecar {
  readonly entities: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
  readonly annotations: readonly { readonly type: string; readonly quote: string; readonly entity: string; readonly start: number }[];
}

describe('an analyst, by keyboard alone', () => {
  let visit: Visit;
  let window: Workbench;
  let sidecar: string;

  before(async () => {
    visit = await Visit.start('samples');
    sidecar = path.join(visit.workspace, `${article}.annotations.yaml`);
    window = await visit.openWindow();
  });
  after(() => visit.end());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window.reportFailure(this.currentTest.title, visit.serverTail());
  });

  it('tags a passage from the command palette', async () => {
    await window.openFile(article);
    await window.statusItem(/actors?, \d+ dates?/).waitFor();
    await window.select(passage);
    await window.runCommand('News: Tag Selection…');
    await window.answer(/^Tag as/, 'Actor', 'Actor');
    await window.answer(`What “${passage}” is`, 'Organisation', 'Organisation');
    await eventually(async () => { assert.ok((await window.highlighted()).includes(passage)); });
    await window.screenshot('tagged');
  });

  it('finds it saved in a YAML file beside the article', async () => {
    await eventually(() => { assert.ok(existsSync(sidecar), `${sidecar} exists`); });
    const { entities, annotations } = parse(await readFile(sidecar, 'utf8')) as Sidecar;
    const text = await readFile(path.join(visit.workspace, article), 'utf8');
    const [entity] = entities;
    assert.deepEqual([entity?.kind, entity?.name], ['organisation', passage]);
    const [annotation] = annotations;
    assert.deepEqual([annotation?.type, annotation?.quote, annotation?.entity], ['actor', passage, entity?.id]);
    assert.equal(annotation?.start, Array.from(text.slice(0, text.indexOf(passage))).length);
  });

  it('closes the window, opens it again, and the tag is there', async () => {
    await window.close();
    window = await visit.openWindow();
    await window.openFile(article);
    await eventually(async () => { assert.ok((await window.highlighted()).includes(passage)); });
    await window.openContainer('News');
    await window.treeRow(passage).waitFor();
  });

  it('undoes it, and does it again', async () => {
    const before = await readFile(sidecar, 'utf8');
    await window.clickText(passage);
    await window.runCommand('News: Remove Tag');
    await eventually(async () => { assert.ok(!(await window.highlighted()).includes(passage)); });
    await window.runCommand('News: Undo Annotation Change');
    await eventually(async () => { assert.equal(await readFile(sidecar, 'utf8'), before); });
  });

  it('exports it, and reads the file', async () => {
    const exported = path.join(visit.workspace, `${article}.csv`);
    await window.runCommand('News: Export Annotations…');
    await window.answer('What to export', 'This article', 'This article');
    await window.answer('Format', 'CSV', 'CSV');
    await window.acceptTicked('Which annotations');
    await window.screenshot('exporting');
    await window.saveAs(exported);
    await window.notification(/1 annotations? of 1 articles?/).waitFor();
    await window.screenshot('exported');
    const rows: Record<string, string>[] = readCsv(await readFile(exported, 'utf8'), { columns: true });
    assert.deepEqual(rows.map(({ quote, type, name }) => [quote, type, name]), [[passage, 'actor', passage]]);
  });
});
