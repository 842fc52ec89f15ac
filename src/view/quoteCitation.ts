import type { ArticleView, ViewMention } from './articleView';
import { speakerName } from './quoteSpeakers';
import { oneLine } from './sentenceText';

/** What a citation says of the article. */
export interface CitedArticle {
  readonly title?: string;
  readonly date?: string;
}

/**
 * A quotation to paste elsewhere: “Words” — Speaker, article, date. A quotation that its speaker parts (“…,” she said, “…”) is put together
 * with an ellipsis; what is only reported has no quotation marks and says so.
 */
export function quoteCitation(view: ArticleView, quote: ViewMention, { title, date }: CitedArticle): string {
  const words = partsOf(view, quote).map(({ text }) => plainWords(text)).join(' … ');
  const said = quote.kind === 'direct' ? `“${words}”` : words;
  const name = speakerName(view, quote);
  const source = [quote.kind === 'direct' ? name : `${name} (reported)`, ...(title === undefined ? [] : [oneLine(title)]), ...(date === undefined ? [] : [date])];
  return `${said} — ${source.join(', ')}`;
}

/** The quotations that one naming of the speaker belongs to, in order. */
function partsOf(view: ArticleView, quote: ViewMention): readonly ViewMention[] {
  const { speakerSpan, kind } = quote;
  if (speakerSpan === undefined || kind !== 'direct') return [quote];
  const near = { start: Math.min(speakerSpan.start, quote.start) - REACH, end: Math.max(speakerSpan.end, quote.end) + REACH };
  return view
    .mentionsIn({ start: Math.max(0, near.start), end: near.end })
    .filter((other) => other.type === 'quote' && other.kind === 'direct' && other.speakerSpan?.start === speakerSpan.start);
}

/** How far from its speaker a part of a quotation may stand; UTF-16 code units. */
const REACH = 4000;

/** Words without the quotation marks around them and the comma that leads to the speaker; marks inside become single ones. */
function plainWords(text: string): string {
  const inner = oneLine(text).replace(/^(?:''|``|["“„«‘'])\s*/, '').replace(/\s*(?:''|["”“»’'])$/, '');
  return inner.replace(/,$/, '').replace(/["“„]([^"”“]*)["”“]/g, '‘$1’').trim();
}
