import assert from 'node:assert/strict';
import { NO_DECISIONS, type Annotation, type Decisions } from '../../../src/annotation/annotation';
import { ALL_CODERS, codersOf, shownDecisions } from '../../../src/view/coderFilter';

const annotation = (id: string, by: string | undefined, entity: string): Annotation => ({
  id, type: 'actor', start: 0, end: 4, quote: 'Lind', before: '', after: '', anchor: 'anchored', entity, ...(by === undefined ? {} : { by }),
});

const decisions: Decisions = {
  ...NO_DECISIONS,
  entities: ['lind', 'lund', 'lond', 'unused'].map((id) => ({ id, type: 'actor', name: id })),
  annotations: [annotation('a', 'ana', 'lind'), annotation('b', 'bo', 'lund'), annotation('c', undefined, 'lond')],
  dismissed: [{ type: 'actor', start: 9, end: 12, quote: 'May', before: '', after: '', by: 'bo', anchor: 'anchored' }],
};

const shown = (filter: Partial<typeof ALL_CODERS>): readonly string[] => {
  const { annotations, dismissed, entities } = shownDecisions(decisions, { ...ALL_CODERS, ...filter });
  return [...annotations.map(({ id }) => id), ...dismissed.map(({ quote }) => quote), ...entities.map(({ id }) => id)];
};

describe('whose decisions are shown', () => {
  it('is everyone’s, unless coders are chosen', () => {
    assert.equal(shownDecisions(decisions, ALL_CODERS), decisions);
    assert.deepEqual(shown({ coders: ['bo'] }), ['b', 'May', 'lund', 'unused']);
    assert.deepEqual(shown({ coders: ['', 'ana'] }), ['a', 'c', 'lind', 'lond', 'unused']);
  });

  it('is one’s own when working blind, with nothing that tells of the others', () => {
    assert.deepEqual(shown({ isBlind: true, own: 'ana' }), ['a', 'lind', 'unused']);
    assert.deepEqual(shown({ isBlind: true, own: undefined, coders: ['bo'] }), ['c', 'lond', 'unused']);
    assert.deepEqual(shown({ isBlind: true, own: 'eve' }), ['unused']);
  });

  it('can be chosen among those who decided', () => {
    assert.deepEqual(codersOf(decisions), ['', 'ana', 'bo']);
  });
});
