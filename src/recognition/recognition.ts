import type { Article, Paragraph } from '../article/article';
import { arbitrate } from './arbitrate';
import type { Entity, Mention } from './mention';
import type { RecognitionContext, TypeRecognition, TypeRecogniser } from './recogniser';

/** Everything found in one article. */
export interface Recognition {
  readonly article: Article;
  /** Mentions of all types in the paragraph at that index, in reading order; spans relative to the paragraph. */
  mentionsOf(index: number): readonly Mention[];
  /** Actors and issues; one may have lost all its mentions to another type. */
  readonly entities: readonly Entity[];
  /** The phrases and names that the article turns on, the best first, at most ten; worked out when asked for. */
  readonly keyphrases?: readonly string[];
}

/** All recognisers as one. */
export interface Recogniser {
  /** Does (and memoises) the work that needs only this paragraph, to slice a large article. */
  prepare(paragraph: Paragraph): void;
  /**
   * Recognises an article.
   * @param previous What this recogniser returned for the article before its last edit, for reuse.
   */
  recognise(article: Article, context: RecognitionContext, previous?: Recognition): Recognition;
}

/** One recogniser for each type. */
export interface RecogniserParts {
  readonly actors: TypeRecogniser;
  readonly dates: TypeRecogniser;
  readonly issues: TypeRecogniser;
  readonly quotes?: TypeRecogniser;
}

const PARTS = ['actors', 'dates', 'issues', 'quotes'] as const;

type Found = Partial<Record<(typeof PARTS)[number], TypeRecognition>>;

/** Composes the recognisers: each sees what those before it found, then overlapping claims are settled. */
export function createRecogniser(parts: RecogniserParts): Recogniser {
  return {
    prepare(paragraph) {
      for (const part of PARTS) parts[part]?.prepare(paragraph);
    },
    recognise(article, context, previous) {
      const before: Found = previous instanceof ComposedRecognition ? previous.found : {};
      const found: Found = {};
      for (const part of PARTS) {
        const recogniser = parts[part];
        if (recogniser !== undefined) {
          found[part] = recogniser.resolve(article, { ...context, ...found }, before[part]);
        }
      }
      return new ComposedRecognition(article, found);
    },
  };
}

class ComposedRecognition implements Recognition {
  readonly #paragraphs: (readonly Mention[] | undefined)[] = [];

  constructor(
    readonly article: Article,
    readonly found: Found,
  ) {}

  get entities(): readonly Entity[] {
    return PARTS.flatMap((part) => this.found[part]?.entities ?? []);
  }

  get keyphrases(): readonly string[] {
    return this.found.issues?.keyphrases ?? [];
  }

  mentionsOf(index: number): readonly Mention[] {
    return (this.#paragraphs[index] ??= arbitrate(PARTS.flatMap((part) => this.found[part]?.mentionsOf(index) ?? [])));
  }
}
