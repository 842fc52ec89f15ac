import type { ArticleView, ViewMention } from './articleView';
import { quoteParts } from './quoteParts';
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
  const words = quoteParts(view, quote).map(({ text }) => plainWords(text)).join(' … ');
  const said = quote.kind === 'direct' ? `“${words}”` : words;
  const name = speakerName(view, quote);
  const source = [quote.kind === 'direct' ? name : `${name} (${quote.kind === 'thought' ? 'reported thought' : 'reported'})`, ...(title === undefined ? [] : [oneLine(title)]), ...(date === undefined ? [] : [date])];
  return `${said} — ${source.join(', ')}`;
}

/** Words without the quotation marks around them and the comma that leads to the speaker; marks inside become single ones. */
function plainWords(text: string): string {
  const inner = oneLine(text).replace(/^(?:''|``|["“„«‘'])\s*/, '').replace(/\s*(?:''|["”“»’'])$/, '');
  return inner.replace(/,$/, '').replace(/["“„]([^"”“]*)["”“]/g, '‘$1’').trim();
}
