import assert from 'node:assert/strict';
import { NO_DECISIONS } from '../../../src/annotation/annotation';
import { parseArticle } from '../../../src/article/parseArticle';
import { buildEntityTree } from '../../../src/view/entityTree';
import { buildView } from '../../../src/view/mergeView';
import { findMentionNode, type TreeNode } from '../../../src/view/treeNode';
import type { TreeOptions } from '../../../src/view/treeOptions';
import { annotationAt, decisionsOf, entityOf, mentionAt, recognitionOf, TALKS, talks } from './exampleView';

const { article, recognition } = talks();
const plain: TreeOptions = { sortBy: 'count', grouped: true, places: false, filter: '' };

function treeFor(options: Partial<TreeOptions> = {}, decisions = NO_DECISIONS): readonly TreeNode[] {
  return buildEntityTree(article, buildView(article, recognition, decisions), { ...plain, ...options });
}

/** Labels as an indented outline, down to the entities. */
function outline(nodes: readonly TreeNode[], depth = 0): readonly string[] {
  return nodes.flatMap(({ content, children }) =>
    content.kind === 'mention' ? [] : [`${'  '.repeat(depth)}${content.label} | ${content.description ?? ''}`, ...outline(children, depth + 1)],
  );
}

function all(nodes: readonly TreeNode[]): readonly TreeNode[] {
  return nodes.flatMap((node) => [node, ...all(node.children)]);
}

