import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SeededRandom } from '../../../scripts/train/seededRandom';
import { alignSequences } from '../../../src/annotation/reanchor/alignSequences';
import { anchorTokens, codePoints } from '../../../src/annotation/reanchor/anchorTokens';
import { printSentences, readSentences, sentenceList, withPrints } from '../../../src/annotation/reanchor/sentenceList';
import { syntheticArticle } from '../../eval/anchors/synthetic';

const anyText = fc.array(fc.constantFrom('The board met. ', 'Fish? ', 'Mr. Osei left early. ', '🐟 “Yes,” he said. ', '\n\n', '\n', 'a ', '"', '.', ' ', '- '), { maxLength: 40 }).map((parts) => parts.join(''));

describe('the prints of a text’s sentences', () => {
  it('are read as they were written, of any text, and only with its length', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const length = codePoints(text);
        const printed = printSentences(text, length);
        if (printed === '') return;
        assert.deepEqual(readSentences(printed, length), withPrints(sentenceList(anchorTokens(text))));
        assert.equal(readSentences(printed, length + 1), undefined);
      }),
    );
    assert.equal(readSentences('not prints', 9), undefined);
    assert.equal(readSentences('', 9), undefined);
  });

  it('do not depend on white space, line breaks and typography', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = new SeededRandom(seed);
        const text = `“Well,” it's said - a draft. ${syntheticArticle(() => random.next())}`;
        const other = text.replaceAll('“', '"').replaceAll("'", '’').replaceAll('-', '–').replace(/ /g, () => (random.next() < 0.2 ? '\n' : ' '));
        assert.deepEqual(sentenceList(anchorTokens(other)), sentenceList(anchorTokens(text)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('sequences of sentences', () => {
  const align = (old: string, now: string): string => {
    const { places } = alignSequences(Array.from(old), Array.from(now), () => 30);
    return places.map((place) => (place === undefined ? '-' : String(place))).join('');
  };

  it('are the same in order, whatever was put in, taken out or moved', () => {
    assert.equal(align('abcd', 'xabcd'), '1234');
    assert.equal(align('abcd', 'acd'), '0-12');
    assert.equal(align('abcd', 'adcb'), '0321');
  });

  it('are told from copies by their order, and not at all from copies beside them', () => {
    assert.equal(align('abcd', 'abcdb'), '0123');
    assert.equal(align('abcd', 'abbcd'), '0-34');
    assert.equal(align('abcd', 'abcbcd'), '0--5');
    assert.equal(align('aba', 'ab'), '01-');
    assert.equal(align('aa', 'a'), '--');
  });

  it('that stand several times are told apart by what is beside them', () => {
    assert.equal(align('axbxcyd', 'cyaxbxd'), '2345016');
    assert.equal(align('xabxcd', 'cdxab'), '234-01');
  });

  it('are placed only where the same stands, each at its own place, and all of them in a text that did not change', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 }), fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 }), (old, now) => {
        const { places } = alignSequences(Array.from(old), Array.from(now), () => 30);
        const taken = places.filter((place) => place !== undefined);
        assert.equal(new Set(taken).size, taken.length);
        places.forEach((place, index) => { if (place !== undefined) assert.equal(now[place], old[index]); });
        assert.deepEqual(alignSequences(Array.from(old), Array.from(old), () => 30).places, Array.from(old).map((_, index) => index));
      }),
      { numRuns: 2000 },
    );
  });
});
