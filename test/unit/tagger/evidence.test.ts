import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parseArticle';
import { activeRuns } from '../../../src/recognition/tagger/activeRuns';
import { collectEvidence, type EvidenceTable } from '../../../src/recognition/tagger/evidence';
import { Evidence } from '../../../src/recognition/tagger/evidenceBits';
import { Words } from '../../../src/recognition/words/words';
import { actorParts } from '../../support/actorRecogniser';

const NO_CLUSTERS = { clusterOf: () => 0 };

/** What a text of one paragraph shows of a word form. */
function evidenceOf(text: string, form: string): number {
  const table: EvidenceTable = new Map();
  for (const paragraph of parseArticle(text).paragraphs) collectEvidence(new Words(NO_CLUSTERS).of(paragraph), paragraph.sentences, actorParts().lexicon, table);
  return table.get(form) ?? 0;
}

describe('evidence', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['The Brightwater company was sold.', 'Brightwater', Evidence.BesideBody],
    ['She works for the company Sahil as an editor.', 'Sahil', Evidence.BesideBody],
    ['Brightwater, a fast-growing regional bank, was sold.', 'Brightwater', Evidence.BesideBody],
    ['Brightwater, a small regional bank, was sold.', 'Brightwater', Evidence.BesideBody],
    ['Brightwater, a bitter critic of the bank, was there.', 'Brightwater', 0],
    ['Floods hit Sorrel province again.', 'Sorrel', Evidence.BesidePlace],
    ['They left the town of Sorrel at dawn.', 'Sorrel', Evidence.BesidePlace],
    ['The Brightwater scheme began.', 'Brightwater', Evidence.BesideThing],
    ['Homes for All (HFA) project staff left.', 'HFA', Evidence.BesideThing],
    ['Moreau, who spoke first, agreed.', 'Moreau', Evidence.BeforeWho],
    ['Moreau, 45, agreed.', 'Moreau', Evidence.BeforeWho],
    ['Brightwater, which is old, was sold.', 'Brightwater', Evidence.BeforeWhich],
    ['Brightwater, a Dutch e-commerce company, was sold.', 'Brightwater', Evidence.BesideBody],
    ['Moreau agreed.', 'Moreau', 0],
  ];
  for (const [text, form, expected] of cases) {
    it(`is read off nouns beside a name: ${text}`, () => {
      assert.equal(evidenceOf(text, form) & (Evidence.BesideBody | Evidence.BesidePlace | Evidence.BeforeWho | Evidence.BeforeWhich | Evidence.BesideThing), expected);
    });
  }
});

describe('runs that can hold names', () => {
  const runs = (text: string): string[] => {
    const [paragraph = assert.fail()] = parseArticle(text).paragraphs;
    const words = new Words(NO_CLUSTERS).of(paragraph);
    return activeRuns(words, 'capitalised').map(({ start, end }) => words.slice(start, end).map((word) => word.text).join(' '));
  };

  it('are capitals, what stands beside them, and what a hyphen joins to them', () => {
    assert.deepEqual(runs('it was said by Min Seo-yun of the port'), ['by Min Seo - yun']);
    assert.deepEqual(runs('it was said that al-Hadi of the port left'), ['al - Hadi of']);
    assert.deepEqual(runs('the fast-growing port is shut'), []);
  });
});
