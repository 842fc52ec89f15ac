import { overlaps, type Span } from '../../article/span';
import type { NounPhrase } from './nounPhrases';
import type { Occurrence, SalienceScale } from './salience';

/** A noun phrase at its place; spans relative to its paragraph, UTF-16. */
export interface PlacedPhrase extends Span, Occurrence {
  readonly phrase: NounPhrase;
  readonly text: string;
}

/** What an article seems to be about though no list knows it. */
export interface Candidate {
  readonly key: string;
  /** Its commonest wording. */
  readonly name: string;
  readonly places: readonly PlacedPhrase[];
  /** On the scale of `SalienceScale.weigh`. */
  readonly weight: number;
  /** Probability that it is an issue, 0 to 1. */
  readonly confidence: number;
}

/** How many candidates an article has at most. */
export const MOST_CANDIDATES = 10;

const GOVERNED = 0.5;
const TAGGED = 1.5;
/** What counts less than this, for its rarity and signs, is only a word of the article. */
const LEAST = 0.65;

/**
 * The candidates among an article's noun phrases, the most salient first: repeated, early, in the headline, governed ("talks on"), found by the
 * tagger, and rare in ordinary news. Phrases in `taken` (actors, dates, issues of the taxonomy) are none.
 */
export function rankCandidates(phrases: readonly PlacedPhrase[], taken: (paragraph: number) => readonly Span[], scale: SalienceScale): readonly Candidate[] {
  const groups = new Map<string, PlacedPhrase[]>();
  for (const placed of phrases) {
    if (taken(placed.paragraph).some((span) => overlaps(span, placed))) continue;
    const group = groups.get(placed.phrase.key);
    if (group === undefined) groups.set(placed.phrase.key, [placed]);
    else group.push(placed);
  }
  return [...groups]
    .flatMap(([key, places]) => toCandidate(key, places, scale))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_CANDIDATES);
}

function toCandidate(key: string, places: readonly PlacedPhrase[], scale: SalienceScale): Candidate[] {
  const [first] = places;
  if (first === undefined) return [];
  const tagged = Math.max(...places.map(({ phrase }) => phrase.tagged));
  const isGoverned = places.some(({ phrase }) => phrase.isGoverned);
  const { rarity } = first.phrase;
  const isCompound = key.includes(' ');
  if (tagged === 0 && !isGoverned && places.length < 2 && !isCompound) return [];
  const signs = rarity * (1 + (isGoverned ? GOVERNED : 0) + TAGGED * tagged) * (isCompound ? 1.2 : 1);
  const weight = scale.weigh(places) * signs;
  return weight < LEAST ? [] : [{ key, name: commonest(places), places, weight, confidence: Math.min(0.9, 0.3 + 0.5 * tagged) }];
}

function commonest(places: readonly PlacedPhrase[]): string {
  const counts = new Map<string, number>();
  for (const { text } of places) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
