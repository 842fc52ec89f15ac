import type { Article } from '../../article/article';

/** Where something is named: paragraph, and start in the paragraph in UTF-16 code units. */
export interface Occurrence {
  readonly paragraph: number;
  readonly start: number;
}

const IN_HEADLINE = 3;
const IN_LEAD = 2;
const EARLY = 1.3;

/** Parts of the body that spread is counted in. */
const PARTS = 4;

/** Weight that makes a matter central however little else the article names: two mentions, one of them in the lead or headline. */
const ENOUGH = 4;

/** Weighs how central to an article something is: how often, how early, how widely it is named, and whether the headline names it. */
export class SalienceScale {
  readonly #article: Article;
  readonly #lead: number;
  readonly #bodyStart: number;
  readonly #bodyLength: number;

  constructor(article: Article) {
    this.#article = article;
    this.#lead = article.roles.indexOf('body');
    this.#bodyStart = article.starts[Math.max(0, this.#lead)] ?? 0;
    this.#bodyLength = Math.max(1, article.length - this.#bodyStart);
  }

  /** From 0, without an upper end. */
  weigh(occurrences: readonly Occurrence[]): number {
    let sum = 0;
    const parts = new Set<number>();
    for (const occurrence of occurrences) {
      sum += this.#weightAt(occurrence);
      parts.add(Math.floor(PARTS * this.#placeOf(occurrence)));
    }
    return Math.log1p(sum) * (0.7 + (0.3 * parts.size) / PARTS);
  }

  /** Weights as salience, 0 to 1: the most central of them has 1 unless it is named in passing only. */
  relative(weights: readonly number[]): readonly number[] {
    const most = Math.max(Math.log1p(ENOUGH), ...weights);
    return weights.map((weight) => Math.round((100 * weight) / most) / 100);
  }

  #weightAt(occurrence: Occurrence): number {
    if (this.#article.roles[occurrence.paragraph] === 'headline') return IN_HEADLINE;
    const place = this.#placeOf(occurrence);
    return occurrence.paragraph === this.#lead && place < 0.25 ? IN_LEAD : place < 0.3 ? EARLY : 1;
  }

  /** 0 at the beginning of the body, below 1 at its end. */
  #placeOf({ paragraph, start }: Occurrence): number {
    const offset = (this.#article.starts[paragraph] ?? 0) + start - this.#bodyStart;
    return Math.min(0.999, Math.max(0, offset / this.#bodyLength));
  }
}
