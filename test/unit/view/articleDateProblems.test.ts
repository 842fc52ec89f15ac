import assert from 'node:assert/strict';
import { NO_DECISIONS, type ArticleRecord } from '../../../src/annotation/annotation';
import { parseArticle } from '../../../src/article/parseArticle';
import { createDateRecogniser } from '../../../src/recognition/dates/dateRecogniser';
import type { Recognition } from '../../../src/recognition/recognition';
import { articleDateProblems, proposedDates } from '../../../src/view/articleDateProblems';
import { buildView } from '../../../src/view/mergeView';

const BODY = 'The ministers met on Tuesday and will sign in May, two days before the summit of 3 June 2026.\n';

function problems(text: string, fileName?: string, record: ArticleRecord = {}): readonly (readonly [string, string, string, ...string[]])[] {
  const article = parseArticle(text, fileName === undefined ? {} : { fileName });
  const found = createDateRecogniser().resolve(article, {});
  const recognition: Recognition = { article, entities: [], mentionsOf: (index) => found.mentionsOf(index) };
  const decisions = { ...NO_DECISIONS, article: record };
  return articleDateProblems(article, buildView(article, recognition, decisions), decisions, '2026-05-20')
    .map(({ kind, message, start, end, remedies }) => [kind, message, text.slice(start, end), ...remedies.map(({ value, remark }) => `${value} ${remark}`)]);
}

describe('problems with an article’s date', () => {
  it('is missing where dates count from it, shown at the first of them', () => {
    assert.deepEqual(problems(BODY), [['missing', 'The article’s date is not known, and 2 dates count from it.', 'Tuesday']]);
  });

  it('offers the years of a dateline without one', () => {
    const [first] = problems(`OSLO, May 12 — ${BODY}`);
    assert.deepEqual(first?.slice(0, 3), ['missing', 'The dateline names no year, and 3 dates count from the article’s date.', 'May 12']);
    assert.deepEqual(first.slice(3), ['2026-05-12 dateline', '2025-05-12 dateline', '2024-05-12 dateline']);
  });

  it('is none where no date counts from it', () => {
    assert.deepEqual(problems('The summit of 3 June 2026 lasted three days.\n'), []);
  });

  it('says what contradicts the date that counts, and offers both', () => {
    const text = `Talks go on\nPublished: 13 May 2026\n\nOSLO, May 12 — ${BODY}`;
    assert.deepEqual(problems(text), [[
      'contradiction',
      'Which day is the article’s? Dates count from Wednesday 13 May 2026 (line “Published”), but the dateline says Tuesday 12 May 2026.',
      'May 12',
      '2026-05-13 line “Published”', '2026-05-12 dateline',
    ]]);
  });

  it('is settled by a person, and a later update contradicts nothing', () => {
    const text = `Talks go on\nPublished: 13 May 2026\n\nOSLO, May 12 — ${BODY}`;
    assert.deepEqual(problems(text, undefined, { date: '2026-05-12' }), []);
    assert.deepEqual(problems(`Talks go on\nPublished 13 May 2026, updated 15 May 2026\n\n${BODY}`, '2026-05-13.txt'), []);
  });

  it('proposes what was set first, then what the article says', () => {
    const article = parseArticle(`OSLO, May 12 — ${BODY}`, { fileName: '2026-05-13.txt' });
    assert.deepEqual(proposedDates(article, { date: '2026-05-14' }, '2026-05-20').map(({ value }) => value), ['2026-05-14', '2026-05-12', '2026-05-13']);
  });
});
