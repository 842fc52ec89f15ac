import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { parseSidecar } from '../../../src/sidecar/parseSidecar';
import { EMPTY_SIDECAR, type StoredAnnotation, type StoredSidecar } from '../../../src/sidecar/storedSidecar';
import { updateSidecar } from '../../../src/sidecar/updateSidecar';

const annotation = (id: string, start: number, more: Partial<StoredAnnotation> = {}): StoredAnnotation => ({
  id,
  type: 'issue',
  start,
  end: start + 4,
  quote: 'fish',
  before: 'about ',
  after: ' quotas',
  ...more,
});

const sidecar = (...annotations: StoredAnnotation[]): StoredSidecar => ({ ...EMPTY_SIDECAR, annotations });

const word = fc.string({ unit: fc.constantFrom('a', 'é', '🐟', ' ', '"', "'", ':', '#', '\n', '-', 'NO', '12:30', '\\', '\t', '{', '&') });

const anyAnnotation = fc.record(
  {
    type: fc.constantFrom('actor', 'issue', 'frame'),
    start: fc.nat(9999),
    length: fc.integer({ min: 1, max: 50 }),
    quote: word,
    before: word,
    after: word,
    note: word,
    value: fc.constantFrom('2025-10-26', 'P3D', 'PRESENT_REF'),
    continues: fc.constantFrom('7m2kq9xd', '22222222'),
    by: fc.constantFrom('ana', 'NO', 'yes', '007'),
    at: fc.constant('2026-11-21T10:02:11Z'),
  },
  { requiredKeys: ['type', 'start', 'length', 'quote', 'before', 'after'] },
);

const anySidecar = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[2-9a-z]{8}$/), anyAnnotation), { selector: ([id]) => id, maxLength: 6 }).map((entries) => {
  const annotations = entries.map(([id, { length, ...rest }]) => ({ id, ...rest, end: rest.start + length }));
  annotations.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
  return { ...EMPTY_SIDECAR, text: { sha256: 'a'.repeat(64), length: 10_000 }, annotations };
});

