import assert from 'node:assert/strict';
import { isRecentTags, rememberTag, type RecentTag } from '../../../src/session/recentTags';

const lind = { id: 'lind', type: 'actor', name: 'Lind' } as const;

describe('recent tags', () => {
  it('stand with the latest first, each once', () => {
    let recent: readonly RecentTag[] = [];
    for (const type of ['demand', 'date', 'demand']) recent = rememberTag(recent, { type });
    recent = rememberTag(recent, { type: 'actor' }, lind);
    assert.deepEqual(recent, [{ type: 'actor', entity: lind }, { type: 'demand' }, { type: 'date' }]);
  });

  it('are few', () => {
    let recent: readonly RecentTag[] = [];
    for (let index = 0; index < 50; index++) recent = rememberTag(recent, { type: `code${index}` });
    assert.equal(recent.length, 8);
    assert.equal(recent[0]?.type, 'code49');
  });

  it('are not taken from a store that holds something else', () => {
    assert.ok(isRecentTags([{ type: 'actor', entity: lind }, { type: 'demand' }]));
    for (const wrong of [undefined, {}, [{}], [{ type: 1 }], [{ type: 'actor', entity: { id: 'x' } }], ['demand']]) assert.equal(isRecentTags(wrong), false);
  });
});
