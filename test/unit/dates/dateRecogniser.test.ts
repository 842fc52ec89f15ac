import assert from 'node:assert/strict';
import type { Article, Paragraph } from '../../../src/article/article';
import { createDateRecogniser } from '../../../src/recognition/dates/dateRecogniser';
import type { Mention } from '../../../src/recognition/mention';

const recogniser = createDateRecogniser();

/** A one-paragraph article; Sunday 26 October 2025 unless told otherwise. */
function mentionsIn(text: string, articleDate: string | null = '2025-10-26'): (Mention & { text: string })[] {
  const paragraph: Paragraph = { text, contentLength: text.trimEnd().length, tokens: [], sentences: [] };
  const article: Article = { paragraphs: [paragraph], starts: [0], roles: ['body'], length: text.length, text, metadata: { dates: [], authors: [] } };
  const found = recogniser.resolve(article, articleDate === null ? {} : { articleDate });
  return found.mentionsOf(0).map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }));
}

function valuesIn(text: string, articleDate: string | null = '2025-10-26'): string[] {
  return mentionsIn(text, articleDate).map((mention) => `${mention.text}=${mention.value ?? '?'}`);
}

describe('date recogniser', () => {
  it('resolves a weekday by the tense of its clause', () => {
    assert.deepEqual(valuesIn('The ministers met on Thursday.'), ['Thursday=2025-10-23']);
    assert.deepEqual(valuesIn('The ministers will meet on Thursday.'), ['Thursday=2025-10-30']);
  });

  it('chooses the year of a month by nearness and tense', () => {
    assert.deepEqual(valuesIn('Ties have been strained since April.'), ['April=2025-04']);
    assert.deepEqual(valuesIn('They prepared the Oct. 30 summit.'), ['Oct. 30=2025-10-30']);
    assert.deepEqual(valuesIn('They agreed to extend the Nov. 10 deadline.'), ['Nov. 10=2025-11-10']);
  });

  it('gives no value to what is told from an article date that is not known', () => {
    assert.deepEqual(valuesIn('She left on Sunday.', null), ['Sunday=?']);
  });
});
