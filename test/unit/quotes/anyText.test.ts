import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article } from '../../../src/article/article';
import { editArticle } from '../../../src/article/editArticle';
import { parseArticle } from '../../../src/article/parseArticle';
import type { Mention } from '../../../src/recognition/mention';
import type { TypeRecogniser } from '../../../src/recognition/recogniser';
import { ADVERSARIAL_QUOTES } from '../../support/adversarialTexts';
import { createQuoteRecogniser } from '../../../src/recognition/quotes/quoteRecogniser';
import { plainWords } from '../../support/plainWords';
import { actorsIn, LEXICON } from './quoteSupport';

const piece = fc.constantFrom(
  '“', '”', '"', "'", '’', '‘', "''", '«', '„', ', ', '. ', ': ', ' — ', '\n\n', '\n', ' ', '🐟 ',
  'Moreau said', ' she said', 'Jan Lind', ' told reporters', ' that ', ' according to ', 'the ', ' claim', ' stocks fell', ' had', ' and', ' to ', ' MOREAU: ', ' (', ') ',
);
const anyText = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));

function recognise(recogniser: TypeRecogniser, article: Article): readonly (readonly Mention[])[] {
  const found = recogniser.resolve(article, { actors: actorsIn(article) });
  return article.paragraphs.map((_, index) => found.mentionsOf(index));
}

describe('quote recogniser, on any text', () => {
  it('finds stretches inside their paragraphs, without white space at their ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = parseArticle(`Quotas divide the coast\n\n${text}`);
        recognise(createQuoteRecogniser(LEXICON, plainWords()), article).forEach((mentions, index) => {
          const paragraph = article.paragraphs[index]?.text ?? '';
          for (const { start, end, confidence } of mentions) {
            const words = paragraph.slice(start, end);
            assert.ok(start >= 0 && start < end && end <= paragraph.length && confidence > 0 && confidence < 1);
            assert.equal(words, words.trim());
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('finds after an edit what it finds anew', () => {
    const edit = fc.record({ at: fc.nat(), removed: fc.nat({ max: 30 }), inserted: anyText });
    fc.assert(
      fc.property(anyText, fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        const recogniser = createQuoteRecogniser(LEXICON, plainWords());
        let article = parseArticle(`Quotas divide the coast\n\n${text}`);
        recognise(recogniser, article);
        for (const { at, removed, inserted } of edits) {
          const offset = at % (article.length + 1);
          article = editArticle(article, [{ offset, removed: Math.min(removed, article.length - offset), inserted }]);
          assert.deepEqual(recognise(recogniser, article), recognise(createQuoteRecogniser(LEXICON, plainWords()), article));
        }
      }),
      { numRuns: 100 },
    );
  });

  // How cost grows: `npm run bench -- hostile`.
  it('reads text made to be slow to its end', () => {
    for (const repeated of ADVERSARIAL_QUOTES) {
      const article = parseArticle(repeated.repeat(10_000));
      const found = createQuoteRecogniser(LEXICON, plainWords()).resolve(article, {});
      article.paragraphs.forEach(({ text }, index) => {
        for (const { start, end } of found.mentionsOf(index)) assert.ok(start >= 0 && start < end && end <= text.length, repeated);
      });
    }
  });
});
