import type { Article } from '../article/article';
import { paragraphAt } from '../article/paragraphAt';
import { contains, type Span } from '../article/span';
import { sentenceAt } from '../session/sentenceSteps';
import type { ArticleView } from './articleView';

/** What a selection grows to, step by step, from an offset: the mentions there, their sentence, the paragraph, the article. Each holds the one before. */
export function selectionSteps(article: Article, view: ArticleView, offset: number): readonly Span[] {
  const mentions = view.mentionsIn({ start: Math.max(0, offset - 1), end: offset + 1 }).filter(({ start, end }) => start <= offset && offset <= end);
  const candidates = [...mentions, sentenceAt(article, offset), paragraphSpan(article, offset), { start: 0, end: article.length }];
  const spans = candidates.flatMap((span) => (span === undefined ? [] : [{ start: span.start, end: span.end }]));
  const steps: Span[] = [];
  for (const span of spans.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = steps.at(-1);
    if (last === undefined || (contains(span, last) && (span.start < last.start || span.end > last.end))) steps.push(span);
  }
  return steps;
}

function paragraphSpan({ paragraphs, starts }: Article, offset: number): Span | undefined {
  const index = paragraphAt({ starts }, offset);
  const start = starts[index] ?? 0;
  const length = paragraphs[index]?.contentLength ?? 0;
  return offset > start + length ? undefined : { start, end: start + length };
}
