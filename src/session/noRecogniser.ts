import type { Article } from '../article/article';
import type { Recogniser, Recognition } from '../recognition/recognition';

/** A recognition that found nothing. */
export function nothingRecognised(article: Article): Recognition {
  return { article, entities: [], mentionsOf: () => [] };
}

/** Stands in where recognition is not to be had; tagging by hand works all the same. */
export const NO_RECOGNISER: Recogniser = {
  prepare: () => undefined,
  recognise: nothingRecognised,
};
