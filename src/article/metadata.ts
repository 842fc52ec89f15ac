import type { Span } from './span';

/** Where a piece of metadata was read. */
export type MetadataOrigin = 'sidecar' | 'front-matter' | 'headline' | 'dateline' | 'byline' | 'published-line' | 'updated-line' | 'file-name';

/** A value with where it came from; `span` is absolute in the article's text where it stands there. */
export interface Sourced<T> {
  readonly value: T;
  readonly origin: MetadataOrigin;
  readonly span?: Span;
}

/** What is known of an article besides its text. The best candidate is in `title`, `date`, …; all candidates for the date are in `dates`, so that conflicts can be shown. */
export interface ArticleMetadata {
  readonly title?: Sourced<string>;
  /** ISO day, `2025-10-26`. */
  readonly date?: Sourced<string>;
  /** Every date found for the article, best first; entries that differ are a conflict, but for an update that is later. A dateline without a year takes the one nearest to another candidate, or the year in the file's name. */
  readonly dates: readonly Sourced<string>[];
  /** The day of a dateline whose year nothing tells: `XXXX-10-26`. */
  readonly openDate?: Sourced<string>;
  /** "KUALA LUMPUR, Oct. 26 (Reuters) —": the place. */
  readonly place?: Sourced<string>;
  /** Agency or outlet. */
  readonly source?: Sourced<string>;
  readonly authors: readonly Sourced<string>[];
  readonly url?: Sourced<string>;
}
