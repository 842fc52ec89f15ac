import assert from 'node:assert/strict';
import type { ViewMention } from '../../../src/view/articleView';
import { findDates, isNamedBy, listDates } from '../../../src/view/dateList';
import { relationToArticle, relationToNearest } from '../../../src/view/dateRelation';
import { buildView } from '../../../src/view/mergeView';
import { NO_DECISIONS } from '../../../src/annotation/annotation';
import { parseArticle } from '../../../src/article/parseArticle';
import { mentionAt, recognitionOf } from './exampleView';

const ARTICLE = { value: '2025-10-26', origin: 'dateline' } as const;
const date = (value: string, text = value): ViewMention => ({ type: 'date', kind: 'DATE', value, text, start: 0, end: 1, confidence: 1, status: 'suggested' });

describe('how dates lie to each other', () => {
  for (const [value, words] of [
    ['2025-10-26', 'the article’s own day'],
    ['2025-10-25', '1 day before the article’s date'],
    ['2025-11-10', '15 days after the article’s date'],
    ['2025-12-24TEV', 'about 8 weeks after the article’s date'],
    ['2025-02-26', 'about 8 months before the article’s date'],
    ['2001-09-11', 'about 24 years before the article’s date'],
    ['2025-W43', 'in the article’s week'],
    ['2025-W44-WE', '1 week after the article’s'],
    ['2025-10', 'in the article’s month'],
    ['2025-Q2', '2 quarters before the article’s'],
    ['2027', '2 years after the article’s'],
    ['199', undefined],
    ['BC0480', undefined],
    ['P3D', undefined],
    ['PAST_REF', undefined],
  ] as const) {
    it(`${value}: ${words ?? 'nothing'}`, () => {
      assert.equal(relationToArticle({ value }, ARTICLE), words);
    });
  }

  it('is not told without an article date', () => {
    assert.equal(relationToArticle({ value: '2025-10-26' }, undefined), undefined);
  });

  it('tells the nearest other day, but for the article’s own and far ones', () => {
    const others = [date('2025-10-26'), date('2025-10-30', 'Oct. 30'), date('2025-11-10'), date('2024-10-01'), date('P3D')];
    assert.equal(relationToNearest(date('2025-10-24'), others, ARTICLE), '6 days before Thursday 30 October 2025 (“Oct. 30”)');
    assert.equal(relationToNearest(date('2024-01-01'), others, ARTICLE), undefined);
    assert.equal(relationToNearest(date('2025-10'), others, ARTICLE), undefined);
  });
});

describe('the list of dates', () => {
  it('is in chronological order, with words, value and sentence', () => {
    const text = 'It ends in May. It began on 3 June 2019.\n';
    const article = parseArticle(text);
    const mentions = [
      mentionAt(text, 'May', { type: 'date', kind: 'DATE', value: '2026-05' }),
      mentionAt(text, '3 June 2019', { type: 'date', kind: 'DATE', value: '2019-06-03' }),
    ];
    const listed = listDates(article, buildView(article, recognitionOf(article, mentions), NO_DECISIONS));
    assert.deepEqual(listed.map(({ label, description, detail }) => [label, description, detail]), [
      ['Monday 3 June 2019', '3 June 2019 · 2019-06-03', 'It began on 3 June 2019.'],
      ['May 2026', 'May · 2026-05', 'It ends in May.'],
    ]);
    const found = (typed: string): readonly string[] => findDates(listed, typed, ARTICLE.value).map(({ mention }) => mention.text);
    assert.deepEqual(found(''), ['3 June 2019', 'May']);
    assert.deepEqual(found('MAY'), ['May']);
    assert.deepEqual(found('it '), ['3 June 2019', 'May']);
    assert.deepEqual(found('2026'), ['May']);
    assert.deepEqual(found('began'), ['3 June 2019']);
    assert.deepEqual(found('never'), []);
  });

  it('is searched by a typed date: the same, within a month or year, inside a range', () => {
    const on = (typed: string, mention: ViewMention): boolean => isNamedBy(typed, mention, ARTICLE.value);
    assert.equal(on('last Friday', date('2025-10-24')), true);
    assert.equal(on('October 2025', date('2025-10-24')), true);
    assert.equal(on('2025', date('2025-10-24TMO')), true);
    assert.equal(on('yesterday', { ...date('2025-10-24'), endValue: '2025-10-27' }), true);
    assert.equal(on('next Friday', date('2025-10-24')), false);
    assert.equal(on('summit', date('2025-10-24')), false);
  });
});
