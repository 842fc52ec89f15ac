import assert from 'node:assert/strict';
import fc from 'fast-check';
import { moveSpans, sameSpans } from '../../../src/view/movedSpans';

describe('moveSpans', () => {
  it('keeps each span on its words, or gives up when they change', () => {
    const text = 'alpha beta gamma delta';
    const spans = [{ start: 0, end: 5 }, { start: 6, end: 10 }, { start: 17, end: 22 }];
    const words = spans.map(({ start, end }) => text.slice(start, end));
    const change = fc.record({ offset: fc.nat(text.length), removed: fc.nat(8), inserted: fc.string({ maxLength: 5 }) });
    fc.assert(
      fc.property(change, ({ offset, removed, inserted }) => {
        const cut = Math.min(removed, text.length - offset);
        const edited = text.slice(0, offset) + inserted + text.slice(offset + cut);
        const moved = moveSpans(spans, { offset, removed: cut, inserted });
        const isTouched = spans.some(({ start, end }) => offset < end && start < offset + cut) || (cut === 0 && spans.some(({ start, end }) => start < offset && offset < end));
        assert.equal(moved === undefined, isTouched);
        assert.deepEqual(moved?.map(({ start, end }) => edited.slice(start, end)) ?? words, words);
      }),
    );
  });
});

describe('sameSpans', () => {
  it('compares by place', () => {
    assert.ok(sameSpans([{ start: 1, end: 2 }], [{ start: 1, end: 2 }]));
    assert.ok(!sameSpans([{ start: 1, end: 2 }], []));
    assert.ok(!sameSpans([{ start: 1, end: 2 }], [{ start: 1, end: 3 }]));
  });
});
