import assert from 'node:assert/strict';
import { NO_DECISIONS, type Annotation, type Decisions, type EntityRecord } from '../../../src/annotation/annotation';
import { applyChange, invert, type DecisionChange } from '../../../src/annotation/decisionChange';
import { mergeEntities, noteEntity, renameEntity, splitEntity } from '../../../src/changes/entityChanges';
import { retypeAnnotations } from '../../../src/changes/retype';

const annotation = (id: string, start: number, quote: string, more: Partial<Annotation> = {}): Annotation => ({
  id, type: 'actor', start, end: start + quote.length, quote, before: '', after: '', anchor: 'anchored', by: 'ana', ...more,
});

const lind: EntityRecord = { id: 'lind', type: 'actor', kind: 'person', name: 'Lind', aliases: ['the envoy'] };
const mara: EntityRecord = { id: 'mara-lind', type: 'actor', kind: 'person', name: 'Mara Lind', roles: [{ title: 'envoy' }] };

const decided: Decisions = {
  ...NO_DECISIONS,
  entities: [lind, mara],
  annotations: [annotation('a', 0, 'Lind', { entity: 'lind' }), annotation('b', 9, 'Mara Lind', { entity: 'mara-lind' }), annotation('c', 30, '“No”', { type: 'quote', speaker: 'lind' })],
};

/** Applies a change, and checks that it can be taken back. */
function after(decisions: Decisions, change: DecisionChange): Decisions {
  const changed = applyChange(decisions, change);
  const back = applyChange(changed, invert(change));
  assert.deepEqual([back.annotations, [...back.entities].sort((x, y) => (x.id < y.id ? -1 : 1))], [decisions.annotations, decisions.entities]);
  return changed;
}

describe('changes of entities', () => {
  it('rename one, with the old name as an alias only where a passage reads so', () => {
    assert.deepEqual(after(decided, renameEntity(decided, 'lind', 'M. Lind')).entities.find(({ id }) => id === 'lind')?.aliases, ['the envoy', 'Lind']);
    const unread = { ...decided, annotations: [] };
    assert.deepEqual(renameEntity(unread, 'lind', 'M. Lind').entities?.[0]?.after?.aliases, ['the envoy']);
    assert.deepEqual(renameEntity(decided, 'nobody', 'X'), {});
    assert.deepEqual(renameEntity(decided, 'lind', 'Lind'), {});
    assert.equal(renameEntity(NO_DECISIONS, 'lind', 'M. Lind', lind).entities?.[0]?.after?.name, 'M. Lind');
  });

  it('merge one into another, with its names, its mentions and what it said, signed as they were', () => {
    const merged = after(decided, mergeEntities(decided, [lind], mara));
    assert.deepEqual(merged.entities, [{ ...mara, aliases: ['Lind', 'the envoy'] }]);
    assert.deepEqual(merged.annotations.map(({ entity, speaker }) => entity ?? speaker), ['mara-lind', 'mara-lind', 'mara-lind']);
    assert.ok(merged.annotations.every(({ by }) => by === 'ana'));
    assert.deepEqual(mergeEntities({ ...NO_DECISIONS, entities: [mara] }, [lind], mara), {});
  });

  it('merge several into one as one change, which one undo takes back', () => {
    const envoy: EntityRecord = { id: 'envoy', type: 'actor', name: 'the chief envoy', roles: [{ title: 'chief envoy' }] };
    const stranger: EntityRecord = { id: 'stranger', type: 'actor', name: 'A Stranger' };
    const three: Decisions = { ...decided, entities: [envoy, lind, mara], annotations: [...decided.annotations, annotation('d', 50, 'the chief envoy', { entity: 'envoy' })] };
    const merged = after(three, mergeEntities(three, [lind, envoy, stranger], mara));
    assert.deepEqual(merged.entities, [{ ...mara, roles: [{ title: 'envoy' }, { title: 'chief envoy' }], aliases: ['Lind', 'the envoy', 'the chief envoy'] }]);
    assert.deepEqual(merged.annotations.map(({ entity, speaker }) => entity ?? speaker), ['mara-lind', 'mara-lind', 'mara-lind', 'mara-lind']);
  });

  it('decide what was only suggested along with a merge', () => {
    const context = { text: 'Lind and Mara Lind spoke.', now: '2026-11-29T12:00:00Z', newId: () => 'n' };
    const change = mergeEntities(NO_DECISIONS, [lind], mara, { suggestions: [{ type: 'actor', start: 0, end: 4, entity: 'lind' }], context });
    const merged = after(NO_DECISIONS, change);
    assert.deepEqual(merged.annotations.map(({ entity, quote }) => [entity, quote]), [['mara-lind', 'Lind']]);
    assert.deepEqual(merged.entities.map(({ name, aliases }) => [name, aliases]), [['Mara Lind', ['Lind', 'the envoy']]]);
  });

  it('split chosen mentions off', () => {
    const fresh: EntityRecord = { id: 'tove-lind', type: 'actor', name: 'Tove Lind' };
    const split = after(decided, splitEntity(decided, 'lind', fresh, new Set(['a'])));
    assert.deepEqual(split.annotations.map(({ entity, speaker }) => entity ?? speaker), ['tove-lind', 'mara-lind', 'lind']);
    assert.deepEqual(splitEntity(decided, 'lind', fresh, new Set()), {});
  });

  it('set and remove a note', () => {
    const noted = after(decided, noteEntity(decided, 'lind', ' hardliner '));
    assert.equal(noted.entities.find(({ id }) => id === 'lind')?.note, 'hardliner');
    assert.equal('note' in (after(noted, noteEntity(noted, 'lind', '')).entities.find(({ id }) => id === 'lind') ?? {}), false);
  });
});

describe('annotations whose code changes', () => {
  const coded: Decisions = {
    ...NO_DECISIONS,
    annotations: [annotation('a', 0, 'cheap', { type: 'cost' }), annotation('b', 0, 'cheap', { type: 'money' }), annotation('c', 9, 'dear', { type: 'cost' }), annotation('d', 9, 'dear', { type: 'money', by: 'bo' })],
  };
  const types = (decisions: Decisions): readonly string[] => decisions.annotations.map(({ id, type }) => `${id} ${type}`);

  it('get another, but no coder tags a passage twice', () => {
    assert.deepEqual(types(after(coded, retypeAnnotations(coded, ['cost'], 'money'))), ['b money', 'c money', 'd money']);
    assert.deepEqual(types(after(coded, retypeAnnotations(coded, ['cost'], 'price', new Set(['c'])))), ['a cost', 'b money', 'c price', 'd money']);
  });

  it('are removed where there is none', () => {
    assert.deepEqual(types(after(coded, retypeAnnotations(coded, ['cost', 'money'], undefined))), []);
  });
});
