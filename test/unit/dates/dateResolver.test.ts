import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article, Paragraph } from '../../../src/article/article';
import { createDateRecogniser } from '../../../src/recognition/dates/dateRecogniser';
import { articleOf } from './dateSupport';

const SENTENCES = [
  'On 3 May 2019 it began. ', 'The next day it rained. ', 'In August he left. ', 'Net rose in the third quarter to $3 million. ', 'A year earlier it was $2 million. ',
  'They met on Friday. ', 'Nothing happened. ', 'In 1914, 1915, 1916, 1917 and 1918 there was war. ', 'It ended two days later. ', 'They will meet next week. ', 'By spring it was over. ',
];
const paragraph = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 }).map((sentences) => `${sentences.join('')}\n\n`);
const edit = fc.record({ at: fc.nat({ max: 9 }), text: paragraph, date: fc.constantFrom('2025-10-26', '2020-01-05', undefined) });

/** The article with one paragraph new and all others the same objects. */
function edited(article: Article, at: number, text: string): Article {
  const [fresh] = articleOf(text).paragraphs;
  const paragraphs = article.paragraphs.map((old, index): Paragraph => (index === at % article.paragraphs.length && fresh !== undefined ? fresh : old));
  return { ...articleOf(...paragraphs.map((each) => each.text)), paragraphs };
}

describe('date recognition after edits', () => {
  it('is the same as from scratch', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 10 }), fc.array(edit, { maxLength: 6 }), (texts, edits) => {
        const recogniser = createDateRecogniser();
        let article = articleOf(...texts);
        let previous = recogniser.resolve(article, { articleDate: '2025-10-26' });
        for (const { at, text, date } of edits) {
          article = edited(article, at, text);
          const context = date === undefined ? {} : { articleDate: date };
          previous = recogniser.resolve(article, context, previous);
          const fresh = createDateRecogniser().resolve(article, context);
          for (const index of article.paragraphs.keys()) assert.deepEqual(previous.mentionsOf(index), fresh.mentionsOf(index));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reuses what an edit elsewhere cannot change', () => {
    const recogniser = createDateRecogniser();
    const article = articleOf('They met on Friday.\n\n', 'It rained on 3 May 2019.\n\n', 'The next day it was dry.\n\n');
    const before = recogniser.resolve(article, { articleDate: '2025-10-26' });
    const after = recogniser.resolve(edited(article, 0, 'They met on Monday.\n\n'), { articleDate: '2025-10-26' }, before);
    assert.notEqual(after.mentionsOf(0), before.mentionsOf(0));
    assert.equal(after.mentionsOf(2), before.mentionsOf(2));
  });
});
