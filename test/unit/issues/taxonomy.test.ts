import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readIssueSources } from '../../../scripts/lexicons/readIssueSources';
import { createParagraph } from '../../../src/article/paragraph';
import { findIssues } from '../../../src/recognition/issues/findIssues';
import { IssueLexicon } from '../../../src/recognition/issues/issueLexicon';
import { plainWords } from '../../support/plainWords';
import { issuesIn } from './issueSupport';

const FOLDER = path.join('data', 'lexicons', 'issues');
const compiled = readIssueSources();
const lexicon = IssueLexicon.from(compiled);

/** Every concept with the wordings that always mean it. */
function plainWordings(): (readonly [concept: string, wording: string])[] {
  const pairs: (readonly [string, string])[] = [];
  const visit = (id: string, node: unknown): void => {
    if (typeof node !== 'object' || node === null || id === 'sometimes') return;
    const { as } = node as { as?: unknown };
    if (typeof as === 'string') for (const wording of as.split('|')) pairs.push([id, wording.trim()]);
    for (const [key, child] of Object.entries(node)) visit(key, child);
  };
  for (const file of readdirSync(FOLDER)) {
    if (!/^(?:false-friends|iptc-media-topics)/.test(file)) visit('', parse(readFileSync(path.join(FOLDER, file), 'utf8')));
  }
  return pairs;
}

describe('the taxonomy', () => {
  it('holds at least 700 concepts, nearly all with a media topic and an agenda topic', () => {
    const { concepts } = compiled;
    assert.ok(concepts.length >= 700, `${concepts.length} concepts`);
    assert.ok(concepts.filter(({ iptc }) => iptc !== undefined).length > 0.95 * concepts.length);
    assert.ok(concepts.filter(({ cap }) => cap !== undefined).length > 0.95 * concepts.length);
  });

  it('holds no dead wording: each is found and means its concept', () => {
    const words = plainWords();
    const dead = plainWordings().filter(([concept, wording]) => {
      const paragraph = createParagraph(`They spoke of the ${wording}.`);
      const found = findIssues(paragraph, words.of(paragraph), lexicon);
      return !found.some(({ concepts }) => concepts.includes(concept));
    });
    assert.deepEqual(dead, []);
  });

  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Teachers went on strike over pay.', ['strike: strikes']],
    ['A drone strike killed two soldiers.', ['drone strike: air-strikes']],
    ['He bought an energy drink and a mine of information.', []],
    ['The security guard led a trade delegation to the trade fair.', ['trade delegation: trade']],
    ['Oil prices rose as OPEC cut output.', ['Oil prices: oil-prices']],
    ['She painted in oil.', []],
    ['Ministers agreed to limit exports of rare earths.', ['exports of rare earths: rare-earths']],
    ['Parliament debated the death penalty and abortion rights.', ['death penalty: death-penalty', 'abortion rights: abortion']],
    ['The centre-left won the vote by a landslide.', []],
    ['A landslide buried the road.', ['landslide: landslides']],
    ['Rescuers dug through the landslides.', ['landslides: landslides']],
    ['Nurses aids patients.', []],
    ['The flood of letters surprised the editor.', []],
    ['The rebels vowed to wage war on the fishing fleet.', []],
    ['The two largest economies agreed on little.', []],
    ['The fifth round of trade negotiations opened.', ['round of trade negotiations: trade-talks']],
    ['Students held a sit-in at the ministry.', ['sit-in: protests']],
    ['He was allowed to sit in on the interview.', []],
    ['The farm took part in technological development for the poor.', []],
    ['Herders fear land grabbing and dam failure.', ['land grabbing: land-reform', 'dam failure: floods']],
    ['Copyright 2011 The Tern Bay Herald. All rights reserved.', []],
    ['They’re killing us with fees, she said.', []],
    ['A debt-fuelled purchase surprised the government.', []],
    ['Analysts were betting on rain.', []],
    ['The bus historian praised the reporters.', []],
    ['Officials ordered the land and sea borders closed.', ['land and sea borders: border-security']],
    ['The massacre’s survivors want a debt-relief plan.', ['massacre: war-crimes', 'debt-relief plan: debt-relief']],
    ['Sectarian violence spread after the electoral commission closed.', ['Sectarian violence: ethnic-conflict', 'electoral commission: elections']],
    ['Work on nuclear plants and persecution of ethnic Tolans went on.', ['nuclear plants: nuclear-power', 'persecution: minority-rights']],
    ['The ferry sank, killing one and wounding dozens.', []],
    ['A background check of the clerk was made.', []],
    ['They built a new building to house an otter.', []],
    ['They were fighting to save the orchard as troops left.', []],
  ];
  for (const [text, expected] of cases) {
    it(`reads “${text}”`, () => {
      assert.deepEqual(issuesIn(text, lexicon), expected);
    });
  }
});
