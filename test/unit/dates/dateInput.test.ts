import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDateInput } from '../../../src/recognition/dates/dateInput';
import { describeValue } from '../../../src/recognition/dates/describeValue';

const pad = (number: number): string => String(number).padStart(2, '0');
const year = fc.integer({ min: 1000, max: 2199 }).map(String);
const day = fc
  .record({ year: fc.integer({ min: 1000, max: 2199 }), days: fc.integer({ min: 0, max: 364 }) })
  .map(({ year: of, days }) => new Date(Date.UTC(of, 0, 1 + days)).toISOString().slice(0, 10));
const point = fc.oneof(
  day,
  year,
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`),
  fc.tuple(year, fc.integer({ min: 1, max: 52 }), fc.constantFrom('', '-WE')).map(([y, w, end]) => `${y}-W${pad(w)}${end}`),
  fc.tuple(year, fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'SP', 'SU', 'FA', 'WI')).map(([y, part]) => `${y}-${part}`),
  fc.integer({ min: 100, max: 219 }).map(String),
  fc.integer({ min: 1, max: 22 }).map(pad),
  fc.integer({ min: 1, max: 999 }).map((y) => `BC${String(y).padStart(4, '0')}`),
);
const time = fc.tuple(day, fc.oneof(fc.constantFrom('MO', 'AF', 'EV', 'NI'), fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.constantFrom('', 'Z')).map(([h, m, z]) => `${pad(h)}:${pad(m)}${z}`))).map(([d, t]) => `${d}T${t}`);
const count = fc.oneof(fc.integer({ min: 1, max: 400 }).map(String), fc.constant('X'));
const length = fc.oneof(
  fc.tuple(count, fc.constantFrom('Y', 'M', 'W', 'D', 'Q')).map(([n, unit]) => `P${n}${unit}`),
  fc.tuple(count, fc.constantFrom('H', 'M', 'S')).map(([n, unit]) => `PT${n}${unit}`),
  fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 11 })).map(([y, m]) => `P${y}Y${m}M`),
);
const vague = fc.constantFrom('PAST_REF', 'PRESENT_REF', 'FUTURE_REF');
const set = fc.constantFrom('XXXX-WXX-4', 'XXXX-05', 'XXXX-SU', 'XXXX-XX-XXTNI');
const anyValue = fc.oneof(point, time, length, vague, set);
const modifier = fc.constantFrom('START', 'MID', 'END', 'APPROX', 'MORE_THAN', 'LESS_THAN', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE', 'BEFORE', 'AFTER', 'ON_OR_AFTER', 'ON_OR_BEFORE');

describe('dates described and typed', () => {
  it('describes values in words', () => {
    assert.equal(describeValue('2025-10-26'), 'Sunday 26 October 2025');
    assert.equal(describeValue('2025-10'), 'October 2025');
    assert.equal(describeValue('P3D'), 'three days');
    assert.equal(describeValue('PAST_REF'), 'the past (vague)');
    assert.equal(describeValue('2025-10-24', undefined, '2025-10-27'), 'Friday 24 October 2025 to Monday 27 October 2025');
    assert.equal(describeValue('1995', 'MID'), 'the middle of 1995');
    assert.equal(describeValue('no value'), 'no value');
  });

  it('reads a described value back as the same value', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        assert.equal(parseDateInput(describeValue(value))?.value, value, describeValue(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads modifiers and ranges back', () => {
    fc.assert(
      fc.property(point, point, modifier, (start, end, mod) => {
        assert.deepEqual(parseDateInput(describeValue(start, mod)), { value: start, kind: 'DATE', mod });
        assert.deepEqual(parseDateInput(describeValue(start, undefined, end)), { value: start, kind: 'DATE', endValue: end });
      }),
      { numRuns: 500 },
    );
  });

  it('understands what people type', () => {
    const typed = (text: string): string | undefined => parseDateInput(text, '2025-10-26')?.value;
    assert.equal(typed('next Tuesday'), '2025-10-28');
    assert.equal(typed('2025-11'), '2025-11');
    assert.equal(typed('p3d'), 'P3D');
    assert.equal(typed('26 Oct 2025'), '2025-10-26');
    assert.equal(typed('26 oct'), '2025-10-26');
    assert.equal(typed('dec 2025'), '2025-12');
    assert.equal(typed('may'), '2025-05');
    assert.equal(typed('last fri'), '2025-10-24');
    assert.equal(typed('  yesterday '), '2025-10-25');
    assert.equal(typed('10/26/2025'), '2025-10-26');
    assert.equal(typed('26.10.2025'), '2025-10-26');
    assert.deepEqual(parseDateInput('March to May 2025'), { value: '2025-03', kind: 'DATE', endValue: '2025-05' });
    assert.deepEqual(parseDateInput('2025-10-24/2025-10-27'), { value: '2025-10-24', kind: 'DATE', endValue: '2025-10-27' });
    assert.deepEqual(parseDateInput('24–27 October 2025'), { value: '2025-10-24', kind: 'DATE', endValue: '2025-10-27' });
  });

  it('refuses what is no date', () => {
    for (const text of ['', 'hello', '2025-13', '2025-02-30', 'Sunday school']) assert.equal(parseDateInput(text, '2025-10-26')?.value, undefined, text);
    assert.equal(parseDateInput('next Tuesday'), undefined);
  });

  it('never fails, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.option(day, { nil: undefined }), (text, articleDate) => {
      parseDateInput(text, articleDate);
    }));
  });
});
