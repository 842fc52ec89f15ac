import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArticle } from '../../../src/article/parseArticle';
import { taggerKnowledge } from '../../../src/recognition/actors/taggerKnowledge';
import { ParagraphReader } from '../../../src/recognition/tagger/paragraphReader';
import { Tagger, type TaggedSpan } from '../../../src/recognition/tagger/tagger';
import { readModel } from '../../../src/recognition/tagger/taggerModel';
import { WordClusters } from '../../../src/recognition/words/wordClusters';
import { Words } from '../../../src/recognition/words/words';
import { actorParts } from '../../support/actorRecogniser';
import { plainWords } from '../../support/plainWords';

describe('words', () => {
  it('are one object for each form, wherever it stands', () => {
    const words = plainWords();
    const { paragraphs } = parseArticle('The port is shut.\n\nThe port of Oslo is open, the crews say.');
    const [first = [], second = []] = paragraphs.map((paragraph) => words.of(paragraph));
    assert.deepEqual(first.map(({ text }) => text), ['The', 'port', 'is', 'shut', '.']);
    assert.equal(first[1], second[1]);
    assert.notEqual(second[0], second[7]);
    assert.equal(second[0]?.lower, second[7]?.text);
  });

  it('are read once for each paragraph', () => {
    const words = plainWords();
    const [paragraph = assert.fail()] = parseArticle('The port is shut.').paragraphs;
    assert.equal(words.of(paragraph), words.of(paragraph));
  });

  it('are tagged the same when the table has been emptied and their slots are those of others', () => {
    const text = 'Mara Lindqvist of the Nordic Fisheries Council met Prime Minister Adil Karimov in Tashkent. Lindqvist said Norway and Uzbekistan agreed.';
    const expected = tagged(new Words(clusters()), text);
    assert.ok(expected.length >= 4);
    assert.deepEqual(tagged(new Words(clusters(), 5), text), expected);
  });
});

function clusters(): WordClusters {
  return new WordClusters(readFileSync(path.join('data', 'tagger', 'clusters.bin')));
}

function tagged(words: Words, text: string): readonly TaggedSpan[] {
  const model = readModel(readFileSync(path.join('data', 'tagger', 'actors.bin')));
  const { lexicon } = actorParts();
  const tagger = new Tagger(model, taggerKnowledge(lexicon, new ParagraphReader(words, lexicon)));
  return parseArticle(text).paragraphs.flatMap((paragraph) => {
    const findings = tagger.analyse(paragraph);
    return tagger.tag(findings, findings.evidence);
  });
}
