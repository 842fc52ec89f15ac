import type { Article } from '../article/article';
import type { Span } from '../article/span';

const LONGEST_QUOTE = 30;

/** Words for a step: what is done to one passage, quoted, or to how many. */
export function stepLabel(verb: string, spans: readonly Span[], article: Article, suffix = ''): string {
  const [only] = spans;
  if (spans.length !== 1 || only === undefined) return `${verb} ${spans.length} passages${suffix}`;
  const text = article.text.slice(only.start, only.end).replace(/\s+/g, ' ');
  const quote = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return `${verb} “${quote}”${suffix}`;
}
