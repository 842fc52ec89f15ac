import assert from 'node:assert/strict';
import { compareValues, sortKey } from '../../../src/recognition/dates/order';

describe('chronological order', () => {
  it('puts values on one line, the coarser before the finer, the undated last', () => {
    const sorted = [
      'BC0480', '18', '196', '1963', '1963-11-22', '2025', '2025-10', '2025-Q4', '2025-W43', '2025-W43-WE', '2025-10-26', '2025-10-26TMO', '2025-10-26T14:05', '2025-10-26TEV',
      'PAST_REF', 'PRESENT_REF', 'FUTURE_REF', 'T14:05', 'P3D', 'XXXX-WXX-5', 'what',
    ];
    assert.deepEqual([...sorted].reverse().sort(compareValues), sorted);
  });

  it('has a key for anything', () => {
    assert.ok(sortKey(undefined) > sortKey('P3D'));
    assert.equal(compareValues(undefined, undefined), 0);
  });
});
