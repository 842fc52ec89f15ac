import type { Article, TextChange } from './article';
import { LONGEST_FRONT_MATTER } from './frontMatter';
import { paragraphAt } from './paragraphAt';
import { parseArticle, pieceTexts, reuseParagraphs } from './parseArticle';
import { ParsedArticle } from './parsedArticle';
import { splitParagraphs } from './splitParagraphs';

/** Beyond this many changes at once the text is read anew, with its unchanged paragraphs kept. */
const MANY_CHANGES = 64;

/** Paragraphs beside the changed ones whose boundaries an edit can move, and beyond them what those boundaries look at. */
const REACH = 2;

/**
 * The article after an edit, equal to one parsed anew (but for where over-long lines are cut); paragraphs that the
 * edit does not touch are the same objects.
 * @param changes Offsets in the text before all of them; they do not overlap; any order.
 */
export function editArticle(article: Article, changes: readonly TextChange[]): Article {
  const ordered = [...changes].sort((a, b) => b.offset - a.offset);
  if (!(article instanceof ParsedArticle) || ordered.length > MANY_CHANGES) return readAnew(article, ordered);
  return ordered.reduce<ParsedArticle | Article>(
    (edited, change) =>
      edited instanceof ParsedArticle && !touchesFrontMatter(edited, change) ? editOne(edited, change) : readAnew(edited, [change]),
    article,
  );
}

/** @param changes Last first. */
function readAnew(article: Article, changes: readonly TextChange[]): Article {
  let text = article.text;
  for (const { offset, removed, inserted } of changes) text = text.slice(0, offset) + inserted + text.slice(offset + removed);
  const fileName = article instanceof ParsedArticle ? article.fileName : undefined;
  return parseArticle(text, { previous: article, ...(fileName === undefined ? {} : { fileName }) });
}

function touchesFrontMatter(article: ParsedArticle, change: TextChange): boolean {
  if (change.offset > LONGEST_FRONT_MATTER) return false;
  return change.offset <= 3 || article.hasFrontMatter || (article.paragraphs[0]?.text.startsWith('---') ?? false);
}

function editOne(article: ParsedArticle, change: TextChange): ParsedArticle {
  const { paragraphs, starts } = article;
  const last = paragraphs.length - 1;
  const first = Math.max(0, paragraphAt(article, change.offset) - REACH);
  const end = Math.min(last, paragraphAt(article, change.offset + change.removed) + REACH);
  const windowFirst = Math.max(0, first - REACH);
  const windowEnd = Math.min(last, end + REACH);
  const windowStart = starts[windowFirst] ?? 0;
  const growth = change.inserted.length - change.removed;
  const text = applyInWindow(article, windowFirst, windowEnd, change);
  const from = (starts[first] ?? 0) - windowStart;
  const to = (starts[end + 1] ?? article.length) - windowStart + growth;
  const inner = splitParagraphs(text).filter((start) => start > from && start < to);
  const texts = pieceTexts(text.slice(from, to), [0, ...inner.map((start) => start - from)]);
  const kept = texts.filter((piece, index) => piece !== '' || (index === 0 && first === 0 && end === last));
  const edited = reuseParagraphs(kept, paragraphs.slice(first, end + 1));
  return new ParsedArticle([...paragraphs.slice(0, first), ...edited, ...paragraphs.slice(end + 1)], article.hasFrontMatter, article.fileName);
}

function applyInWindow(article: ParsedArticle, first: number, end: number, change: TextChange): string {
  const text = article.paragraphs
    .slice(first, end + 1)
    .map((paragraph) => paragraph.text)
    .join('');
  const offset = change.offset - (article.starts[first] ?? 0);
  return text.slice(0, offset) + change.inserted + text.slice(offset + change.removed);
}
