import type { Article, Paragraph } from '../article/article';
import type { Entity, Mention } from './mention';

/** What the resolution of an article needs to know besides its text. */
export interface RecognitionContext {
  /** ISO day of the article; without it relative dates stay unresolved. */
  readonly articleDate?: string;
  /** What the recognisers before this one found in the same article: actors, then dates, then issues, then quotes. */
  readonly actors?: TypeRecognition;
  readonly dates?: TypeRecognition;
  readonly issues?: TypeRecognition;
}

/**
 * Finds mentions of one type. Work on a paragraph alone is memoised by the Paragraph object;
 * `resolve` puts the paragraphs' findings together with the evidence of the whole article.
 */
export interface TypeRecogniser {
  /** Does (and memoises) all the work that needs only this paragraph; lets a caller slice a large article. */
  prepare(paragraph: Paragraph): void;
  /** Links and resolves across the article. Cheap when few paragraphs changed since `previous`. */
  resolve(article: Article, context: RecognitionContext, previous?: TypeRecognition): TypeRecognition;
}

/** What one recogniser found in an article. */
export interface TypeRecognition {
  /** Mentions in the paragraph at that index, sorted by start; spans relative to the paragraph. */
  mentionsOf(index: number): readonly Mention[];
  /** Entities mentioned in the article; empty for dates. */
  readonly entities: readonly Entity[];
  /** The phrases and names that the article turns on, the best first; worked out when asked for. */
  readonly keyphrases?: readonly string[];
}
