import { candidateProbability } from './candidateModel';
import { groupPhrases, type PhraseGroup, type PlacedPhrase } from './phraseGroups';
import type { SalienceScale } from './salience';

/** What an article seems to be about though no list knows it. */
export interface Candidate {
  readonly key: string;
  /** Its commonest wording. */
  readonly name: string;
  /** All its wordings. */
  readonly wordings: ReadonlySet<string>;
  readonly places: readonly PlacedPhrase[];
  /** On the scale of `SalienceScale.weigh`. */
  readonly weight: number;
  /** Probability that it is an issue, 0 to 1. */
  readonly confidence: number;
}

/** How many candidates an article has at most. */
export const MOST_CANDIDATES = 10;

/** Least probability × salience: with less, a phrase is only a phrase. */
const LEAST = 0.23;

/** The candidates among an article's noun phrases, the most salient first; how likely a phrase names an issue counts with how salient it is. */
export function rankCandidates(phrases: readonly PlacedPhrase[], scale: SalienceScale): readonly Candidate[] {
  const likely = groupPhrases(phrases).flatMap((group) => toCandidate(group, scale)).sort((a, b) => b.weight - a.weight);
  const chosen: (Candidate & { readonly words: readonly string[] })[] = [];
  for (const candidate of likely) {
    if (chosen.length === MOST_CANDIDATES) break;
    if (!chosen.some(({ words }) => candidate.words.every((word) => words.includes(word)))) chosen.push(candidate);
  }
  return chosen;
}

function toCandidate(group: PhraseGroup, scale: SalienceScale): (Candidate & { readonly words: readonly string[] })[] {
  const { key, words, places, others } = group;
  const all = [...places, ...others];
  const confidence = candidateProbability(group);
  const salience = scale.weigh(all);
  if (confidence * salience < LEAST) return [];
  return [{ key, words, name: commonest(places), wordings: new Set(all.map(({ text }) => text)), places: all, weight: Math.sqrt(confidence) * salience, confidence: Math.min(0.9, confidence) }];
}

function commonest(places: readonly PlacedPhrase[]): string {
  const counts = new Map<string, number>();
  for (const { text } of places) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
