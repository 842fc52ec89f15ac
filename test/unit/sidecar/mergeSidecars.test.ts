import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeSidecars } from '../../../src/sidecar/mergeSidecars';
import { EMPTY_SIDECAR, type StoredAnnotation, type StoredSidecar } from '../../../src/sidecar/storedSidecar';

const tag = (more: Partial<StoredAnnotation> = {}): StoredAnnotation => ({ id: 'aaaaaaaa', type: 'actor', start: 7, end: 11, quote: 'Oslo', before: '', after: '', entity: 'oslo', ...more });
const oslo = { id: 'oslo', type: 'actor', name: 'Oslo' } as const;
const sidecar = (annotations: readonly StoredAnnotation[], more: Partial<StoredSidecar> = {}): StoredSidecar => ({ ...EMPTY_SIDECAR, entities: [oslo], annotations, ...more });
const merged = (base: StoredSidecar, mine: StoredSidecar, theirs: StoredSidecar): readonly StoredAnnotation[] => mergeSidecars(base, mine, theirs).annotations;

describe('two sides of a sidecar', () => {
  it('keep what either decided of the same annotation, though the text moved it in one', () => {
    const [both] = merged(sidecar([tag()]), sidecar([tag({ start: 9, end: 13 })]), sidecar([tag({ note: 'odd' })]));
    assert.deepEqual(both, tag({ start: 9, end: 13, note: 'odd' }));
    const [retagged] = merged(sidecar([tag()]), sidecar([tag({ type: 'issue', entity: 'ports', by: 'ana' })]), sidecar([tag({ note: 'odd', entity: 'oslo-city', by: 'bo' })]));
    assert.deepEqual(retagged, tag({ type: 'issue', entity: 'ports', by: 'ana', note: 'odd' }));
  });

  it('keep an annotation that one took away and the other changed, not one that only moved', () => {
    for (const [mine, theirs] of [[[], [tag({ note: 'odd' })]], [[tag({ note: 'odd' })], []]] as const) assert.equal(merged(sidecar([tag()]), sidecar(mine), sidecar(theirs)).length, 1);
    for (const [mine, theirs] of [[[], [tag({ start: 9, end: 13 })]], [[tag({ start: 9, end: 13 })], []]] as const) assert.equal(merged(sidecar([tag()]), sidecar(mine), sidecar(theirs)).length, 0);
  });

  it('keep the names that either added and not those that either took away', () => {
    const named = (...aliases: string[]): StoredSidecar => sidecar([], { entities: [{ ...oslo, aliases }] });
    assert.deepEqual(mergeSidecars(named('a', 'b'), named('a', 'b', 'c'), named('b', 'd')).entities[0]?.aliases, ['b', 'c', 'd']);
  });

  it('keep an entity that one took away while the other tagged it', () => {
    const both = mergeSidecars(sidecar([]), sidecar([], { entities: [] }), sidecar([tag()]));
    assert.deepEqual(both.entities, [oslo]);
  });

  it('keep the article’s fields that either set', () => {
    const both = mergeSidecars(sidecar([], { article: { title: 'T' } }), sidecar([], { article: { title: 'New' } }), sidecar([], { article: { title: 'T', date: '2026-01-02' } }));
    assert.deepEqual(both.article, { title: 'New', date: '2026-01-02' });
  });

  it('are looked for by their words when they were tagged in different texts', () => {
    const state = (sha256: string): StoredSidecar => sidecar([tag()], { text: { sha256: sha256.repeat(64), length: 9, sentences: '0abc9' } });
    assert.equal(mergeSidecars(EMPTY_SIDECAR, state('a'), state('b')).text?.sentences, undefined);
    assert.equal(mergeSidecars(EMPTY_SIDECAR, state('a'), state('a')).text?.sentences, '0abc9');
  });

  it('say the same when only one of them changed anything', () => {
    const any = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), type: fc.constantFrom('actor', 'issue'), note: fc.constantFrom('x', 'y') }), { selector: ({ id }) => id });
    const of = (entries: readonly { readonly id: string; readonly type: string; readonly note: string }[]): StoredSidecar => sidecar(entries.map((entry) => tag(entry)).sort((a, b) => (a.id < b.id ? -1 : 1)));
    fc.assert(
      fc.property(any, any, (base, changed) => {
        assert.deepEqual(mergeSidecars(of(base), of(changed), of(base)), of(changed));
        assert.deepEqual(mergeSidecars(of(base), of(base), of(changed)), of(changed));
      }),
    );
  });
});
