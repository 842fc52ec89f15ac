import assert from 'node:assert/strict';
import type { Decisions } from '../../../src/annotation/annotation';
import type { ArticleView } from '../../../src/view/articleView';
import { buildView } from '../../../src/view/mergeView';
import { nextToDecide, reviewProgress, reviewQueue } from '../../../src/view/reviewQueue';
import { buildReviewTree } from '../../../src/view/reviewTree';
import type { TreeNode } from '../../../src/view/treeNode';
import type { Shown } from '../../../src/view/visibility';
import { annotationAt, decisionsOf, placeOf, TALKS, talks } from './exampleView';

const SHOWN: Shown = { actors: true, dates: true, issues: true, codes: true, quotes: false, places: false, uncertain: false };
const { article, recognition } = talks();
const viewOf = (decisions: Decisions): ArticleView => buildView(article, recognition, decisions);
const NOTHING = decisionsOf({});
const words = (mentions: readonly { readonly text: string }[]): readonly string[] => mentions.map(({ text }) => text);

function tree(decisions: Decisions, dismissed = false): readonly TreeNode[] {
  return buildReviewTree(article, viewOf(decisions), decisions, { shown: SHOWN, codes: [{ id: 'demand', name: 'Demand', path: [] }], dismissed });
}

const labels = (nodes: readonly TreeNode[]): readonly string[] => nodes.map(({ content: { label, description } }) => `${label} · ${description ?? ''}`);

describe('the review queue', () => {
  it('goes through the text, and through uncertain suggestions last', () => {
    assert.deepEqual(words(reviewQueue(viewOf(NOTHING), SHOWN)), [
      'tariffs', 'Mara Lindqvist', 'Teo Abara', 'Monday', 'Lindqvist', 'tariffs', 'Abara', 'tariffs', 'May', 'Abara', 'Arlandia',
    ]);
  });

  it('leaves out what the reader does not look at', () => {
    assert.deepEqual(words(reviewQueue(viewOf(NOTHING), { ...SHOWN, actors: false, issues: false })), ['Monday', 'May']);
  });

  it('gives the next, the previous, and begins again at the end', () => {
    const view = viewOf(NOTHING);
    const after = placeOf(TALKS, 'Monday').end;
    assert.equal(nextToDecide(view, SHOWN, after)?.text, 'Lindqvist');
    assert.equal(nextToDecide(view, SHOWN, placeOf(TALKS, 'Monday').start, 'previous')?.text, 'Teo Abara');
    assert.equal(nextToDecide(view, SHOWN, TALKS.length)?.start, placeOf(TALKS, 'tariffs').start);
    assert.equal(nextToDecide(view, SHOWN, 0, 'previous')?.start, placeOf(TALKS, 'Abara', 2).start);
  });

  it('comes to the uncertain ones when all others are decided', () => {
    const annotations = reviewQueue(viewOf(NOTHING), SHOWN).slice(0, -1).map(({ start, end, type, text }, index) => ({ ...annotationAt(TALKS, text, { type, id: `id${index}` }), start, end }));
    const view = viewOf(decisionsOf({ annotations }));
    assert.equal(nextToDecide(view, SHOWN, 0)?.text, 'Arlandia');
  });

  it('counts decisions of what there is to decide, without the uncertain', () => {
    const decisions = decisionsOf({ annotations: [annotationAt(TALKS, 'Teo Abara', { entity: 'teo-abara' })], dismissed: [{ type: 'date', ...placeOf(TALKS, 'May'), quote: 'May', before: '', after: '', anchor: 'anchored' }] });
    assert.deepEqual(reviewProgress(viewOf(decisions), decisions, SHOWN), { decided: 2, total: 10, uncertain: 1 });
    assert.deepEqual(reviewProgress(viewOf(NOTHING), NOTHING, SHOWN), { decided: 0, total: 10, uncertain: 1 });
  });
});

describe('the Review view', () => {
  it('lists suggestions by entity in the order of the text, uncertain ones in a group', () => {
    assert.deepEqual(labels(tree(NOTHING)), [
      'tariffs · 3 · issue', 'Mara Lindqvist · 2 · person', 'Teo Abara · 3 · person', 'Monday 3 March 2025 · 1 · date', 'May 2025 · 1 · date', 'Uncertain · 1',
    ]);
    assert.deepEqual(labels(tree(NOTHING).at(-1)?.children ?? []), ['Arlandia · 1 · country']);
  });

  it('no longer lists what was decided or dismissed', () => {
    const decisions = decisionsOf({ annotations: [annotationAt(TALKS, 'Mara Lindqvist', { entity: 'mara-lindqvist' })], dismissed: [{ type: 'date', ...placeOf(TALKS, 'May'), quote: 'May', before: '', after: '', anchor: 'anchored' }] });
    const listed = labels(tree(decisions));
    assert.ok(listed.includes('Mara Lindqvist · 1 · person'));
    assert.ok(!listed.some((label) => label.startsWith('May 2025')));
  });

  it('shows old and new words of annotations that lost their place first', () => {
    const changed = { ...annotationAt(TALKS, 'Teo Abara', { type: 'demand', anchor: 'changed' }), quote: 'Teo Abaro' };
    const gone = { ...annotationAt(TALKS, 'unfair', { type: 'actor', anchor: 'orphaned' }), start: 3, end: 3 };
    const [lost] = tree(decisionsOf({ annotations: [gone, changed] }));
    assert.deepEqual(labels(lost?.children ?? []), ['“unfair” · place lost · actor', '“Teo Abaro” → “Teo Abara” · text changed · Demand']);
    const [orphan] = lost?.children ?? [];
    assert.deepEqual(orphan?.children.map(({ content: { place, label } }) => [place, label]), [[placeOf(TALKS, 'unfair'), 'Lindqvist called the tariffs “unfair”.']]);
  });

  it('lists what was dismissed, and by whom, when asked', () => {
    const dismissed = [{ type: 'date', ...placeOf(TALKS, 'May'), quote: 'May', before: '', after: '', anchor: 'anchored', by: 'ana', at: '2026-11-21T10:02:11Z' } as const];
    const decisions = decisionsOf({ dismissed });
    assert.ok(!labels(tree(decisions)).some((label) => label.startsWith('Dismissed')));
    const group = tree(decisions, true).at(-1);
    assert.equal(group?.content.label, 'Dismissed');
    assert.equal(group.children[0]?.content.description, 'date · ana · 2026-11-21');
    assert.deepEqual(group.children[0].content.dismissal, dismissed[0]);
  });
});
