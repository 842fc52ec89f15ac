import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createParagraph } from '../../../src/article/paragraph';
import { BackgroundWords } from '../../../src/recognition/issues/backgroundWords';
import { IssueWords } from '../../../src/recognition/issues/issueWords';
import { findNounPhrases } from '../../../src/recognition/issues/nounPhrases';
import { plainWords } from '../../support/plainWords';

const plain = plainWords();
const known = new IssueWords(new BackgroundWords(readFileSync(path.join('data', 'tagger', 'background.bin'))));

function phrasesIn(text: string): readonly string[] {
  const paragraph = createParagraph(text);
  return findNounPhrases(paragraph, known.of(plain.of(paragraph)), []).map(({ firstToken, endToken, key }) => {
    const wording = text.slice(paragraph.tokens[firstToken]?.start, paragraph.tokens[endToken - 1]?.end);
    return wording === key ? key : `${wording} = ${key}`;
  });
}

describe('noun phrases', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['go from adjectives to the noun, without determiner and evaluation', 'They oppose the controversial coastal railway.', ['coastal railway']],
    ['leave out the verb before its object', 'It was blamed for transferring detainees to prisons.', ['detainees = detainee', 'prisons = prison']],
    ['leave out verbs after pronouns and "to"', 'She wants to file complaints, and they claim pensions.', ['complaints = complaint', 'pensions = pension']],
    ['take a word that can be a verb for a noun after an adjective', 'False claims and cheap exports hurt her.', ['False claims = false claim', 'cheap exports = cheap export']],
    ['hold no contraction and no adverb', 'The clinic doesn’t treat miners therefore.', ['clinic', 'miners = miner']],
    ['take a verb in -ing that closes a compound for a noun', 'Vote rigging was seen, and soldiers carrying guns fled.', ['Vote rigging = vote rigging', 'soldiers = soldier', 'guns = gun']],
    ['keep hyphens whole', 'A two-thirds majority wants high-speed rail.', ['two-thirds majority = two third majority', 'high-speed rail = high speed rail']],
    ['begin anew where a participle follows the noun', 'Rebels opposed to mining left.', ['Rebels = rebel', 'mining']],
    ['turn "of" around after a noun of action', 'The release of the political prisoners stalled.', ['release of the political prisoners = political prisoner release']],
    ['keep "of" out elsewhere', 'The river of the province flooded.', ['river', 'province']],
    ['go with names', 'The Gaza aid convoy stopped.', ['Gaza aid convoy = gaza aid convoy']],
    ['are no bare heads', 'The talks and the deal failed.', []],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.deepEqual(phrasesIn(text), expected);
    });
  }

  it('read a headline in capitals word by word', () => {
    assert.deepEqual(phrasesIn('Farmers Oppose Coastal Railway'), ['Farmers = farmer', 'Coastal Railway = coastal railway']);
  });
});
