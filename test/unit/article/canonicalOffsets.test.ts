import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CanonicalOffsets } from '../../../src/article/canonicalOffsets';
import { canonicalText, textHash } from '../../../src/article/canonicalText';

const text = fc.array(fc.constantFrom('a', 'é', '🐟', '\r\n', '\n', '\r', 'e\u0301', '😀')).map((parts) => parts.join(''));

describe('CanonicalOffsets', () => {
  it('agrees with counting, at every offset', () => {
    fc.assert(
      fc.property(text, (value) => {
        const offsets = new CanonicalOffsets(value);
        assert.equal(offsets.canonicalLength, Array.from(canonicalText(value)).length);
        for (let offset = 0; offset <= value.length; offset++) {
          const insidePair = /[\uD800-\uDBFF]$/.test(value.slice(0, offset)) || (value[offset - 1] === '\r' && value[offset] === '\n');
          const start = insidePair ? offset - 1 : offset;
          const expected = Array.from(canonicalText(value.slice(0, start))).length;
          assert.equal(offsets.toCanonical(offset), expected);
          if (!insidePair) assert.equal(offsets.fromCanonical(expected), offset);
        }
      }),
    );
  });

  it('clamps what lies outside', () => {
    const offsets = new CanonicalOffsets('a🐟');
    assert.equal(offsets.toCanonical(99), 2);
    assert.equal(offsets.fromCanonical(99), 3);
    assert.equal(offsets.fromCanonical(-1), 0);
  });
});

describe('textHash', () => {
  it('is the same for all line ends, with and without BOM', () => {
    const hashes = new Set(['a\nb', 'a\r\nb', 'a\rb', '\uFEFFa\nb'].map(textHash));
    assert.equal(hashes.size, 1);
    assert.equal(textHash(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
