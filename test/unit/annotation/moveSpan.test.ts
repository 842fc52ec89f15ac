import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextChange } from '../../../src/article/article';
import { moveSpan } from '../../../src/annotation/moveSpan';

/** Applies changes whose offsets are in the text before all of them. */
function edit(text: string, changes: readonly TextChange[]): string {
  return [...changes].sort((a, b) => b.offset - a.offset).reduce((now, { offset, removed, inserted }) => now.slice(0, offset) + inserted + now.slice(offset + removed), text);
}

const TEXT = 'abcdefghijklmnopqrstuvwxyz';

const span = fc.tuple(fc.nat(25), fc.integer({ min: 1, max: 10 })).map(([start, length]) => ({ start, end: Math.min(26, start + length) }));

/** Changes that do not overlap: cut the text at some places, and replace some of the pieces. */
const changes = fc.array(fc.tuple(fc.nat(26), fc.nat(6), fc.constantFrom('', 'X', 'XYZ')), { maxLength: 4 }).map((parts) => {
  const result: TextChange[] = [];
  for (const [offset, length, inserted] of parts.sort(([a], [b]) => a - b)) {
    const last = result.at(-1);
    const removed = Math.min(length, 26 - offset);
    if (last === undefined || offset > last.offset + last.removed) result.push({ offset, removed, inserted });
  }
  return result;
});

describe('moveSpan', () => {
  const cases: readonly (readonly [string, TextChange, string, string])[] = [
    ['text before pushes it on', { offset: 0, removed: 0, inserted: '123' }, 'def', 'kept'],
    ['typing at its start stays outside', { offset: 3, removed: 0, inserted: '1' }, 'def', 'kept'],
    ['typing at its end stays outside', { offset: 6, removed: 0, inserted: '1' }, 'def', 'kept'],
    ['typing inside grows it', { offset: 4, removed: 0, inserted: '1' }, 'd1ef', 'kept'],
    ['a replaced first letter stays in', { offset: 3, removed: 1, inserted: 'D' }, 'Def', 'kept'],
    ['a deletion across its start cuts it', { offset: 1, removed: 3, inserted: '' }, 'ef', 'kept'],
    ['a replacement across its end cuts it', { offset: 5, removed: 3, inserted: '1' }, 'de', 'kept'],
    ['deleting all of it empties it', { offset: 2, removed: 6, inserted: '' }, '', 'emptied'],
    ['replacing exactly it keeps the new words', { offset: 3, removed: 3, inserted: '123' }, '123', 'replaced'],
  ];
  for (const [name, change, expected, fate] of cases) {
    it(name, () => {
      const moved = moveSpan({ start: 3, end: 6 }, [change]);
      assert.equal(edit(TEXT, [change]).slice(moved.start, moved.end), expected);
      assert.equal(moved.fate, fate);
    });
  }

  it('keeps just those of its letters that were not removed, for any changes in any order', () => {
    fc.assert(
      fc.property(span, changes, ({ start, end }, edits) => {
        const moved = moveSpan({ start, end }, [...edits].reverse());
        const inside = edit(TEXT, edits).slice(moved.start, moved.end);
        const kept = Array.from(TEXT.slice(start, end)).filter((_, index) => !edits.some(({ offset, removed }) => offset <= start + index && start + index < offset + removed));
        assert.equal(inside.replace(/[XYZ]/g, ''), kept.join(''));
        assert.ok(moved.start >= 0 && moved.start <= moved.end);
      }),
      { numRuns: 2000 },
    );
  });
});
