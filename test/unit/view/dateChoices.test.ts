import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateChoices, yearsFor } from '../../../src/view/dateChoices';

const TODAY = '2025-10-26';
const values = (typed: string): readonly string[] => dateChoices(typed, [{ value: '2025-10-20', remark: 'dateline' }], TODAY).map(({ value }) => value);

describe('days to choose from', () => {
  it('are the proposals before anything is typed', () => {
    assert.deepEqual(dateChoices(' ', [{ value: '2025-10-20', remark: 'dateline' }], TODAY), [{ value: '2025-10-20', label: 'Monday 20 October 2025', remark: 'dateline' }]);
  });

  it('are the day understood and those around it', () => {
    assert.deepEqual(values('last Friday').slice(0, 5), ['2025-10-24', '2025-10-23', '2025-10-25', '2025-10-17', '2025-10-31']);
    assert.equal(values('31 March 2025').includes('2025-02-28'), true);
    assert.equal(values('26.10.2025')[0], TODAY);
  });

  it('are all days of a month or week, and all months of a year', () => {
    assert.deepEqual([values('2024-02').length, values('2024-02')[28]], [29, '2024-02-29']);
    assert.deepEqual(values('last week'), ['2025-10-13', '2025-10-14', '2025-10-15', '2025-10-16', '2025-10-17', '2025-10-18', '2025-10-19']);
    assert.deepEqual([values('2024').length, values('2024')[11]], [12, '2024-12']);
    assert.deepEqual(values('the second quarter of 2024'), ['2024-04', '2024-05', '2024-06']);
  });

  it('are none for what is no day', () => {
    for (const typed of ['hello', 'P3D', '480 BC', 'the 1990s', 'every Friday']) assert.deepEqual(values(typed), [], typed);
  });

  it('can each be typed again and come first', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1800-01-01'), max: new Date('2198-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      for (const { value, label, opens } of dateChoices(day, [], TODAY)) if (opens !== true) assert.equal(dateChoices(label, [], TODAY)[0]?.value, value);
    }));
  });

  it('gives a day without a year the years up to today', () => {
    assert.deepEqual(yearsFor('XXXX-11-10', TODAY), ['2025-11-10', '2024-11-10', '2023-11-10']);
    assert.deepEqual(yearsFor('XXXX-02-29', TODAY), ['2024-02-29']);
    assert.deepEqual(yearsFor('2025', TODAY), []);
  });
});
