import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NO_DECISIONS } from '../../../src/annotation/annotation';
import type { ArticleView, ViewMention } from '../../../src/view/articleView';
import { hoverText } from '../../../src/view/hoverText';
import { escapeMarkdown } from '../../../src/view/markdown';
import { buildView } from '../../../src/view/mergeView';
import { annotationAt, decisionsOf, placeOf, TALKS, talks } from './exampleView';

const { article, recognition } = talks();
const view = buildView(article, recognition, NO_DECISIONS);

function only(from: ArticleView, wording: string, nth = 0): ViewMention {
  const [mention] = from.mentionsIn(placeOf(TALKS, wording, nth));
  assert.ok(mention);
  return mention;
}

describe('hoverText', () => {
  it('says who an actor is', () => {
    const { markdown, actions } = hoverText(view, only(view, 'Mara Lindqvist'));
    assert.equal(
      markdown,
      ['**Mara Lindqvist** — person · trade envoy · Arlandia', 'Also: Lindqvist', '2 mentions here', '*Suggested, 90 % sure*'].join('\n\n'),
    );
    assert.deepEqual(actions, ['confirm', 'dismiss', 'retag', 'findAllMentions']);
  });

  it('gives a date in words, its value, and how it was reached', () => {
    const { markdown } = hoverText(view, only(view, 'Monday'));
    assert.equal(markdown, ['**Monday 3 March 2025** — `2025-03-03`', 'counted from the dateline', '*Suggested, 90 % sure*'].join('\n\n'));
  });

  it('says how a date lies to the article’s, and what can be done with it', () => {
    const decided = buildView(article, recognition, decisionsOf({ article: { date: '2025-03-05' } }));
    const { markdown, actions } = hoverText(decided, only(decided, 'Monday'));
    assert.match(markdown, /^2 days before the article’s date$/m);
    assert.deepEqual(actions, ['confirm', 'dismiss', 'changeDate', 'copyDateValue', 'retag', 'findAllMentions']);
  });

  it('offers to set the article’s date where a date waits for it', () => {
    const open = buildView(article, recognition, decisionsOf({ annotations: [annotationAt(TALKS, 'Monday', { type: 'date' })] }));
    assert.deepEqual(hoverText(open, only(open, 'Monday')).actions, ['setArticleDate', 'changeDate', 'retag', 'editNote', 'untag', 'findAllMentions']);
  });

  it('gives the path of an issue', () => {
    assert.match(hoverText(view, only(view, 'tariffs')).markdown, /^economy › trade › tariffs$/m);
  });

  it('shows who decided when, and the note, with nothing in them taken for Markdown', () => {
    const note = 'see [this](command:evil) <b>$(zap)</b>';
    const annotations = [annotationAt(TALKS, 'unfair', { type: 'issue', entity: 'fairness', note, by: 'a*na', at: '2026-11-21T10:02:11Z' })];
    const decided = buildView(article, recognition, decisionsOf({ annotations }));
    const { markdown, actions } = hoverText(decided, only(decided, 'unfair'));
    assert.ok(markdown.includes(String.raw`Note: see \[this\]\(command\:evil\) \<b\>\$\(zap\)\<\/b\>`));
    assert.ok(markdown.endsWith(String.raw`*Decided by a\*na on 2026\-11\-21*`));
    assert.deepEqual(actions, ['retag', 'editNote', 'untag', 'findAllMentions']);
  });

  it('gives a code by the name that the codebook gives it', () => {
    const annotations = [annotationAt(TALKS, 'unfair', { type: 'conflict' })];
    const decided = buildView(article, recognition, decisionsOf({ annotations }));
    const codes = [{ id: 'conflict', name: 'Conflict', path: ['Frame'], description: 'Winners & losers' }];
    assert.match(hoverText(decided, only(decided, 'unfair'), codes).markdown, /^\*\*Frame › Conflict\*\* — code\n\nWinners \\& losers/);
    assert.match(hoverText(decided, only(decided, 'unfair')).markdown, /^\*\*conflict\*\* — code/);
  });

  it('says so when a date has no value', () => {
    const annotations = [annotationAt(TALKS, 'Monday', { type: 'date' })];
    const decided = buildView(article, recognition, decisionsOf({ annotations }));
    assert.match(hoverText(decided, only(decided, 'Monday')).markdown, /^\*\*Monday\*\* — no value/);
  });

  it('names the other parts of a passage that does not adjoin', () => {
    const head = annotationAt(TALKS, 'unfair', { id: 'one', type: 'demand' });
    const rest = annotationAt(TALKS, 'in May', { id: 'two', type: 'demand', continues: 'one' });
    const decided = buildView(article, recognition, decisionsOf({ annotations: [head, rest] }));
    const card = (wording: string): string => {
      const mention = decided.mentionsIn(placeOf(TALKS, wording)).find(({ type }) => type === 'demand');
      assert.ok(mention);
      return hoverText(decided, mention).markdown;
    };
    assert.match(card('unfair'), /^Goes on: “in May”$/m);
    assert.match(card('in May'), /^Continues: “unfair”$/m);
  });
});

describe('escapeMarkdown', () => {
  it('leaves no mark unescaped and no line break, and can be undone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = escapeMarkdown(text);
        assert.doesNotMatch(escaped, /[\n\r]/);
        assert.doesNotMatch(escaped.replace(/\\[!-/:-@[-`{-~]/g, ''), /[!-/:-@[-`{-~]/);
        assert.equal(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1'), text.replace(/\s+/gu, ' '));
      }),
    );
  });
});
