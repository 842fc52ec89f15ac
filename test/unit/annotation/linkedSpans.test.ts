import assert from 'node:assert/strict';
import type { Annotation } from '../../../src/annotation/annotation';
import { partsOf, removeParts } from '../../../src/annotation/linkedSpans';

const part = (id: string, start: number, continues?: string): Annotation => ({
  id, type: 'demand', start, end: start + 4, quote: 'fish', before: '', after: '', anchor: 'anchored',
  ...(continues === undefined ? {} : { continues }),
});

const [head, second, third, other] = [part('a', 0), part('b', 10, 'a'), part('c', 20, 'a'), part('d', 30)];
const all = [head, second, third, other];

describe('a passage of several parts', () => {
  it('is found from any of its parts', () => {
    for (const each of [head, second, third]) assert.deepEqual(partsOf(all, each), [head, second, third]);
    assert.deepEqual(partsOf(all, other), [other]);
  });

  it('begins with its next part when the first is removed', () => {
    const changes = removeParts(all, [head]);
    assert.deepEqual(changes[0], { before: head });
    const after = changes.slice(1).map((change) => change.after);
    assert.deepEqual(after, [part('b', 10), part('c', 20, 'b')]);
    assert.equal('continues' in (after[0] ?? {}), false);
  });

  it('leaves the others alone when another part is removed', () => {
    assert.deepEqual(removeParts(all, [second]), [{ before: second }]);
    assert.deepEqual(removeParts(all, [head, second, third]), [{ before: head }, { before: second }, { before: third }]);
  });
});