describe('buildEntityTree', () => {
  it('lists actors by kind, dates in the order of the calendar, issues by field', () => {
    assert.deepEqual(outline(treeFor()), [
      'Actors | 3',
      '  People | 2',
      '    Teo Abara | 3',
      '    Mara Lindqvist | 2 · trade envoy',
      '  Uncertain | 1',
      '    Arlandia | 1',
      'Dates | 2',
      '  Monday 3 March 2025 | 1 · Monday',
      '  May 2025 | 1 · May',
      'Issues | 1',
      '  economy › trade | 1',
      '    tariffs | 3',
    ]);
  });

  it('groups many dates by month, those of a year with few by year', () => {
    const values = ['BC0480', '199', '2019-06-03', '2019-09', '2025', '2025-Q3', '2025-08-30', '2025-09-01', '2025-09-05TMO', '2025-W36', '2026-01'];
    const text = `${values.map((_, index) => `word${index}`).join(' ')}\n`;
    const many = parseArticle(text);
    const found = recognitionOf(many, values.map((value, index) => mentionAt(text, `word${index}`, { type: 'date', kind: 'DATE', value })));
    const lines = (grouped: boolean): readonly string[] =>
      outline(buildEntityTree(many, buildView(many, found, NO_DECISIONS), { ...plain, grouped })).map((line) => line.replace(/ \|.*/, '')).slice(1);
    assert.deepEqual(lines(true), [
      '  480 BC', '  the 1990s',
      '  2019', '    Monday 3 June 2019', '    September 2019',
      '  2025', '    2025', '    the third quarter of 2025',
      '  Saturday 30 August 2025',
      '  September 2025', '    Monday 1 September 2025', '    the week of 1 September 2025', '    the morning of Friday 5 September 2025',
      '  January 2026',
    ]);
    assert.equal(lines(false).length, values.length);
    assert.ok(lines(false).every((line) => line.lastIndexOf('  ') === 0));
  });

  it('lists flat, with the field beside an issue', () => {
    const lines = outline(treeFor({ grouped: false }));
    assert.ok(lines.includes('  Teo Abara | 3'));
    assert.ok(lines.includes('  tariffs | 3 · economy › trade'));
  });

  it('sorts by count, by order in the article and by name', () => {
    const names = (options: Partial<TreeOptions>): readonly (string | undefined)[] =>
      treeFor({ grouped: false, ...options })[0]?.children.slice(0, 2).map(({ content }) => content.label) ?? [];
    assert.deepEqual(names({ sortBy: 'count' }), ['Teo Abara', 'Mara Lindqvist']);
    assert.deepEqual(names({ sortBy: 'order' }), ['Mara Lindqvist', 'Teo Abara']);
    assert.deepEqual(names({ sortBy: 'name' }), ['Mara Lindqvist', 'Teo Abara']);
  });

  it('shows each mention in its sentence, on one line, with the mention marked', () => {
    const mention = all(treeFor()).find(({ content }) => content.kind === 'mention' && content.mentions[0]?.text === 'Lindqvist');
    assert.ok(mention?.content.highlight);
    const { label, highlight } = mention.content;
    assert.equal(label, 'Lindqvist called the tariffs “unfair”.');
    assert.equal(label.slice(highlight.start, highlight.end), 'Lindqvist');
  });

  it('filters by names, aliases and words of a mention, without regard to case and accents', () => {
    assert.deepEqual(outline(treeFor({ filter: 'MARÁ' })), ['Actors | 1', '  People | 1', '    Mara Lindqvist | 2 · trade envoy']);
    assert.deepEqual(outline(treeFor({ filter: 'march' })), ['Dates | 1', '  Monday 3 March 2025 | 1 · Monday']);
    assert.deepEqual(treeFor({ filter: 'no such thing' }), []);
  });

  it('shows places only when asked for, or when a person tagged one', () => {
    const lisbon = mentionAt(TALKS, 'LISBON', { type: 'actor', kind: 'place', entity: 'lisbon' });
    const found = recognitionOf(article, [lisbon], [entityOf('lisbon', { kind: 'place', name: 'Lisbon' })]);
    const tree = (places: boolean, decisions = NO_DECISIONS): readonly string[] =>
      outline(buildEntityTree(article, buildView(article, found, decisions), { ...plain, places }));
    assert.deepEqual(tree(false), []);
    assert.deepEqual(tree(true), ['Actors | 1', '  Places | 1', '    Lisbon | 1']);
    const annotations = [annotationAt(TALKS, 'LISBON', { entity: 'lisbon' })];
    assert.deepEqual(tree(false, decisionsOf({ annotations })), ['Actors | 1', '  Places | 1', '    Lisbon | 1 · ✓']);
  });

  it('parts candidates, role nouns, lengths of time and vague dates from the rest', () => {
    const text = 'The envoy stayed three days and left recently, every May, after the ferry row.';
    const short = parseArticle(text);
    const found = recognitionOf(short, [
      mentionAt(text, 'envoy', { type: 'actor', kind: 'person', entity: 'x', nominal: true }),
      mentionAt(text, 'three days', { type: 'date', kind: 'DURATION', value: 'P3D' }),
      mentionAt(text, 'recently', { type: 'date', kind: 'DATE' }),
      mentionAt(text, 'every May', { type: 'date', kind: 'SET', value: 'XXXX-05' }),
      mentionAt(text, 'ferry row', { type: 'issue', kind: 'candidate', entity: 'ferry-row' }),
    ], [entityOf('x', { name: 'Ada Brun' }), entityOf('ferry-row', { type: 'issue', kind: 'candidate', name: 'ferry row' })]);
    const lines = outline(buildEntityTree(short, buildView(short, found, NO_DECISIONS), plain)).map((line) => line.replace(/ \|.*/, ''));
    assert.deepEqual(lines.map((line) => line.trim()), [
      'Actors', 'By role', 'Ada Brun',
      'Dates', 'Durations', 'three days', 'Recurring', lines[7]?.trim(), 'Vague or without a value', '“recently”',
      'Issues', 'Candidates', 'ferry row',
    ]);
  });

  it('gathers unlinked decisions by wording, and codes by id', () => {
    const annotations = [annotationAt(TALKS, 'Ministers', {}), annotationAt(TALKS, 'unfair', { type: 'frame/conflict' })];
    const lines = outline(treeFor({}, decisionsOf({ annotations })));
    assert.ok(lines.includes('    Ministers | 1 · ✓'));
    assert.deepEqual(lines.slice(-2), ['Codes | 1', '  frame/conflict | 1']);
    const codes = [{ id: 'frame/conflict', name: 'Conflict', path: ['Frame'] }];
    assert.equal(outline(treeFor({ codes }, decisionsOf({ annotations }))).at(-1), '  Frame › Conflict | 1');
  });

  it('has unique ids and finds the node of every mention shown', () => {
    const view = buildView(article, recognition, decisionsOf({ annotations: [annotationAt(TALKS, 'unfair', { type: 'frame/conflict' })] }));
    const tree = buildEntityTree(article, view, plain);
    const ids = all(tree).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const mention of view.mentions) {
      const node = findMentionNode(tree, mention);
      assert.equal(node?.content.mentions[0]?.start, mention.start);
      assert.equal(node.parent?.content.kind, 'entity');
    }
  });

  it('marks what was decided', () => {
    const annotations = [annotationAt(TALKS, 'Abara', { entity: 'teo-abara' }, 1), annotationAt(TALKS, 'May', { type: 'date', value: '2025-05' })];
    const lines = outline(treeFor({}, decisionsOf({ annotations })));
    assert.ok(lines.includes('    Teo Abara | 3 · ✓1'));
    assert.ok(lines.includes('  May 2025 | 1 · ✓ · May'));
  });

  it('says to a screen reader what the eye sees', () => {
    const [first] = all(treeFor()).filter(({ content }) => content.label === 'Mara Lindqvist');
    assert.equal(first?.content.accessibleLabel, 'Mara Lindqvist, trade envoy, 2 mentions, suggested');
  });
});
