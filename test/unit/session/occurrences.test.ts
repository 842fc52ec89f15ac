import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findOccurrences } from '../../../src/session/occurrences';

const found = (text: string, words: string, options?: Parameters<typeof findOccurrences>[2]): readonly string[] =>
  findOccurrences(text, words, options).map(({ start, end }) => `${start}:${text.slice(start, end)}`);

describe('findOccurrences', () => {
  it('finds whole words in exact case unless told otherwise', () => {
    const text = 'May may not; Mayor May. MAY';
    assert.deepEqual(found(text, 'May'), ['0:May', '19:May']);
    assert.deepEqual(found(text, 'May', { wholeWords: true, matchCase: false }), ['0:May', '4:may', '19:May', '24:MAY']);
    assert.deepEqual(found(text, 'May', { wholeWords: false, matchCase: true }), ['0:May', '13:May', '19:May']);
  });

  it('finds words across a line break, and signs as they are', () => {
    assert.deepEqual(found('port fees, port\nfees', 'port fees').length, 2);
    assert.deepEqual(found('U.S. and UxS.', 'U.S.'), ['0:U.S.']);
    assert.deepEqual(found('a (b) [c] a+b', '(b) [c]'), ['2:(b) [c]']);
  });

  it('does not cut words with accents or emoji', () => {
    assert.deepEqual(found('São Sãos 🐟São', 'São'), ['0:São', '11:São']);
  });

  it('finds nothing for nothing', () => {
    assert.deepEqual(found('some words', '  '), []);
  });

  it('gives spans that read as the words, in order and apart, in any text', () => {
    const unit = fc.constantFrom('a', 'b', ' ', 'é', '🐟', '.', '\n', '(', '*', '\\', '-', '[');
    fc.assert(fc.property(fc.string({ unit }), fc.string({ unit, minLength: 1, maxLength: 4 }), (text, words) => {
      let last = 0;
      for (const { start, end } of findOccurrences(text, words)) {
        assert.ok(start >= last);
        assert.equal(text.slice(start, end).replace(/\s+/gu, ' '), words.trim().replace(/\s+/gu, ' '));
        last = end;
      }
    }));
  });
});
