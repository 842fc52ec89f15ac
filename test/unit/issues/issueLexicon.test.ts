import assert from 'node:assert/strict';
import { issuesIn, lexiconOf } from './issueSupport';

const base = lexiconOf('economy:\n  field: true\n  trade: {as: trade talk}\n  fisheries: {as: fishing quota}\n');

describe('issue lexicon with a codebook', () => {
  it('finds the codebook’s names and aliases, inflected and turned around', () => {
    const lexicon = base.extendedBy([{ id: 'port-reform', name: 'Port reform', aliases: ['Harbour Bill'] }]);
    const text = 'The reform of the ports and the Harbor Bill came before trade talks.';
    assert.deepEqual(issuesIn(text, lexicon), ['reform of the ports: port-reform', 'Harbor Bill: port-reform', 'trade talks: trade']);
  });

  it('leaves a wording beside a word or phrase of `not`', () => {
    const lexicon = base.extendedBy([{ id: 'dredging', name: 'dredging', not: ['canal', 'last spring'] }]);
    const text = 'Dredging is opposed. Dredging in the canals ended. Dredging ended last spring. It ended last in spring: dredging.';
    assert.deepEqual(issuesIn(text, lexicon), ['Dredging: dredging', 'dredging: dredging']);
  });

  it('places an entry under its parent in codebook or taxonomy', () => {
    const lexicon = base.extendedBy([
      { id: 'eel-quotas', name: 'eel quotas', parent: 'eels' },
      { id: 'eels', name: 'eels', parent: 'fisheries' },
    ]);
    assert.deepEqual(lexicon.concept('eel-quotas')?.path, ['economy', 'fisheries', 'eels']);
  });

  it('lives with parents in a circle', () => {
    const lexicon = base.extendedBy([{ id: 'a', name: 'alpha row', parent: 'b' }, { id: 'b', name: 'beta row', parent: 'a' }]);
    assert.equal(issuesIn('An alpha row.', lexicon).length, 1);
  });

  it('renames a concept and adds to its wordings', () => {
    const lexicon = base.extendedBy([{ id: 'fisheries', name: 'fish', aliases: ['cod row'] }]);
    assert.deepEqual(issuesIn('The cod row and the fishing quota.', lexicon), ['cod row: fisheries', 'fishing quota: fisheries']);
    assert.deepEqual([lexicon.concept('fisheries')?.name, lexicon.concept('fisheries')?.path], ['fish', ['economy']]);
  });

  it('leaves the lexicon that it extends as it was', () => {
    base.extendedBy([{ id: 'x', name: 'x-ray row' }]);
    assert.deepEqual(issuesIn('An x-ray row.', base), []);
  });
});
