import assert from 'node:assert/strict';
import { findDates } from '../../../src/recognition/dates/dateFinder';
import { parseDateInput } from '../../../src/recognition/dates/dateInput';
import { ADVERSARIAL } from '../../support/adversarialDates';

/** Least processor time of some runs, in milliseconds: other programs on the machine do not count. */
function costOf(run: () => void): number {
  const costs = Array.from({ length: 2 }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

describe('the cost of date recognition', () => {
  for (const piece of ADVERSARIAL) {
    it(`grows in proportion to the text: “${piece}” again and again`, () => {
      const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
      findDates(text(5_000));
      const [short, long] = [5_000, 40_000].map((length) => costOf(() => findDates(text(length))));
      assert.ok((long ?? 0) < 24 * Math.max(short ?? 0, 10), `${short?.toFixed(1)} ms, for 8 times the text ${long?.toFixed(1)} ms`);
    });
  }

  it('is small for whatever is typed as a date', () => {
    for (const piece of ADVERSARIAL) {
      assert.ok(costOf(() => parseDateInput(piece.repeat(5_000), '2025-10-26')) < 500, piece);
    }
  });
});
