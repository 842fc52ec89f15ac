import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resizeSpan } from '../../../src/session/resizeSpan';

const TEXT = 'The well-known U.S. envoy, Lind, spoke.';
const words = (wording: string, ...steps: readonly Parameters<typeof resizeSpan>[2][]): string => {
  const start = TEXT.indexOf(wording);
  const { start: from, end } = steps.reduce((span, step) => resizeSpan(TEXT, span, step), { start, end: start + wording.length });
  return TEXT.slice(from, end);
};

const [growEnd, shrinkEnd, growStart, shrinkStart] = [
  { edge: 'end', to: 'right' }, { edge: 'end', to: 'left' }, { edge: 'start', to: 'left' }, { edge: 'start', to: 'right' },
] as const;

describe('resizeSpan', () => {
  it('grows and shrinks by a word at either end', () => {
    assert.equal(words('envoy', growStart, growStart), 'U.S. envoy');
    assert.equal(words('envoy, Lind', shrinkEnd), 'envoy,');
    assert.equal(words('envoy, Lind', shrinkStart), ', Lind');
    assert.equal(words('Lind', growEnd, growEnd), 'Lind, spoke');
  });

  it('takes words with hyphens and abbreviations whole', () => {
    assert.equal(words('U.S', growStart), 'well-known U.S');
    assert.equal(words('The', growEnd), 'The well-known');
  });

  it('never leaves less than a word, and stops at the ends of the text', () => {
    assert.equal(words('Lind', shrinkEnd), 'Lind');
    assert.equal(words('Lind', shrinkStart), 'Lind');
    assert.equal(words('The', growStart), 'The');
    assert.equal(words('spoke.', growEnd), 'spoke.');
  });

  it('keeps a span within the text and not empty, in any text', () => {
    const unit = fc.constantFrom('a', ' ', 'é', '🐟', '.', '\n', '-', '’');
    fc.assert(fc.property(fc.string({ unit, minLength: 1 }), fc.nat(40), fc.nat(10), fc.constantFrom(growEnd, shrinkEnd, growStart, shrinkStart), (text, from, length, how) => {
      const start = Math.min(from, text.length - 1);
      const end = Math.min(text.length, start + length + 1);
      const resized = resizeSpan(text, { start, end }, how);
      assert.ok(resized.start >= 0 && resized.start < resized.end && resized.end <= text.length);
    }));
  });
});
