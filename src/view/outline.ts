import type { Article } from '../article/article';
import type { Span } from '../article/span';
import type { ArticleView, ViewMention } from './articleView';
import { dateLabel } from './dateBranches';
import { firstPart, oneLine } from './sentenceText';
import { isHighlighted, type Shown } from './visibility';

export type OutlineKind = 'article' | 'paragraph' | 'person' | 'organisation' | 'country' | 'group' | 'place' | 'date' | 'issue' | 'quote' | 'code';

/** An entry of the outline; spans are absolute. */
export interface OutlineEntry extends Span {
  readonly name: string;
  readonly detail: string;
  readonly kind: OutlineKind;
  /** What is selected when the entry is chosen; within the entry's span. */
  readonly selection: Span;
  readonly children: readonly OutlineEntry[];
}

const WORDS_LENGTH = 60;

/**
 * The article as an outline: its title, below it its paragraphs by their first words, below each who, when and
 * what it speaks of for the first time in that paragraph.
 */
export function buildOutline(article: Article, view: ArticleView, shown: Shown): readonly OutlineEntry[] {
  const paragraphs = article.paragraphs.flatMap((paragraph, index) => {
    if (article.roles[index] !== 'body' || paragraph.contentLength === 0) return [];
    const start = article.starts[index] ?? 0;
    return [paragraphEntry(paragraph.text.slice(0, paragraph.contentLength), { start, end: start + paragraph.contentLength }, view, shown)];
  });
  const title = article.metadata.title;
  if (title === undefined) return paragraphs;
  const whole = { start: 0, end: article.length };
  const selection = title.span !== undefined && title.span.end <= article.length ? title.span : { start: 0, end: 0 };
  return [{ ...whole, name: labelOf(title.value), detail: article.metadata.date?.value ?? '', kind: 'article', selection, children: paragraphs }];
}

function paragraphEntry(text: string, span: Span, view: ArticleView, shown: Shown): OutlineEntry {
  const seen = new Set<string>();
  const children: OutlineEntry[] = [];
  for (const mention of view.mentionsIn(span)) {
    const key = `${mention.type} ${mention.entity ?? mention.value ?? mention.text}`;
    const isInside = span.start <= mention.start && mention.end <= span.end;
    if (!isInside || seen.has(key) || !isHighlighted(mention, shown)) continue;
    seen.add(key);
    children.push(mentionEntry(mention));
  }
  return { ...span, name: labelOf(text), detail: '', kind: 'paragraph', selection: span, children };
}

function mentionEntry(mention: ViewMention): OutlineEntry {
  const { start, end, text, type } = mention;
  const span = { start, end };
  const detail = type === 'date' && mention.value !== undefined ? dateLabel(mention) : '';
  return { ...span, name: labelOf(text), detail, kind: outlineKindOf(mention), selection: span, children: [] };
}

function outlineKindOf({ type, kind }: ViewMention): OutlineKind {
  switch (type) {
    case 'date':
    case 'issue':
    case 'quote':
      return type;
    case 'actor':
      return kind === 'organisation' || kind === 'country' || kind === 'group' || kind === 'place' ? kind : 'person';
    default:
      return 'code';
  }
}

/** Never empty: VS Code refuses a symbol without a name. */
function labelOf(text: string): string {
  const label = firstPart(oneLine(text).trim(), WORDS_LENGTH);
  return label === '' ? '…' : label;
}
