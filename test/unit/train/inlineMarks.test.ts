import assert from 'node:assert/strict';
import { documentsOfInlineMarks } from '../../../scripts/train/inlineMarks';

describe('articles with their names marked inline', () => {
  it('are read one after another, with the names where they stand', () => {
    const read = documentsOfInlineMarks('=one\n[[Lund|L]] votes\n\n“Yes,” said [[Ada Moreau|P]] 🗳 of [[Tin Union|O]].\n\n=two\nNothing | here = there.\n');
    assert.deepEqual(
      read.map(({ id, text, spans }) => [id, text, spans.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`)]),
      [
        ['one', 'Lund votes\n\n“Yes,” said Ada Moreau 🗳 of Tin Union.', ['Lund place', 'Ada Moreau person', 'Tin Union organisation']],
        ['two', 'Nothing | here = there.', []],
      ],
    );
  });

  it('say what is no mark', () => {
    assert.throws(() => documentsOfInlineMarks('=one\n[[Lund|X]]'), /one: unknown type in "\[\[Lund\|X\]\]"/);
    assert.throws(() => documentsOfInlineMarks('=one\nof [[Lund and'), /one: not a mark: "of \[\[Lund and"/);
  });
});
