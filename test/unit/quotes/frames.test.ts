import assert from 'node:assert/strict';
import { quotesIn } from './quoteSupport';

/** What is found in a sentence, as "kind: words — by": one line each. */
function foundIn(text: string): readonly string[] {
  return quotesIn(text).map(({ kind, text: words, by }) => `${kind}: ${words} — ${by ?? '?'}`);
}

type Case = readonly [text: string, ...found: string[]];

/** A sentence of our own for each thing that a verb, noun or adjective of reporting governs. */
const FRAMES: Readonly<Record<string, readonly Case[]>> = {
  'verbs of speech': [
    ['Moreau noted that stocks had recovered.', 'indirect: that stocks had recovered — ada-moreau'],
    ['Moreau insists the plan will work.', 'indirect: the plan will work — ada-moreau'],
    ['Lind explained how the nets are made.', 'indirect: how the nets are made — jan-lind'],
    ['Lind threatened to close the port.', 'indirect: to close the port — jan-lind'],
    ['Lind refused to answer.', 'indirect: to answer — jan-lind'],
    ['Voss urged the crews to wait.', 'indirect: to wait — mara-voss'],
    ['Voss told the crews to wait.', 'indirect: to wait — mara-voss'],
    ['Voss warned the crews not to sail.', 'indirect: not to sail — mara-voss'],
    ['Lind criticised the quotas.', 'indirect: the quotas — jan-lind'],
    ['Lind likened the quota to a tax.', 'indirect: the quota to a tax — jan-lind'],
    ['Lind called on the ministry to act.', 'indirect: the ministry to act — jan-lind'],
    ['Lind spoke out against the quotas.', 'indirect: the quotas — jan-lind'],
    ['Lind isn’t saying much about the talks.', 'indirect: the talks — jan-lind'],
    ['Moreau declined to say whether she would resign.', 'indirect: to say whether she would resign — ada-moreau'],
    ['Small groups of crews continued to call for calm.', 'indirect: calm — Small groups of crews'],
    ['Lind went on to criticise the quotas.', 'indirect: the quotas — jan-lind'],
    ['Crews met in the harbour to call for calm.', 'indirect: calm — ?'],
    ['The two quotas he cited are closed.', 'indirect: The two quotas — he'],
    ['Lind was thanked for opposing the quotas.', 'indirect: the quotas — ?'],
  ],
  'verbs of thought': [
    ['Moreau believes that stocks will recover.', 'thought: that stocks will recover — ada-moreau'],
    ['Moreau thinks the plan will work.', 'thought: the plan will work — ada-moreau'],
    ['Lind wonders whether the crews will wait.', 'thought: whether the crews will wait — jan-lind'],
    ['Lind wants to keep his boat.', 'thought: to keep his boat — jan-lind'],
    ['Lind hopes to win.', 'thought: to win — jan-lind'],
    ['The crews prefer a smaller quota.', 'thought: a smaller quota — The crews'],
    ['Voss wants the ministry to act.', 'thought: the ministry to act — mara-voss'],
    ['Voss worries about the crews.', 'thought: the crews — mara-voss'],
    ['The plan will work, Moreau believes.', 'thought: The plan will work — ada-moreau'],
  ],
  'documents and polls': [
    ['The poll found that most crews oppose the quota.', 'indirect: that most crews oppose the quota — The poll'],
    ['The poll shows a narrow lead for the union.', 'indirect: a narrow lead for the union — The poll'],
    ['Records show the boat was sold in May.', 'indirect: the boat was sold in May — Records'],
    ['The crews sent a letter urging the ministry to act.', 'indirect: to act — a letter'],
    ['In June, according to the ministry, catches fell.', 'indirect: catches fell — the ministry'],
  ],
  nouns: [
    ['Moreau’s claim that stocks had recovered was wrong.', 'indirect: that stocks had recovered — ada-moreau'],
    ['Warnings from fishermen that stocks had fallen were ignored.', 'indirect: that stocks had fallen — fishermen'],
    ['There was speculation that Lind would resign.', 'indirect: that Lind would resign — ?'],
    ['Lind answered her criticism of the crews.', 'indirect: the crews — her'],
    ['Lind’s plan to sell the boats has failed.', 'thought: to sell the boats — jan-lind'],
    ['Lind expressed concern about the quotas.', 'thought: the quotas — jan-lind'],
    ['Crews had expressed deep concern about the quotas.', 'thought: the quotas — Crews'],
    ['Voss answered with an attack on the ministry.', 'indirect: the ministry — mara-voss'],
    ['There was a debate about how the nets are made.', 'indirect: how the nets are made — ?'],
    ['Voss made a strong call for calm.', 'indirect: calm — mara-voss'],
    ['The union issued a statement calling the plan a disgrace.', 'indirect: the plan a disgrace — The union'],
    ['Lind’s bet is that the crews will wait.', 'thought: that the crews will wait — jan-lind'],
    ['Voss is a fierce critic of the quotas.', 'indirect: the quotas — mara-voss'],
  ],
  adjectives: [
    ['Moreau is confident that stocks will recover.', 'thought: that stocks will recover — ada-moreau'],
    ['Lind is sure he will win.', 'thought: he will win — jan-lind'],
    ['The crews are not sure if they can sail.', 'thought: if they can sail — The crews'],
    ['Lind was willing to talk.', 'thought: to talk — jan-lind'],
    ['Voss is worried about the crews.', 'thought: the crews — mara-voss'],
    ['Lind is against the quotas.', 'thought: the quotas — jan-lind'],
    ['Moreau made it clear that she would stay.', 'indirect: that she would stay — ada-moreau'],
  ],
  passives: [
    ['The plan was criticised by unions for its cost.', 'indirect: The plan — unions', 'indirect: for its cost — unions'],
    ['Catches are expected to fall.', 'thought: Catches — ?', 'thought: to fall — ?'],
    ['Lind was accused of lying.', 'indirect: Lind — ?', 'indirect: of lying — ?'],
    ['The crews were urged to wait.', 'indirect: to wait — ?'],
    ['Lind was quoted as saying the port would close.', 'indirect: the port would close — jan-lind'],
  ],
};

describe('what words of reporting govern', () => {
  for (const [group, cases] of Object.entries(FRAMES)) {
    describe(group, () => {
      for (const [text, ...expected] of cases) it(text, () => { assert.deepEqual(foundIn(text), expected); });
    });
  }

  describe('nothing', () => {
    const nothing = [
      'The crews worked through the night.', 'It is hard to find a berth.', 'State agencies test the nets.', 'A supply-demand forecast is due.', 'Catches fell short of the ministry’s last estimate.', 'Lind found a way through the fog.',
      'The report that outlines the quotas is long.', 'Opposing forces met at the harbour.', 'Lind had no reason to stay.', 'The crews like fishing boats.',
    ];
    for (const text of nothing) it(text, () => { assert.deepEqual(foundIn(text), []); });
  });
});
