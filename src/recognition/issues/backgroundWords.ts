import { WordClusters, writeWordClusters } from '../words/wordClusters';

/** What part a word can play in a noun phrase. */
export const enum Part {
  None,
  Modifier,
  Noun,
  /** Its place says which: "exports", "claims". */
  NounOrVerb,
}

/** Steps of rarity: 0 for words of every text, `RAREST` for those of hardly any. */
export const RAREST = 15;

/** How a word is used in ordinary news: in how many texts it stands, and as what. */
export interface WordUsage {
  readonly rarity: number;
  readonly part: Part;
}

const PARTS = [Part.None, Part.Modifier, Part.Noun, Part.NounOrVerb] as const;

/** Packs usages by word, for `BackgroundWords`; no word is stored. Same words, same bytes. */
export function writeBackground(words: ReadonlyMap<string, WordUsage>): Uint8Array {
  return writeWordClusters(new Map([...words].map(([word, { rarity, part }]) => [word, 1 + PARTS.length * rarity + part])));
}

/** Ordinary news words, against which an article's own stand out. */
export class BackgroundWords {
  readonly #table: WordClusters;

  constructor(bytes: Uint8Array) {
    this.#table = new WordClusters(bytes);
  }

  /** Usage of a lower-case word. A word that ordinary news does not hold is rare, and its ending says what it may be. */
  usageOf(lowerCaseWord: string): WordUsage {
    const packed = this.#table.clusterOf(lowerCaseWord) - 1;
    if (packed < 0) return { rarity: RAREST, part: guessPart(lowerCaseWord) };
    return { rarity: Math.floor(packed / PARTS.length), part: PARTS[packed % PARTS.length] ?? Part.None };
  }
}

function guessPart(word: string): Part {
  if (/ly$|['’]|(?:ize|ise|ify|ate|izes|ises|ifies|ates)[sd]?$/.test(word)) return Part.None;
  if (word.endsWith('ing')) return Part.NounOrVerb;
  return /(?:ed|ous|ive|ful|able|ible|ic|ical|al|ary|less)$/.test(word) ? Part.Modifier : Part.Noun;
}
