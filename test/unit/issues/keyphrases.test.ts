import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parseArticle';
import type { Recogniser } from '../../../src/recognition/recognition';
import { shippedRecogniser } from '../../support/recogniser';

const ARTICLE = `Beekeepers Sue Over Orchard Spraying

Beekeepers in Tessaly asked a court on Friday to stop orchard spraying. Orchard spraying kills their hives, they say, and Mara Lindqvist, who speaks
for them, wants compensation.

Lindqvist said the growers had promised to spray at night. The growers deny it. A bakery nearby closed.`;

describe('keyphrases', () => {
  let recogniser: Recogniser;
  before(async () => {
    recogniser = await shippedRecogniser();
  });

  const keyphrasesOf = (text: string): readonly string[] => recogniser.recognise(parseArticle(text), {}).keyphrases ?? [];

  it('begin with what the article repeats and names first', () => {
    assert.equal(keyphrasesOf(ARTICLE)[0]?.toLowerCase(), 'orchard spraying');
  });

  it('name actors too, and rather what is repeated than what is named once at the end', () => {
    const found = keyphrasesOf(ARTICLE).map((phrase) => phrase.toLowerCase());
    assert.ok(found.some((phrase) => phrase.includes('lindqvist')), found.join(', '));
    assert.ok(found.includes('growers') && (!found.includes('bakery') || found.indexOf('growers') < found.indexOf('bakery')), found.join(', '));
  });

  it('are at most ten, and none is said twice', () => {
    const many = `${Array.from({ length: 30 }, (_, index) => `The lake${String.fromCharCode(97 + (index % 26))} harbour and the eel ladder were closed.`).join(' ')}\n`;
    const found = keyphrasesOf(many);
    assert.equal(found.length, 10);
    assert.equal(new Set(found.map((phrase) => phrase.toLowerCase())).size, 10);
    assert.ok(!found.includes('ladder'), 'a part of “eel ladder”');
  });

  it('come from a paragraph that says the same thing very often', () => {
    const found = keyphrasesOf(`${'The eel ladder by the ladder of Mara Lindqvist broke. '.repeat(40_000)}\n`);
    assert.ok(found.some((phrase) => phrase.toLowerCase() === 'eel ladder'), found.join(', '));
  });

  it('are none where nothing is said', () => {
    assert.deepEqual(keyphrasesOf(''), []);
    assert.deepEqual(keyphrasesOf('12 34.\n'), []);
  });
});
