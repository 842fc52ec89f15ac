import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../src/article/parseArticle';
import { oneLine, sentenceAround } from '../../../src/view/sentenceText';
import { placeOf } from './exampleView';

describe('sentenceAround', () => {
  it('gives the sentence alone, on one line', () => {
    const text = 'First one. The envoy \t spoke at length. Last one.';
    const { text: line, highlight } = sentenceAround(parseArticle(text), placeOf(text, 'spoke'));
    assert.equal(line, 'The envoy spoke at length.');
    assert.equal(line.slice(highlight.start, highlight.end), 'spoke');
  });

  it('cuts a long sentence between words and keeps the mention in sight', () => {
    const text = `${'word '.repeat(40)}TARGET${' word'.repeat(60)}.`;
    const { text: line, highlight } = sentenceAround(parseArticle(text), placeOf(text, 'TARGET'));
    assert.ok(line.startsWith('…word'));
    assert.ok(line.endsWith('word…'));
    assert.ok(highlight.start < 40);
    assert.equal(line.slice(highlight.start, highlight.end), 'TARGET');
  });

  it('marks the mention, and cuts no character in two, in any text', () => {
    const piece = fc.constantFrom('a', 'ü', '😀', ' ', '. ', '\r\n', '“', 'word', '\n\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), fc.array(piece, { maxLength: 120 }), (before, after) => {
        const text = `${before.join('')}NAME${after.join('')}`;
        const { text: line, highlight } = sentenceAround(parseArticle(text), placeOf(text, 'NAME'), 10, 20);
        assert.equal(line.slice(highlight.start, highlight.end), 'NAME');
        assert.doesNotMatch(line, /\p{Cs}/u);
        assert.equal(line, oneLine(line));
      }),
    );
  });
});
