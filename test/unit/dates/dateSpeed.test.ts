import assert from 'node:assert/strict';
import { findDates } from '../../../src/recognition/dates/dateFinder';
import { parseDateInput } from '../../../src/recognition/dates/dateInput';
import { ADVERSARIAL_DATES } from '../../support/adversarialTexts';

/** Long enough for a search that backtracks never to come back, and the test to run out of time. How cost grows: `npm run bench -- hostile`. */
const LENGTH = 40_000;

describe('text made to be slow', () => {
  it('is read to its end, and what is found lies within it', () => {
    for (const piece of ADVERSARIAL_DATES) {
      const text = piece.repeat(Math.ceil(LENGTH / piece.length));
      for (const { start, end } of findDates(text)) assert.ok(start >= 0 && start < end && end <= text.length, piece);
    }
  });

  it('can be typed as a date', () => {
    for (const piece of ADVERSARIAL_DATES) {
      const typed = piece.repeat(5_000);
      const understood = parseDateInput(typed, '2025-10-26');
      assert.ok(understood === undefined || understood.value.length < 100, piece);
    }
  });
});
