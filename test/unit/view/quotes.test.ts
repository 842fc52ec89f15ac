import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parseArticle';
import type { Mention, QuoteKind } from '../../../src/recognition/mention';
import { buildEntityTree } from '../../../src/view/entityTree';
import { hoverText } from '../../../src/view/hoverText';
import { buildView } from '../../../src/view/mergeView';
import { quoteCitation } from '../../../src/view/quoteCitation';
import { speakerName } from '../../../src/view/quoteSpeakers';
import { statusText } from '../../../src/view/statusText';
import type { TreeNode } from '../../../src/view/treeNode';
import { annotationAt, decisionsOf, entityOf, mentionAt, placeOf, recognitionOf } from './exampleView';

const TEXT = [
  'Harbour talks drag on',
  '',
  '“The port,” Ada Moreau said, “cannot ‘just wait’.” She called the *offer* an insult.',
  '',
  'A spokesman said talks would go on. “Nobody asked us,” he said.',
  '',
  'Ada Moreau hopes for a deal. The port, she said, can wait.',
].join('\n');
const article = parseArticle(TEXT);
const quote = (wording: string, kind: QuoteKind, rest: Partial<Mention> = {}): Mention => mentionAt(TEXT, wording, { type: 'quote', kind, ...rest });
const moreau = { speaker: 'ada-moreau', cue: 'said', speakerSpan: placeOf(TEXT, 'Ada Moreau') };
const MENTIONS = [
  mentionAt(TEXT, 'Ada Moreau', { type: 'actor', kind: 'person', entity: 'ada-moreau' }),
  quote('“The port,”', 'direct', moreau),
  quote('“cannot ‘just wait’.”', 'direct', moreau),
  quote('the *offer* an insult', 'indirect', { speaker: 'ada-moreau', cue: 'called', explanation: '“She” is taken for Ada Moreau' }),
  quote('talks would go on', 'indirect', { speakerText: 'A spokesman', cue: 'said' }),
  quote('“Nobody asked us,”', 'direct', {}),
  quote('a deal', 'thought', { speaker: 'ada-moreau', cue: 'hopes' }),
  quote('can wait', 'indirect', { speaker: 'ada-moreau', cue: 'said' }),
];
const recognition = recognitionOf(article, MENTIONS, [entityOf('ada-moreau', { name: 'Ada Moreau' })]);
const view = buildView(article, recognition, decisionsOf({}));
const shown = (nodes: readonly TreeNode[]): readonly string[] => nodes.map(({ content }) => [content.label, content.description].join(' | '));
const at = (wording: string): (typeof view.mentions)[number] => {
  const found = view.mentions.find(({ type, text }) => type === 'quote' && text === wording);
  assert.ok(found);
  return found;
};

describe('quotations in the views', () => {
  const tree = (filter = ''): readonly TreeNode[] => buildEntityTree(article, view, { sortBy: 'count', grouped: true, places: false, filter });
  const branch = (filter?: string): TreeNode | undefined => tree(filter).find(({ id }) => id === 'quotes');

  it('stand in the tree beneath their speakers', () => {
    const quotes = branch()?.children ?? [];
    assert.deepEqual(shown(quotes), ['Ada Moreau | 5 · 2 direct · 2 indirect · 1 thought', 'Speaker not known | 2']);
    const said = ['“The port,” | said', '“cannot ‘just wait’.” | said', 'the *offer* an insult | indirect · called', 'can wait | indirect · said'];
    assert.deepEqual(shown(quotes[0]?.children ?? []), [...said, 'a deal | thought · hopes']);
    assert.deepEqual(shown(quotes[1]?.children ?? []), ['talks would go on | A spokesman · indirect · said', '“Nobody asked us,” | Speaker not known']);
    assert.deepEqual(quotes[0]?.children.map(({ content }) => content.icon), ['direct', 'direct', 'indirect', 'indirect', 'thought']);
  });

  it('are filtered by speaker and by words', () => {
    assert.deepEqual(shown(branch('moreau')?.children ?? []), ['Ada Moreau | 5 · 2 direct · 2 indirect · 1 thought']);
    assert.deepEqual(shown(branch('spokesman')?.children ?? []), ['Speaker not known | 1']);
    assert.equal(branch('nothing'), undefined);
  });

  it('tell in a hover who says them, with what comes from files escaped', () => {
    const { markdown, actions } = hoverText(view, at('the *offer* an insult'));
    assert.match(markdown, /^\*\*Ada Moreau\*\* — indirect quotation · called\n\n/);
    assert.match(markdown, /is taken for Ada Moreau/);
    assert.deepEqual(actions, ['confirm', 'dismiss', 'retag']);
    assert.match(hoverText(view, at('a deal')).markdown, /^\*\*Ada Moreau\*\* — reported thought · hopes/);
    assert.match(hoverText(view, at('“Nobody asked us,”')).markdown, /^\*\*Speaker not known\*\*/);
  });

  it('are counted, without thoughts', () => {
    assert.match(statusText(view).detail, /^6 quotations, /);
  });

  it('are copied with their attribution, parts put together', () => {
    const cited = { title: 'Harbour talks drag on', date: '2026-03-11' };
    assert.equal(quoteCitation(view, at('“The port,”'), cited), '“The port … cannot ‘just wait’.” — Ada Moreau, Harbour talks drag on, 2026-03-11');
    assert.equal(quoteCitation(view, at('talks would go on'), cited), 'talks would go on — A spokesman (reported), Harbour talks drag on, 2026-03-11');
    assert.equal(quoteCitation(view, at('a deal'), {}), 'a deal — Ada Moreau (reported thought)');
    assert.equal(quoteCitation(view, at('“Nobody asked us,”'), {}), '“Nobody asked us” — Speaker not known');
  });

  it('are said by whom a person says the speaker’s name means', () => {
    const merged = annotationAt(TEXT, 'Ada Moreau', { type: 'actor', entity: 'the-minister' });
    const decided = buildView(article, recognition, decisionsOf({ annotations: [merged], entities: [{ id: 'the-minister', type: 'actor', kind: 'person', name: 'A. Moreau' }] }));
    const quotes = decided.mentions.filter(({ type }) => type === 'quote');
    assert.deepEqual(quotes.slice(0, 2).map((mention) => speakerName(decided, mention)), ['A. Moreau', 'A. Moreau']);
  });

  it('keep speaker and cue when they are decided, and those within them stay suggested', () => {
    const decided = annotationAt(TEXT, '“Nobody asked us,”', { type: 'quote', speaker: 'ada-moreau', cue: 'said' });
    const outer = annotationAt(TEXT, 'A spokesman said talks would go on. “Nobody asked us,” he said.', { id: 'outer', type: 'quote' });
    const merged = buildView(article, recognition, decisionsOf({ annotations: [decided, outer] }));
    const found = merged.mentions.filter(({ type, start }) => type === 'quote' && start >= placeOf(TEXT, 'A spokesman').start && start < placeOf(TEXT, 'Ada Moreau hopes').start);
    assert.deepEqual(found.map(({ status, kind, speaker, text }) => [status, kind, speaker, text.slice(0, 12)]), [
      ['confirmed', 'indirect', undefined, 'A spokesman '],
      ['suggested', 'indirect', undefined, 'talks would '],
      ['confirmed', 'direct', 'ada-moreau', '“Nobody aske'],
    ]);
  });
});
