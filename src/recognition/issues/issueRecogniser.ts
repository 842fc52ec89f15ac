import type { Paragraph } from '../../article/article';
import type { TypeRecogniser } from '../recogniser';
import type { Words } from '../words/words';
import type { IssueLexicon } from './issueLexicon';
import { IssueRecognition } from './issueRecognition';
import { readParagraph, type IssueModels, type ParagraphFindings } from './paragraphFindings';

/**
 * Recognises issues by the wordings of a taxonomy, and candidates by what an article repeats and how it speaks of it.
 * @param models Without them only the taxonomy's issues are found.
 */
export function createIssueRecogniser(lexicon: IssueLexicon, words: Words, models?: IssueModels): TypeRecogniser {
  const memo = new WeakMap<Paragraph, ParagraphFindings>();
  const read = (paragraph: Paragraph): ParagraphFindings => {
    const known = memo.get(paragraph) ?? readParagraph(paragraph, words, lexicon, models);
    memo.set(paragraph, known);
    return known;
  };
  return {
    prepare: (paragraph) => void read(paragraph),
    resolve: (article, context) => new IssueRecognition(article, context, read, lexicon),
  };
}
