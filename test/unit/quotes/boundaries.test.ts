import assert from 'node:assert/strict';
import { quotesIn } from './quoteSupport';

/** The words found in a sentence. */
function wordsIn(text: string): readonly string[] {
  return quotesIn(text).map(({ text: words }) => words);
}

const BOUNDARIES: Readonly<Record<string, readonly (readonly [text: string, ...found: string[]])[]>> = {
  'a second verb of the same speaker ends what is reported': [
    ['Moreau said she would order a review and warned against haste.', 'she would order a review', 'haste'],
    ['Lind criticised the plan and left the hall.', 'the plan'],
    ['Lind vowed to fight on and left the hall.', 'to fight on'],
    ['Moreau said the sea was “empty” and called for calm.', 'the sea was “empty”', 'calm'],
    ['Lind mentions the quotas and says he will sue.', 'the quotas', 'he will sue'],
  ],
  'a second verb of what is reported does not': [
    ['Moreau said the crews met the ministry and left the hall.', 'the crews met the ministry and left the hall'],
    ['Lind mocked those who met the ministry and left the hall.', 'those who met the ministry and left the hall'],
    ['Moreau said she had watched the boats leave and thought of home.', 'she had watched the boats leave and thought of home'],
    ['Moreau said the catches had fallen and would fall again.', 'the catches had fallen and would fall again'],
  ],
  'a comma ends what stands in a subordinate clause': [
    ['Despite the union’s warnings that stocks had fallen, the boats sailed.', 'that stocks had fallen'],
    ['When Lind said that the port was closed, Voss laughed.', 'that the port was closed'],
    ['Criticising the plan, Lind left the hall.', 'the plan'],
    ['Bemoaning the “fish tax,” Lind left the hall.', 'the “fish tax,”'],
    ['The crews, who believe that the quota is unfair, are leaving.', 'that the quota is unfair'],
    ['Lind, maintaining that he was at sea, said the charge was false.', 'that he was at sea', 'the charge was false'],
  ],
  'a noun phrase takes along what belongs to it': [
    ['Lind criticised the quotas, the new berths and the ministry.', 'the quotas, the new berths and the ministry'],
    ['Lind mocked a letter in which the ministry praised the quotas.', 'a letter in which the ministry praised the quotas'],
    ['Lind praised the crews, including those of the north.', 'the crews, including those of the north'],
    ['Lind criticised the quota on Monday.', 'the quota'],
    ['Lind criticised the quota in an angry interview.', 'the quota'],
    ['Lind criticised the quota as prices rose.', 'the quota'],
    ['Lind accused Voss, the harbour chief, of lying.', 'Voss, the harbour chief, of lying'],
    ['Lind asked Voss, the harbour chief, to resign.', 'to resign'],
    ['Lind mocked the idea of a quota for the rest of this year.', 'the idea of a quota for the rest of this year'],
    ['Lind described the quota as a tax.', 'the quota as a tax'],
    ['Lind criticised the quota — and not for the first time.', 'the quota'],
  ],
  'what is said within what is said is part of it': [
    ['Moreau said Lind had promised to resign.', 'Lind had promised to resign'],
    ['Lind promised to resign, Moreau said.', 'Lind promised to resign'],
    ['Moreau said Lind supported “any step that helps,” and left.', 'Lind supported “any step that helps,” and left'],
  ],
  'a main verb ends what its subject governs': [['Lind’s decision to sell the boats would anger the crews.', 'to sell the boats']],
  'adjuncts may part a cue from what it reports': [
    ['Moreau said in Oslo on Monday that stocks had recovered.', 'that stocks had recovered'],
    ['Moreau said after the vote she would resign.', 'she would resign'],
    ['Lind, who in 2010 said the sea was empty, has left.', 'the sea was empty'],
  ],
  'what stands after a cue belongs to it, also where a later cue closes the sentence': [
    ['“It is late,” Moreau told reporters, adding that the quota would stay for good, Coastline News reported.', '“It is late,”', 'that the quota would stay for good'],
  ],
  'a dateline is not said': [['OSLO (Coastline News) — Stocks had recovered, Moreau said.', 'Stocks had recovered']],
  'an infinitive takes along its clause': [['Lind declined to say whether the quotas, raised in May, would be cut.', 'to say whether the quotas, raised in May, would be cut']],
  'quoted words may begin a subject': [['Lind said “reforms” and new berths would help.', '“reforms” and new berths would help']],
};

describe('boundaries of what is reported', () => {
  for (const [rule, cases] of Object.entries(BOUNDARIES)) {
    describe(rule, () => {
      for (const [text, ...expected] of cases) it(text, () => { assert.deepEqual(wordsIn(text), expected); });
    });
  }
});