describe('updateSidecar', () => {
  it('writes what parseSidecar reads back, from any state to any other', () => {
    fc.assert(
      fc.property(anySidecar, anySidecar, (first, second) => {
        const one = updateSidecar(undefined, first);
        assert.deepEqual(parseSidecar(one).sidecar, first);
        const two = updateSidecar(one, second);
        assert.deepEqual(parseSidecar(two), { sidecar: second, diagnostics: [], writable: true });
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same text when nothing changed, and the same bytes by any way', () => {
    fc.assert(
      fc.property(anySidecar, (state) => {
        const text = updateSidecar(undefined, state);
        assert.equal(updateSidecar(text, state), text);
        const grown = state.annotations.reduce(
          (file, _, index) => updateSidecar(file, { ...state, annotations: state.annotations.slice(0, index + 1) }),
          updateSidecar(undefined, { ...state, annotations: [] }),
        );
        assert.equal(grown, updateSidecar(updateSidecar(undefined, { ...state, annotations: [] }), state));
      }),
      { numRuns: 100 },
    );
  });

  it('has the contract’s keys in the contract’s order, one block an annotation', () => {
    const text = updateSidecar(undefined, sidecar(annotation('aaaaaaaa', 7, { by: 'ana', at: '2026-11-21T10:02:11Z', entity: 'fish' })));
    assert.match(text, /^# Annotations of [^\n]+\nversion: 1\nannotations:\n {2}- id: aaaaaaaa\n {4}type: issue\n {4}start: 7\n/);
    assert.match(text, /\n {4}quote: "fish"\n {4}before: "about "\n {4}after: " quotas"\n {4}entity: fish\n {4}by: ana\n {4}at: "?2026-11-21T10:02:11Z"?\n$/);
  });

  it('leaves the bytes, comments and unknown keys of what did not change', () => {
    const text = [
      '# my notes',
      'version: 1',
      'project:   fish # ours',
      'annotations:  # all of them',
      '  # the first',
      '  -   id: aaaaaaaa',
      "      type:   issue",
      '      start: 7',
      '      end: 11',
      "      quote: 'fish'   # single quotes",
      '      before: "about "',
      '      after: " quotas"',
      '      mood: grim',
      '',
      '# the end',
      '',
    ].join('\n');
    const { sidecar: read } = parseSidecar(text);
    assert.equal(updateSidecar(text, read), text);
    const added = updateSidecar(text, { ...read, annotations: [...read.annotations, annotation('bbbbbbbb', 40)] });
    for (const line of text.split('\n')) assert.ok(added.includes(line), line);
    const noted = updateSidecar(text, { ...read, annotations: read.annotations.map((each) => ({ ...each, note: 'odd' })) });
    assert.match(noted, /# the first\n/);
    assert.match(noted, /mood: grim\n/);
    assert.match(noted, /note: odd\n/);
    assert.equal(parseSidecar(noted).sidecar.annotations[0]?.note, 'odd');
  });

  it('keeps the article’s fields of the coder’s own, changes them, and takes them away', () => {
    const article = { title: 'Quotas', section: 'Politics', 'reading time': 4 };
    const text = updateSidecar(undefined, { ...EMPTY_SIDECAR, article });
    assert.match(text, /article:\n {2}title: Quotas\n {2}section: Politics\n {2}reading time: 4\n/);
    const commented = text.replace('Politics', 'Politics # as printed');
    const other = { ...article, section: 'Economy', note: 'long' };
    const changed = updateSidecar(commented, { ...EMPTY_SIDECAR, article: other });
    assert.deepEqual(parseSidecar(changed).sidecar.article, other);
    assert.match(changed, /# as printed/);
    assert.deepEqual(parseSidecar(updateSidecar(changed, { ...EMPTY_SIDECAR, article: { title: 'Quotas' } })).sidecar.article, { title: 'Quotas' });
  });

  it('keeps CRLF line ends', () => {
    const text = updateSidecar(undefined, sidecar(annotation('aaaaaaaa', 7))).replaceAll('\n', '\r\n');
    const more = updateSidecar(text, sidecar(annotation('aaaaaaaa', 7), annotation('bbbbbbbb', 9)));
    assert.equal(more.replaceAll('\r\n', '').includes('\n'), false);
    assert.ok(more.startsWith(text));
  });

  it('lets git merge what two coders tagged in different places', () => {
    const base = updateSidecar(undefined, sidecar(annotation('mmmmmmmm', 500), annotation('nnnnnnnn', 900)));
    const read = parseSidecar(base).sidecar.annotations;
    const [middle, last] = read;
    assert.ok(middle !== undefined && last !== undefined);
    const mine = updateSidecar(base, sidecar(annotation('aaaaaaaa', 10), middle, last));
    const theirs = updateSidecar(base, sidecar(middle, annotation('zzzzzzzz', 700), last));
    const folder = mkdtempSync(path.join(os.tmpdir(), 'merge-'));
    try {
      const files = Object.entries({ mine, base, theirs }).map(([name, text]) => {
        const file = path.join(folder, name);
        writeFileSync(file, text);
        return file;
      });
      const merged = execFileSync('git', ['merge-file', '-p', ...files], { encoding: 'utf8' });
      assert.deepEqual(parseSidecar(merged).sidecar.annotations.map(({ id }) => id), ['aaaaaaaa', 'mmmmmmmm', 'zzzzzzzz', 'nnnnnnnn']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('parseSidecar', () => {
  const refuse = (text: string): readonly [string | undefined, number | undefined, boolean] => {
    const { diagnostics, writable } = parseSidecar(text);
    return [diagnostics[0]?.code, diagnostics[0]?.line, writable];
  };

  it('refuses to be written over when it is not understood, and says where', () => {
    assert.deepEqual(refuse('version: 1\n<<<<<<< HEAD\nannotations: []\n=======\n>>>>>>> b\n'), ['conflict', 1, false]);
    assert.deepEqual(refuse('version: 1\nversion: 1\n'), ['yaml', 1, false]);
    assert.deepEqual(refuse('version: 1\nannotations: [\n'), ['yaml', 2, false]);
    assert.deepEqual(refuse('# new\nversion: 2\nannotations: 7\n'), ['newer-version', 1, false]);
    assert.deepEqual(refuse('version: 1\nannotations:\n  - id: a\n    type: issue\n    start: x\n    end: 2\n    quote: q\n'), ['schema', 4, false]);
    assert.deepEqual(refuse('just text'), ['schema', 0, false]);
  });

  it('bounds aliases', () => {
    const bomb = `a: &a [x]\n${Array.from({ length: 12 }, (_, index) => `b${index}: &b${index} [${Array(9).fill(index === 0 ? '*a' : `*b${index - 1}`).join(', ')}]\n`).join('')}version: 1\n`;
    assert.deepEqual(refuse(bomb), ['yaml', 0, false]);
  });

  it('takes an empty file for no decisions', () => {
    assert.deepEqual(parseSidecar('\n'), { sidecar: EMPTY_SIDECAR, diagnostics: [], writable: true });
  });

  it('warns of entities that are missing and ids that stand twice', () => {
    const text = updateSidecar(undefined, sidecar(annotation('aaaaaaaa', 7, { entity: 'cod' }), annotation('aaaaaaaa', 9)));
    assert.deepEqual(parseSidecar(text).diagnostics.map(({ code }) => code).sort(), ['duplicate-id', 'unknown-entity']);
    assert.ok(parseSidecar(text).writable);
  });
});

describe('a file of an older version', () => {
  const before = [
    '# tagged by hand',
    'project: fish # ours',
    'annotations:',
    '  - id: aaaaaaaa',
    '    type: issue',
    '    start: 7',
    '    end: 11',
    '    quote: fish',
    '    mood: grim',
    '',
  ].join('\n');

  for (const [name, text] of [['without a version', before], ['of version 0', `version: 0 # first\n${before}`]] as const) {
    it(`${name} is read, and becomes one of the present with its first change, not before`, () => {
      const { sidecar: read, diagnostics, writable } = parseSidecar(text);
      assert.deepEqual([diagnostics, writable, read.annotations.map(({ quote }) => quote)], [[], true, ['fish']]);
      assert.equal(updateSidecar(text, read), text);
      const changed = updateSidecar(text, { ...read, annotations: [...read.annotations, annotation('bbbbbbbb', 40)] });
      assert.match(changed, /^version: 1$/m);
      assert.equal(changed.match(/^version:/gm)?.length, 1);
      for (const kept of ['# tagged by hand', 'project: fish # ours', '    mood: grim']) assert.ok(changed.includes(kept), kept);
      assert.deepEqual(parseSidecar(changed).sidecar.annotations.map(({ id }) => id), ['aaaaaaaa', 'bbbbbbbb']);
    });
  }

  it('keeps its form in braces, too', () => {
    const text = '{annotations: [{id: aaaaaaaa, type: issue, start: 7, end: 11, quote: fish, mood: grim}], project: fish}';
    const { sidecar: read } = parseSidecar(text);
    const changed = updateSidecar(text, { ...read, annotations: [...read.annotations, annotation('bbbbbbbb', 40)] });
    assert.match(changed, /^version: 1\n[^]*mood: grim[^]*project: fish/m);
  });

  it('is told from one of a newer or unknown version, which is left alone', () => {
    for (const version of ['2', '1.5', '-1', '"1"', 'new']) assert.equal(parseSidecar(`version: ${version}\nannotations: []\n`).writable, false, version);
  });
});

describe('a file that was written in part', () => {
  it('is never taken for whole in the midst of a line, nor gives an entry that it did not have', () => {
    const whole = updateSidecar(undefined, {
      ...sidecar(annotation('aaaaaaaa', 7, { note: 'odd: “yes”', entity: 'fish', by: 'ana', at: '2026-11-21T10:02:11Z' }), annotation('bbbbbbbb', 70, { value: '2025-10-26' })),
      text: { sha256: 'a'.repeat(64), length: 100, sentences: '0abc2s' },
      entities: [{ id: 'fish', type: 'issue', name: 'Fish' }],
    });
    const ids = new Set(parseSidecar(whole).sidecar.annotations.map(({ id }) => id));
    for (let length = 1; length < whole.length; length++) {
      const part = whole.slice(0, length);
      const { writable, diagnostics, sidecar: read } = parseSidecar(part);
      if (!part.endsWith('\n')) assert.equal(writable, false, JSON.stringify(part.slice(-30)));
      assert.equal(writable, diagnostics.every(({ severity }) => severity !== 'error'));
      for (const { id, quote } of read.annotations) assert.ok(ids.has(id) && quote === 'fish');
    }
  });

  it('is whole in braces without a last line break', () => {
    assert.ok(parseSidecar('{version: 1, annotations: []}').writable);
    assert.equal(parseSidecar('{version: 1, annotations: []').writable, false);
  });
});
