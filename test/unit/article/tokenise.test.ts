import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenise } from '../../../src/article/tokenise';

const texts = (text: string): string => tokenise(text).map((token) => token.text).join(' ');

describe('tokenise', () => {
  const cases: readonly [string, string][] = [
    ['The U.S. and the U.K. met.', 'The U.S. and the U.K. met .'],
    ['U.S.-China talks', 'U.S. - China talks'],
    ['at 5 a.m. Monday', 'at 5 a.m. Monday'],
    ['on Nov. 3, Gen. Ode spoke.', 'on Nov. 3 , Gen. Ode spoke .'],
    ['J. K. Moreau and George W. Field', 'J. K. Moreau and George W. Field'],
    ['1,984 people, 3.5% and $1.2bn at 5:30', '1,984 people , 3.5 % and $ 1.2bn at 5:30'],
    ["Kenya's minister", "Kenya 's minister"],
    ['Kenya’s minister', 'Kenya ’s minister'],
    ["the workers' union", "the workers ' union"],
    ["O'Brien didn't visit Xi'an", "O'Brien didn't visit Xi'an"],
    ['Bashar al-Assad', 'Bashar al - Assad'],
    ['2025-10-26', '2025 - 10 - 26'],
    ['AT&T and R&D', 'AT&T and R&D'],
    ['Amazon.com fell.Then it rose', 'Amazon.com fell . Then it rose'],
    ['“Wait…” he said -- then left...', '“ Wait … ” he said -- then left ...'],
    ['the 26th of the 1990s', 'the 26th of the 1990s'],
    ['فاز الحزب، اليوم', 'فاز الحزب ، اليوم'],
    ['Köln, São Paulo, Nguyễn', 'Köln , São Paulo , Nguyễn'],
    ['the U.S.', 'the U.S.'],
    ['plan B.', 'plan B.'],
    ['to end it.', 'to end it .'],
    ['👩‍👩‍👧 👍🏽 ok', '👩‍👩‍👧 👍🏽 ok'],
  ];
  for (const [text, expected] of cases) {
    it(text, () => {
      assert.equal(texts(text), expected);
    });
  }

  it('covers all but white space, in order, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let rest = '';
        let last = 0;
        for (const token of tokenise(text)) {
          assert.ok(token.start >= last && token.end > token.start);
          assert.equal(text.slice(token.start, token.end), token.text);
          assert.match(text.slice(last, token.start), /^\s*$/);
          rest += token.text;
          last = token.end;
        }
        assert.equal(rest.replace(/\s/g, ''), text.replace(/\s/g, ''));
      }),
    );
  });
});
