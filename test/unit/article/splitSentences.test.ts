import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences } from '../../../src/article/splitSentences';
import { tokenise } from '../../../src/article/tokenise';

const sentences = (text: string): string[] => splitSentences(tokenise(text), text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  const cases: readonly (readonly string[])[] = [
    ['The envoy left.', 'Talks go on.'],
    ['Gen. Amadi met Sen. Kroll on Nov. 3 in Washington.', 'Nothing followed.'],
    ['It was signed in the U.S.', 'The deal holds.'],
    ['U.S. President Ada Moreau spoke.', 'She left.'],
    ['“We will stay.”', 'The minister did not say how long.'],
    ['“Will they stay?” he asked.', 'Nobody knew.'],
    ['“Why now?” Mara Lind asked.', 'Silence.'],
    ['He said: "It is over."', '"Not yet," she said.'],
    ['The firm, Orbis Inc., grew.', 'Its rival Talo Corp. did not.'],
    ['J. R. Osei won 3.5 million votes.', '2026 was his year.'],
    ['It ended... and began again.', 'Then it stopped!'],
    ['They met at 5 p.m. on Friday.', 'No deal was made.'],
    ['Ministers meet over fish quotas'],
  ];
  for (const expected of cases) {
    it(expected.join(' | '), () => {
      assert.deepEqual(sentences(expected.join(' ')), expected);
    });
  }

  it('covers all tokens, in order, on any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('He', 'said', '.', '"', '”', '“', 'U.S.', 'Gen.', '?', 'a', ')', '(', '…', '3', '\n')), (parts) => {
        const text = parts.join(' ');
        const tokens = tokenise(text);
        let next = 0;
        for (const sentence of splitSentences(tokens, text)) {
          assert.equal(sentence.firstToken, next);
          assert.ok(sentence.endToken > sentence.firstToken);
          assert.equal(sentence.start, tokens[sentence.firstToken]?.start);
          assert.equal(sentence.end, tokens[sentence.endToken - 1]?.end);
          next = sentence.endToken;
        }
        assert.equal(next, tokens.length);
      }),
    );
  });
});
