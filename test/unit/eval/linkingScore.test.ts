import assert from 'node:assert/strict';
import { bCubed, ceafE } from '../../eval/linkingScore';

const clustering = (text: string): Map<string, string> => new Map(text.split(' ').flatMap((group) => Array.from(group, (item): [string, string] => [item, group])));

describe('linking scores', () => {
  it('are full for equal clusterings', () => {
    assert.equal(bCubed(clustering('abc de f'), clustering('abc de f')).f1, 100);
    assert.equal(ceafE(clustering('abc de f'), clustering('abc de f')).f1, 100);
  });

  it('are those of the worked example of Luo (2005)', () => {
    const gold = clustering('12345 67 89abc');
    const joined = clustering('12345 6789abc');
    assert.equal(bCubed(gold, joined).precision.toFixed(1), '76.2');
    assert.equal(bCubed(gold, joined).recall, 100);
    assert.equal(ceafE(gold, joined).f1.toFixed(1), '73.3');
  });

  it('align entities for the best total, not greedily', () => {
    assert.equal(ceafE(clustering('abcd ef'), clustering('ab cdef')).recall.toFixed(1), ((100 * (4 / 6 + 4 / 6)) / 2).toFixed(1));
  });
});
