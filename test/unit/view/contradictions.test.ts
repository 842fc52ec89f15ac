import assert from 'node:assert/strict';
import { NO_DECISIONS, type Annotation, type Decisions } from '../../../src/annotation/annotation';
import { applyChange } from '../../../src/annotation/decisionChange';
import { findContradictions } from '../../../src/view/contradictions';

const annotation = (id: string, start: number, quote: string, more: Partial<Annotation> = {}): Annotation => ({
  id, type: 'actor', start, end: start + quote.length, quote, before: '', after: '', anchor: 'anchored', by: 'ana', ...more,
});

const entity = (id: string, name: string): Decisions['entities'][number] => ({ id, type: 'actor', name });

const codes = (decisions: Decisions, date = '2026-03-11'): readonly string[] => findContradictions(decisions, date).map(({ code }) => code);

/** Every way out of a contradiction removes it, and makes no other. */
function assertResolved(decisions: Decisions): void {
  const found = findContradictions(decisions, '2026-03-11');
  for (const { code, fixes } of found) {
    assert.ok(fixes.length > 0, code);
    for (const { change, title } of fixes) assert.deepEqual(codes(applyChange(decisions, change)), codes(decisions).filter((other) => other !== code), title);
  }
}

const decided = (entities: Decisions['entities'], ...annotations: readonly Annotation[]): Decisions => ({ ...NO_DECISIONS, entities, annotations });

describe('what contradicts itself', () => {
  it('is one passage as two actors, by one coder', () => {
    const entities = [entity('oslo', 'Oslo'), entity('norway', 'Norway')];
    const twice = decided(entities, annotation('a', 3, 'Oslo', { entity: 'oslo' }), annotation('b', 3, 'Oslo', { entity: 'norway' }));
    assert.deepEqual(codes(twice), ['two-actors']);
    assertResolved(twice);
    const byTwo = decided(entities, annotation('a', 3, 'Oslo', { entity: 'oslo' }), annotation('b', 3, 'Oslo', { entity: 'norway', by: 'bo' }));
    assert.deepEqual(codes(byTwo), []);
  });

  it('is a value centuries off, unless the words name the year', () => {
    const date = (quote: string, value: string): Decisions => decided([], annotation('a', 3, quote, { type: 'date', value }));
    assert.deepEqual(codes(date('Monday', '1926-03-08')), ['old-date']);
    assertResolved(date('Monday', '1926-03-08'));
    for (const [quote, value] of [['1926', '1926'], ['Monday', '2026-03-09'], ['then', 'PAST_REF'], ['next century', '2126']] as const) {
      assert.deepEqual(codes(date(quote, value)), [], quote);
    }
  });

  it('is two entities of one name', () => {
    const twins = decided([entity('lind', 'Lind'), entity('lind-2', 'LIND')], annotation('a', 3, 'Lind', { entity: 'lind' }), annotation('b', 9, 'Lind', { entity: 'lind-2' }));
    assert.deepEqual(codes(twins), ['same-name']);
    assertResolved(twins);
  });

  it('is an entity that does not exist', () => {
    const unknown = decided([], annotation('a', 3, 'Lind', { entity: 'lind' }));
    assert.deepEqual(codes(unknown), ['unknown-entity']);
    assertResolved(unknown);
    assert.deepEqual(codes(decided([], annotation('a', 3, 'Lind', { entity: 'lind', anchor: 'orphaned' }))), []);
  });
});
