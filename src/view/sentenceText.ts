import type { Article } from '../article/article';
import { paragraphAt } from '../article/paragraphAt';
import type { Span } from '../article/span';

/** A mention in its sentence, shortened for one line. */
export interface SentenceText {
  readonly text: string;
  /** Where the mention stands in `text`. */
  readonly highlight: Span;
}

const ELLIPSIS = '…';

/**
 * The sentence around a mention on one line, cut between words so that the mention is in sight.
 * @param before Most UTF-16 code units kept before the mention.
 * @param after Most kept after it.
 */
export function sentenceAround(article: Article, mention: Span, before = 36, after = 120): SentenceText {
  const index = paragraphAt(article, mention.start);
  const paragraph = article.paragraphs[index];
  if (paragraph === undefined) return { text: '', highlight: { start: 0, end: 0 } };
  const offset = article.starts[index] ?? 0;
  const start = mention.start - offset;
  const end = Math.min(mention.end - offset, paragraph.contentLength);
  const sentence = paragraph.sentences.find((candidate) => start < candidate.end) ?? { start: 0, end: paragraph.contentLength };
  const lead = oneLine(lastPart(paragraph.text.slice(Math.min(sentence.start, start), start), before));
  const middle = oneLine(paragraph.text.slice(start, end));
  const rest = oneLine(firstPart(paragraph.text.slice(end, Math.max(sentence.end, end)), after));
  const trimmed = lead.trimStart();
  return { text: trimmed + middle + rest.trimEnd(), highlight: { start: trimmed.length, end: trimmed.length + middle.length } };
}

/** White space of any kind as one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** At most `limit` code units from the start, cut between words. */
export function firstPart(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(' ', limit);
  return text.slice(0, cut > limit / 2 ? cut : wholeCharacter(text, limit)) + ELLIPSIS;
}

function lastPart(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const from = text.length - limit;
  const cut = text.indexOf(' ', from);
  return ELLIPSIS + text.slice(cut !== -1 && cut < from + limit / 2 ? cut + 1 : wholeCharacter(text, from));
}

/** The offset, or the one before if it would cut a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
