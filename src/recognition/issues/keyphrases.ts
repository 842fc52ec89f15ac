import type { Article } from '../../article/article';
import type { Mention } from '../mention';
import type { PlacedPhrase } from './phraseGroups';
import type { Occurrence } from './salience';

/** How many keyphrases an article has at most. */
export const MOST_KEYPHRASES = 10;

/*
 * Weights, fitted by random search on every other article of DUC-2001 and KPCrowd (keyphrases by readers); none of the text is shipped.
 */
/** How much less each further mention counts. */
const DAMPING = 0.8;
/** How much the frequency of a phrase's words counts beside its own. */
const WORDS = 0.6;
const EARLY = 3;
const PROMINENT = 0.5;
const SINGLE_WORD = 0.85;
const NAME = 0.55;

/** A phrase or name that may be a keyphrase. */
interface Term {
  /** Empty for names. */
  readonly words: readonly string[];
  readonly rarity: number;
  readonly texts: Map<string, number>;
  readonly places: Occurrence[];
}

/** What `findKeyphrases` reads. */
export interface KeyphraseSource {
  readonly article: Article;
  readonly phrases: readonly PlacedPhrase[];
  /** Actors by paragraph. */
  readonly actorsIn: (paragraph: number) => readonly Mention[];
}

/**
 * The phrases and names that an article turns on, the best first, each in its commonest wording: often and early, in headline or lead, rare elsewhere,
 * of words that the article repeats. Other than issues they claim no more than that.
 */
export function findKeyphrases({ article, phrases, actorsIn }: KeyphraseSource): readonly string[] {
  const terms = [...phraseTerms(phrases), ...nameTerms(article, actorsIn)];
  const frequencies = new Map<string, number>();
  for (const { words, places } of terms) for (const word of new Set(words)) frequencies.set(word, (frequencies.get(word) ?? 0) + places.length);
  const scale = new PlaceScale(article);
  const ranked = terms.map((term) => ({ text: commonest(term.texts), weight: weigh(term, frequencies) * scale.weigh(term.places) })).sort((a, b) => b.weight - a.weight);
  return distinct(ranked.map(({ text }) => text));
}

function phraseTerms(phrases: readonly PlacedPhrase[]): Iterable<Term> {
  const terms = new Map<string, Term>();
  for (const { phrase, text, paragraph, start } of phrases) {
    const term = terms.get(phrase.key) ?? { words: phrase.key.split(' '), rarity: phrase.rarity, texts: new Map<string, number>(), places: [] };
    terms.set(phrase.key, term);
    addPlace(term, text, { paragraph, start });
  }
  return terms.values();
}

function nameTerms({ paragraphs }: Article, actorsIn: (paragraph: number) => readonly Mention[]): Iterable<Term> {
  const terms = new Map<string, Term>();
  paragraphs.forEach(({ text }, paragraph) => {
    for (const { entity, nominal, start, end } of actorsIn(paragraph)) {
      if (entity === undefined || nominal === true) continue;
      const term = terms.get(entity) ?? { words: [], rarity: 1, texts: new Map<string, number>(), places: [] };
      terms.set(entity, term);
      addPlace(term, text.slice(start, end).replace(/\s+/g, ' '), { paragraph, start });
    }
  });
  return terms.values();
}

function addPlace({ texts, places }: Term, text: string, place: Occurrence): void {
  texts.set(text, (texts.get(text) ?? 0) + 1);
  places.push(place);
}

function weigh({ words, rarity, places }: Term, frequencies: ReadonlyMap<string, number>): number {
  const own = places.length;
  if (words.length === 0) return NAME * own ** DAMPING;
  const mean = words.reduce((sum, word) => sum + (frequencies.get(word) ?? 0), 0) / words.length;
  const weight = own ** DAMPING + WORDS * Math.max(0, mean - own) ** DAMPING;
  return weight * Math.sqrt(rarity) * (words.length === 1 ? SINGLE_WORD : 1);
}

class PlaceScale {
  readonly #lead: number;
  readonly #start: number;

  constructor(private readonly article: Article) {
    this.#lead = article.roles.indexOf('body');
    this.#start = article.starts[Math.max(0, this.#lead)] ?? 0;
  }

  weigh(places: readonly Occurrence[]): number {
    const { starts, roles, length } = this.article;
    let first = length;
    for (const { paragraph, start } of places) first = Math.min(first, (starts[paragraph] ?? 0) + start);
    const place = Math.max(0, first - this.#start) / Math.max(1, length - this.#start);
    const isProminent = places.some(({ paragraph }) => paragraph === this.#lead || roles[paragraph] === 'headline');
    return (1 + EARLY * (1 - place)) * (isProminent ? 1 + PROMINENT : 1);
  }
}

/** The first so many, without those whose words are all in a better one. */
function distinct(texts: readonly string[]): readonly string[] {
  const chosen: { readonly text: string; readonly words: readonly string[] }[] = [];
  for (const text of texts) {
    if (chosen.length === MOST_KEYPHRASES) break;
    const words = text.toLowerCase().split(/[^\p{L}\p{N}.'’]+/u).map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''));
    if (!chosen.some((better) => words.every((word) => better.words.includes(word)))) chosen.push({ text, words });
  }
  return chosen.map(({ text }) => text);
}

function commonest(texts: ReadonlyMap<string, number>): string {
  return [...texts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
