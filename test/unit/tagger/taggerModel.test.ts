import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BinaryReader, BinaryWriter } from '../../../src/recognition/words/binary';
import { FeatureList } from '../../../src/recognition/tagger/featureList';
import { LabelSet } from '../../../src/recognition/tagger/labelSet';
import { readModel, writeModel } from '../../../src/recognition/tagger/taggerModel';
import { WordClusters, writeWordClusters } from '../../../src/recognition/words/wordClusters';

describe('tagger binaries', () => {
  it('reads back any number and text', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 0xffffffff })), fc.string({ unit: 'grapheme' }), (numbers, text) => {
        const writer = new BinaryWriter();
        numbers.forEach((number) => {
          writer.varint(number);
        });
        writer.text(text);
        const reader = new BinaryReader(writer.finish());
        assert.deepEqual(
          numbers.map(() => reader.varint()),
          numbers,
        );
        assert.equal(reader.text(), text);
      }),
    );
  });

  it('reads back a model, which adds the weights of known features alone', () => {
    const size = new LabelSet(['person']).size;
    const features = Uint32Array.of(7, 4_000_000_000);
    const rows = Int8Array.from({ length: 2 * size }, (_, index) => index - 5);
    const transitions = Float32Array.from({ length: size * size }, (_, index) => index / 4);
    const calibration = Float32Array.of(0.5, -1);
    const bytes = writeModel({ types: ['person'], active: 'all', scale: 0.5, features, rows, transitions, calibration });
    const model = readModel(bytes);
    assert.deepEqual(model.weights, { types: ['person'], active: 'all', scale: 0.5, features, rows, transitions, calibration });
    assert.equal(model.calibrated(0.5, 0).toFixed(3), (1 / (1 + Math.E)).toFixed(3));
    const scores = new Int32Array(size);
    const list = new FeatureList();
    for (const feature of [4_000_000_000, 8]) list.push(feature);
    model.addTo(scores, 0, list);
    assert.deepEqual([...scores], [...rows.subarray(size)]);
  });

  it('says so when a file is no model', () => {
    assert.throws(() => readModel(new TextEncoder().encode('not a model at all')), RangeError);
    assert.throws(() => readModel(new Uint8Array(3)), RangeError);
  });

  it('finds the cluster of a word, and none for an unknown one', () => {
    const words = new Map(Array.from({ length: 3000 }, (_, index) => [`word${index}`, 1 + (index % 255)]));
    const clusters = new WordClusters(writeWordClusters(words));
    for (const [word, cluster] of words) assert.equal(clusters.clusterOf(word), cluster);
    assert.equal(clusters.clusterOf('unknown'), 0);
  });

  it('finds the clusters of many words in a table of few bytes, and takes few unknown words for them', () => {
    const words = new Map(Array.from({ length: 150_000 }, (_, index) => [`word${index}`, 1 + (index % 1024)]));
    const bytes = writeWordClusters(words);
    assert.ok(bytes.length < 3.5 * words.size);
    const clusters = new WordClusters(bytes);
    const wrong = [...words].filter(([word, cluster]) => clusters.clusterOf(word) !== cluster).length;
    assert.ok(wrong < 0.01 * words.size, `${wrong} wrong`);
    const known = Array.from({ length: 10_000 }, (_, index) => clusters.clusterOf(`other${index}`)).filter((cluster) => cluster > 0).length;
    assert.ok(known < 200, `${known} of 10,000 unknown words found`);
  });

  it('says so when a table of clusters is damaged', () => {
    const bytes = writeWordClusters(new Map([['port', 3]]));
    assert.throws(() => new WordClusters(bytes.subarray(0, bytes.length - 1)), RangeError);
    assert.throws(() => new WordClusters(new Uint8Array(0)), RangeError);
  });
});
