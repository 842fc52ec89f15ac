import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addMonths, civilDate, dayNumber, dayValue, daysInMonth, isoWeekOf, mondayOf, parseIsoDay, weekdayOf, weekValue } from '../../../src/recognition/dates/calendar';
import { easterSunday, holidayDay, nthWeekday } from '../../../src/recognition/dates/holidays';

const anyDay = fc.integer({ min: -700_000, max: 100_000 });

describe('calendar', () => {
  it('agrees with the clock of the language', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        assert.deepEqual(civilDate(day), { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        assert.equal(weekdayOf(day), date.getUTCDay() === 0 ? 7 : date.getUTCDay());
      }),
    );
  });

  it('counts days, weeks and months forth and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, months) => {
        const { year, month, day: dayOfMonth } = civilDate(day);
        assert.equal(dayNumber(year, month, dayOfMonth), day);
        assert.equal(mondayOf(isoWeekOf(day)), day - weekdayOf(day) + 1);
        const moved = civilDate(addMonths(day, months));
        assert.equal(moved.year * 12 + moved.month, year * 12 + month + months);
        assert.equal(moved.day, Math.min(dayOfMonth, daysInMonth(moved.year, moved.month)));
      }),
    );
  });

  it('numbers weeks as ISO 8601 does', () => {
    assert.equal(weekValue(dayNumber(2024, 12, 30)), '2025-W01');
    assert.equal(weekValue(dayNumber(2021, 1, 3)), '2020-W53');
    assert.equal(weekValue(dayNumber(2025, 10, 26)), '2025-W43');
  });

  it('reads ISO days that exist', () => {
    assert.equal(dayValue(parseIsoDay('2024-02-29') ?? 0), '2024-02-29');
    for (const text of ['2025-02-29', '2025-13-01', '2025-1-1', '', '2025-10-261']) assert.equal(parseIsoDay(text), undefined, text);
  });

  it('computes movable feasts', () => {
    const easters: readonly [number, string][] = [[1961, '1961-04-02'], [2000, '2000-04-23'], [2024, '2024-03-31'], [2025, '2025-04-20'], [2038, '2038-04-25']];
    for (const [year, day] of easters) assert.equal(dayValue(easterSunday(year)), day);
    assert.equal(dayValue(nthWeekday(2025, 11, 4, 4)), '2025-11-27');
    assert.equal(dayValue(nthWeekday(2025, 5, 1, -1)), '2025-05-26');
    assert.equal(dayValue(holidayDay({ form: 'holiday', month: 11, weekday: 1, nth: 1, shift: 1 }, 2024)), '2024-11-05');
    assert.equal(dayValue(holidayDay({ form: 'holiday', easter: -2 }, 2025)), '2025-04-18');
  });
});
