import { overlaps, type Span } from '../../article/span';
import type { NounPhrase } from './nounPhrases';
import type { Occurrence, SalienceScale } from './salience';

/** A noun phrase at its place; spans relative to its paragraph, UTF-16. */
export interface PlacedPhrase extends Span, Occurrence {
  readonly phrase: NounPhrase;
}

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

const GOVERNED = 0.5;
const TAGGED = 1.5;
/** What counts less than this, for its rarity and signs, is only a word of the article. */
const LEAST = 0.65;

/** A candidate before it has its name: only the first of many get one. */
type Nameless = Omit<Candidate, 'name' | 'wordings'>;

/**
 * The candidates among an article's noun phrases, the most salient first: repeated, early, in the headline, governed ("talks on"), found by the
 * tagger, and rare in ordinary news. Phrases in `taken` (actors, dates, issues of the taxonomy) are none.
 * @param textOf The words of a phrase, on one line.
 */
export function rankCandidates(
  phrases: readonly PlacedPhrase[],
  taken: (paragraph: number) => readonly Span[],
  scale: SalienceScale,
  textOf: (place: PlacedPhrase) => string,
): readonly Candidate[] {
  const groups = new Map<string, PlacedPhrase[]>();
  for (const placed of phrases) {
    if (isTaken(placed, taken(placed.paragraph))) continue;
    const group = groups.get(placed.phrase.key);
    if (group === undefined) groups.set(placed.phrase.key, [placed]);
    else group.push(placed);
  }
  const candidates: Nameless[] = [];
  for (const [key, places] of groups) {
    const candidate = toCandidate(key, places, scale);
    if (candidate !== undefined) candidates.push(candidate);
  }
  return candidates
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_CANDIDATES)
    .map((candidate) => ({ ...candidate, ...nameOf(candidate.places.map(textOf)) }));
}

function isTaken(placed: Span, taken: readonly Span[]): boolean {
  for (const span of taken) if (overlaps(span, placed)) return true;
  return false;
}

function toCandidate(key: string, places: readonly PlacedPhrase[], scale: SalienceScale): Nameless | undefined {
  const [first] = places;
  if (first === undefined) return undefined;
  let tagged = 0;
  let isGoverned = false;
  for (const { phrase } of places) {
    tagged = Math.max(tagged, phrase.tagged);
    isGoverned ||= phrase.isGoverned;
  }
  const { rarity } = first.phrase;
  const isCompound = key.includes(' ');
  if (tagged === 0 && !isGoverned && places.length < 2 && !isCompound) return undefined;
  const signs = rarity * (1 + (isGoverned ? GOVERNED : 0) + TAGGED * tagged) * (isCompound ? 1.2 : 1);
  const weight = scale.weigh(places) * signs;
  return weight < LEAST ? undefined : { key, places, weight, confidence: Math.min(0.9, 0.3 + 0.5 * tagged) };
}

/** The commonest of some wordings, and each of them once. */
function nameOf(texts: readonly string[]): Pick<Candidate, 'name' | 'wordings'> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [name] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  return { name, wordings: new Set(counts.keys()) };
}
