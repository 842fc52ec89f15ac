import assert from 'node:assert/strict';
import { explanationAt, proposalsAt, type KnownYaml } from '../../../src/codebook/yamlHelp';

/** What is proposed at the bar in a text. */
function labels(text: string, kind: KnownYaml = 'codebook'): readonly string[] {
  const offset = text.indexOf('|');
  return proposalsAt(kind, text.replace('|', ''), offset, { issues: ['fisheries', 'ports'] }).map(({ label }) => label);
}

/** The text after the first proposal that begins so was taken. */
function taken(text: string, label: string, kind: KnownYaml = 'codebook'): string | undefined {
  const plain = text.replace('|', '');
  const proposal = proposalsAt(kind, plain, text.indexOf('|'), { issues: [] }).find((each) => each.label === label);
  return proposal && plain.slice(0, proposal.start) + proposal.insert + plain.slice(proposal.end);
}

describe('completion in codebooks and annotations files', () => {
  it('proposes the sections that are not there yet', () => {
    assert.deepEqual(labels('|'), ['codes', 'actors', 'issues']);
    assert.deepEqual(labels('codes:\n  - id: a\n    name: A\n|'), ['actors', 'issues']);
  });

  it('proposes the keys of a code, required ones first, not those that it has', () => {
    assert.deepEqual(labels('codes:\n  - |'), ['id', 'name', 'description', 'examples', 'color', 'key', 'children']);
    assert.deepEqual(labels('codes:\n  - id: a\n    |\n    color: charts.red\n'), ['name', 'description', 'examples', 'key', 'children']);
    assert.deepEqual(labels('codes:\n  - id: a\n    name: A\n    children:\n      - id: b\n        na|'), ['name', 'description', 'examples', 'color', 'key', 'children']);
  });

  it('proposes the keys of actors, their roles and issues', () => {
    assert.ok(labels('actors:\n  - id: a\n    |').includes('wikidata'));
    assert.deepEqual(labels('actors:\n  - id: a\n    roles:\n      - title: Envoy\n        |'), ['from', 'to']);
    assert.ok(labels('codes: []\nissues:\n- id: a\n  |').includes('parent'));
  });

  it('proposes values: kinds, colours, issues to stand below', () => {
    assert.deepEqual(labels('actors:\n  - id: a\n    kind: |'), ['person', 'organisation', 'country', 'group', 'place']);
    assert.equal(labels('codes:\n  - id: a\n    color: |')[0], 'charts.red');
    assert.deepEqual(labels('issues:\n  - id: a\n    parent: f|'), ['fisheries', 'ports']);
    assert.deepEqual(labels('codes:\n  - id: a\n    name: |'), []);
  });

  it('puts in what a key is begun with, over what was typed', () => {
    assert.equal(taken('codes:\n  - id: a\n    na|', 'name'), 'codes:\n  - id: a\n    name: ');
    assert.equal(taken('codes:\n  - id: a\n    chi|', 'children'), 'codes:\n  - id: a\n    children:');
    assert.equal(taken('actors:\n  - kind: per|', 'person'), 'actors:\n  - kind: person');
  });

  it('knows annotations files, too', () => {
    assert.ok(labels('version: 1\n|', 'annotations').includes('dismissed'));
    assert.deepEqual(labels('version: 1\nentities:\n  - id: a\n    type: |', 'annotations'), ['actor', 'issue']);
  });

  it('says nothing in comments and texts', () => {
    assert.deepEqual(labels('codes:\n  # a |'), []);
    assert.deepEqual(labels('codes:\n  - id: a\n    description: when to |use it'), []);
  });

  it('explains a key under the mouse', () => {
    const text = 'codes:\n  - id: a\n    description: x\n    colour: red\n';
    assert.match(explanationAt('codebook', text, text.indexOf('description') + 3)?.description ?? '', /^When to use it/);
    assert.equal(explanationAt('codebook', text, text.indexOf('x')), undefined);
    assert.equal(explanationAt('codebook', text, text.indexOf('colour') + 2), undefined);
  });

  it('takes linear time in hostile files', () => {
    const long = `${' '.repeat(100_000)}${'- '.repeat(50_000)}\n`.repeat(3) + 'codes:\n'.repeat(20_000);
    const started = performance.now();
    proposalsAt('codebook', long, long.length, { issues: [] });
    explanationAt('codebook', long, long.length);
    assert.ok(performance.now() - started < 500);
  });
});
