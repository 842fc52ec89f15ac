import type { PhraseGroup } from './phraseGroups';
import { BARE_HEADS, HEADS, HEADS_OR_VERBS } from './wordClasses';

/** What speaks for and against a group of noun phrases naming an issue, with its weight; `npm run train -- candidates` prints the weights. */
const WEIGHTS = {
  bias: -2.90,
  tagged: 1.98,
  surelyTagged: 0.37,
  shareTagged: 0.45,
  governed: 1.24,
  twoWords: 0.86,
  moreWords: 0.85,
  holdsName: -2.04,
  action: 0.93,
  person: -0.46,
  policyHead: 0.94,
  bareHead: -0.70,
  quality: 0.56,
  rareWord: -1.19,
} as const;

export type CandidateSign = keyof typeof WEIGHTS;

export const CANDIDATE_SIGNS = Object.keys(WEIGHTS) as readonly CandidateSign[];

/** From this confidence on, the tagger is sure. */
const SURE = 0.5;

/** The signs of a group, mostly from 0 to 1. */
export function candidateSigns({ words, places, others }: PhraseGroup): Readonly<Record<CandidateSign, number>> {
  const all = [...places, ...others];
  const head = words.at(-1) ?? '';
  let tagged = 0;
  let rarity = 0;
  for (const { phrase } of places) {
    tagged = Math.max(tagged, phrase.tagged);
    rarity = Math.max(rarity, phrase.rarity);
  }
  return {
    bias: 1,
    tagged,
    surelyTagged: Number(tagged >= SURE),
    shareTagged: all.filter(({ phrase }) => phrase.tagged > 0).length / all.length,
    governed: Number(all.some(({ phrase }) => phrase.isGoverned)),
    twoWords: Number(words.length === 2),
    moreWords: Number(words.length > 2),
    holdsName: Number(places.some(({ holdsName }) => holdsName)),
    action: Number(/(?:[st]ion|ment|ance|ence|ure|age|ease|ing|al)$/.test(head)),
    person: Number(/(?:er|or|ist|ian|ee|man|woman)$/.test(head)),
    policyHead: Number(HEADS.has(head) || HEADS_OR_VERBS.has(head)),
    bareHead: Number(BARE_HEADS.has(head)),
    rareWord: words.length === 1 ? rarity : 0,
    quality: Number(/(?:ism|ity|ship|cy)$/.test(head)),
  };
}

/** Probability that a group names an issue, 0 to 1. */
export function candidateProbability(group: PhraseGroup): number {
  const signs = candidateSigns(group);
  return 1 / (1 + Math.exp(-CANDIDATE_SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * signs[sign], 0)));
}
