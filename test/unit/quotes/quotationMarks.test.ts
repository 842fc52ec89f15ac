import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readQuotationMarks } from '../../../src/recognition/quotes/quotationMarks';

const quotedIn = (text: string): readonly string[] => readQuotationMarks(text).quoted.map(({ start, end }) => text.slice(start, end));

describe('quotation marks', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['He said “no” and “yes”.', ['“no”', '“yes”']],
    ['He said "no" and "yes".', ['"no"', '"yes"']],
    ["He said ''no'' and ''yes''.", ["''no''", "''yes''"]],
    ['He said ‘no’ and ‘yes’.', ['‘no’', '‘yes’']],
    ["He said 'no' and left.", ["'no'"]],
    ['Er sagte „nein“ und „ja“.', ['„nein“', '„ja“']],
    ['Il dit « non » et «oui».', ['«oui»']],
    ['“She said ‘no’ to me,” he said.', ['“She said ‘no’ to me,”']],
    ['‘She said “no” to me,’ he said.', ['‘She said “no” to me,’']],
    ['It was “mixed", he said.', ['“mixed"']],
    ['The boats’ owners and the crews’ wives left in the ’90s.', []],
    ["Don't say it's the crews' fault.", []],
    ['He is 6\'2" tall.', []],
    ['‘The boats’ owners are broke,’ she said.', ['‘The boats’ owners are broke,’']],
    ['“It begins here and does not end', ['“It begins here and does not end']],
  ];
  for (const [text, expected] of cases) it(text, () => { assert.deepEqual(quotedIn(text), expected); });

  it('says where a mark closes what nothing opened', () => {
    const text = 'and so it went on,” he said. “Then it ended.”';
    assert.equal(text.slice(0, readQuotationMarks(text).strayEnd), 'and so it went on,”');
    assert.deepEqual(quotedIn(text), ['“Then it ended.”']);
  });

  it('gives stretches that are in order and apart, in any text', () => {
    const piece = fc.constantFrom('"', "'", "''", '“', '”', '‘', '’', '„', '«', '»', '``', 'a', 's', ' ', ', ', '. ', '🐟');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const quoted of readQuotationMarks(text).quoted) {
          assert.ok(quoted.start >= end && quoted.end > quoted.start && quoted.end <= text.length);
          end = quoted.end;
        }
      }),
    );
  });
});
