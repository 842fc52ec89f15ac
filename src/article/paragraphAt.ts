import type { Article } from './article';

/** Index of the paragraph that holds an offset (UTF-16) of the article's text; an offset between two belongs to the later. */
export function paragraphAt(article: Pick<Article, 'starts'>, offset: number): number {
  const { starts } = article;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
