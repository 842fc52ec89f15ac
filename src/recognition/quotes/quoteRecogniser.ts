import type { Article, Paragraph } from '../../article/article';
import type { TypeRecogniser } from '../recogniser';
import type { Words } from '../words/words';
import { QuoteFinder } from './findQuotes';
import type { ParagraphQuotes } from './paragraphQuotes';
import type { QuoteLexicon } from './quoteLexicon';
import { QuoteRecognition } from './quoteRecognition';

/** Finds quotations, direct and indirect, and links their speakers to the actors of the article. */
export function createQuoteRecogniser(lexicon: QuoteLexicon, words: Words): TypeRecogniser {
  const finder = new QuoteFinder(lexicon, words);
  const memo = new WeakMap<Paragraph, ParagraphQuotes>();
  const find = (paragraph: Paragraph): ParagraphQuotes => {
    const known = memo.get(paragraph) ?? finder.find(paragraph);
    memo.set(paragraph, known);
    return known;
  };
  return {
    prepare: (paragraph) => void find(paragraph),
    resolve: (article: Article, { actors }, previous) => new QuoteRecognition(article, find, actors, lexicon, previous instanceof QuoteRecognition ? previous : undefined),
  };
}
