import type { Article, Paragraph } from '../../../src/article/article';
import { createDateRecogniser } from '../../../src/recognition/dates/dateRecogniser';
import type { Mention } from '../../../src/recognition/mention';

/** A mention with the words it covers. */
export type WordedMention = Mention & { readonly text: string };

/** An article of body paragraphs. */
export function articleOf(...texts: readonly string[]): Article {
  let at = 0;
  const starts = texts.map((text) => {
    const start = at;
    at += text.length;
    return start;
  });
  const paragraphs = texts.map((text): Paragraph => ({ text, contentLength: text.trimEnd().length, tokens: [], sentences: [] }));
  return { paragraphs, starts, roles: texts.map(() => 'body'), length: at, text: texts.join(''), metadata: { dates: [], authors: [] } };
}

/** Mentions of an article on Sunday 26 October 2025, unless told otherwise; `null`: no date known. */
export function mentionsIn(text: string, articleDate: string | null = '2025-10-26'): WordedMention[] {
  const article = articleOf(text);
  const found = createDateRecogniser().resolve(article, articleDate === null ? {} : { articleDate });
  return found.mentionsOf(0).map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }));
}

/** "words=value" of each mention, with `~mod` and `→end` where there are. */
export function valuesIn(text: string, articleDate?: string | null): string[] {
  return mentionsIn(text, articleDate).map(({ text: words, value = '?', mod, endValue }) =>
    `${words}=${value}${mod === undefined ? '' : `~${mod}`}${endValue === undefined ? '' : `→${endValue}`}`,
  );
}
