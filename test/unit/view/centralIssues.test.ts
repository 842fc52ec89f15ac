import assert from 'node:assert/strict';
import { NO_DECISIONS } from '../../../src/annotation/annotation';
import { parseArticle } from '../../../src/article/parseArticle';
import type { Entity } from '../../../src/recognition/mention';
import type { ArticleView } from '../../../src/view/articleView';
import { buildEntityTree } from '../../../src/view/entityTree';
import { hoverText } from '../../../src/view/hoverText';
import { buildView } from '../../../src/view/mergeView';
import { statusText } from '../../../src/view/statusText';
import { statusTooltip } from '../../../src/view/statusTooltip';
import type { EntityOrder } from '../../../src/view/treeOptions';
import { mentionAt, recognitionOf } from './exampleView';

const TEXT = 'Eel quotas and port fees were argued over; asylum, inflation, floods and pensions were raised, and dredging too.';
const article = parseArticle(TEXT);

const ISSUES: readonly (readonly [id: string, salience: number | undefined, path: readonly string[]])[] = [
  ['port fees', 0.7, ['economy', 'trade']],
  ['Eel quotas', 1, ['environment']],
  ['asylum', 0.3, ['society']],
  ['inflation', 0.6, ['economy']],
  ['pensions', 0.59, ['society']],
  ['floods', 0.8, ['environment']],
  ['dredging', undefined, []],
];

function viewOf(issues = ISSUES): ArticleView {
  const entities = issues.map(([id, salience, path]): Entity => ({ id, type: 'issue', kind: 'issue', name: id, aliases: [], roles: [], path, ...(salience === undefined ? {} : { salience }) }));
  const mentions = issues.map(([id]) => mentionAt(TEXT, id, { type: 'issue', kind: 'issue', entity: id }));
  return buildView(article, recognitionOf(article, mentions, entities), NO_DECISIONS);
}

function rows(sortBy: EntityOrder, grouped: boolean): readonly string[] {
  const [issues] = buildEntityTree(article, viewOf(), { sortBy, grouped, places: false, filter: '' });
  return (issues?.children ?? []).flatMap(({ content, children }) =>
    content.kind === 'group' ? [content.label, ...children.map((child) => `  ${child.content.label} | ${child.content.description ?? ''}`)] : [`${content.label} | ${content.description ?? ''}`],
  );
}

describe('central issues', () => {
  it('stand first in the tree by salience, those of unknown salience last, and are called central from 0.6 on', () => {
    assert.deepEqual(rows('count', false), [
      'Eel quotas | 1 · central · environment',
      'floods | 1 · central · environment',
      'port fees | 1 · central · economy › trade',
      'inflation | 1 · central · economy',
      'pensions | 1 · society',
      'asylum | 1 · society',
      'dredging | 1',
    ]);
  });

  it('give their fields the order, after issues without a field', () => {
    assert.deepEqual(rows('count', true), [
      'dredging | 1',
      'environment', '  Eel quotas | 1 · central', '  floods | 1 · central',
      'economy › trade', '  port fees | 1 · central',
      'economy', '  inflation | 1 · central',
      'society', '  pensions | 1', '  asylum | 1',
    ]);
  });

  it('leave the order to names and to the article where the reader wants these', () => {
    assert.deepEqual(rows('name', false).map((row) => row.replace(/ \|.*/, '')), ['asylum', 'dredging', 'Eel quotas', 'floods', 'inflation', 'pensions', 'port fees']);
    assert.deepEqual(rows('order', false).map((row) => row.replace(/ \|.*/, '')), ['Eel quotas', 'port fees', 'asylum', 'inflation', 'floods', 'pensions', 'dredging']);
    assert.deepEqual(rows('name', true).filter((row) => !row.includes('|')), ['economy', 'economy › trade', 'environment', 'society']);
  });

  it('are called so when hovered over', () => {
    const view = viewOf();
    const card = (id: string): string => {
      const mention = view.mentions.find(({ entity }) => entity === id);
      assert.ok(mention !== undefined);
      return JSON.stringify(hoverText(view, mention));
    };
    assert.match(card('floods'), /central to this article/);
    assert.doesNotMatch(card('pensions'), /central to this article/);
  });

  it('are the topics of the status bar, the most central first, at most four', () => {
    assert.deepEqual(statusText(viewOf()).topics, ['Eel quotas', 'floods', 'port fees', 'inflation']);
    const more = [...ISSUES.filter(([id]) => id !== 'asylum'), ['asylum', 0.95, ['society']] as const];
    assert.deepEqual(statusText(viewOf(more)).topics, ['Eel quotas', 'asylum', 'floods', 'port fees']);
  });
});

describe('statusTooltip', () => {
  const translate = (template: string, ...words: string[]): string => template.replace(/\{(\d)\}/g, (_, index: string) => words[Number(index)] ?? '');

  it('tells the topics first, then what is decided, then what a click does', () => {
    const { tooltip, label } = statusTooltip(statusText(viewOf()), translate);
    assert.deepEqual(tooltip.split('\n'), ['Topics: Eel quotas, floods, port fees, inflation', '7 suggestions, 0 decisions', 'Show the Entities view']);
    assert.equal(label, 'In this article: 0 actors, 0 dates, 7 issues; 7 suggestions, 0 decisions; Topics: Eel quotas, floods, port fees, inflation');
  });

  it('has no line of topics where nothing is central', () => {
    const { tooltip, label } = statusTooltip(statusText(viewOf(ISSUES.filter(([, salience = 0]) => salience < 0.6))), translate);
    assert.equal(tooltip, '3 suggestions, 0 decisions\nShow the Entities view');
    assert.doesNotMatch(label, /Topics/);
  });
});
