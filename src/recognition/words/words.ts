import type { Paragraph, Token } from '../../article/article';
import { Word } from './word';
import type { WordClusters } from './wordClusters';

/** Distinct words that are remembered; of more all are forgotten and learned again as they come. */
const CAPACITY = 60_000;

/**
 * The words of texts, each form once: whoever reads a paragraph looks its words up together, and all who read it after have the
 * same objects. Their slots number them, so that what else is known of a word can lie in an array.
 */
export class Words {
  readonly #known = new Map<string, Word>();
  readonly #read = new WeakMap<readonly Token[], readonly Word[]>();

  /** @param capacity Distinct words that are remembered at most. */
  constructor(
    private readonly clusters: Pick<WordClusters, 'clusterOf'>,
    private readonly capacity = CAPACITY,
  ) {}

  /** The words of a paragraph's tokens, one for each. */
  of({ tokens }: Pick<Paragraph, 'tokens'>): readonly Word[] {
    let words = this.#read.get(tokens);
    if (words === undefined) {
      words = tokens.map((token) => this.get(token));
      this.#read.set(tokens, words);
    }
    return words;
  }

  get({ text, kind }: Pick<Token, 'text' | 'kind'>): Word {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size >= this.capacity) this.#known.clear();
    const lower = text.toLowerCase();
    const word = new Word(text, kind, this.#known.size, lower, this.clusters.clusterOf(lower));
    this.#known.set(text, word);
    return word;
  }
}
