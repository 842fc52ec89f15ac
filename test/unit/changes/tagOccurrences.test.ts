import assert from 'node:assert/strict';
import { NO_DECISIONS } from '../../../src/annotation/annotation';
import { tag } from '../../../src/annotation/decide';
import { applyChange } from '../../../src/annotation/decisionChange';
import type { ChangeableArticle } from '../../../src/changes/changeRequest';
import { placeKey, tagOccurrences } from '../../../src/changes/tagOccurrences';
import { parseArticle } from '../../../src/article/parseArticle';
import { SAME_WORDS } from '../../../src/session/occurrences';

const TEXT = 'Port fees rose.\n\nThe port fees are high; port fees hurt.';
let count = 0;
const context = { text: TEXT, now: '2026-11-21T10:02:11Z', coder: 'ana', newId: () => `id${count++}` };
const article: ChangeableArticle = { uri: 'file:///a.txt', article: parseArticle(TEXT), decisions: NO_DECISIONS, context };
const wish = { words: 'port fees', options: SAME_WORDS, fields: { type: 'issue', entity: 'fees' }, entity: { id: 'fees', type: 'issue', name: 'port fees' } } as const;

describe('tagging the same words everywhere', () => {
  it('tags every place and brings the entity along', () => {
    const { annotations, entities } = applyChange(NO_DECISIONS, tagOccurrences(article, wish));
    assert.deepEqual(annotations.map(({ start, quote, entity, by }) => [start, quote, entity, by]), [[21, 'port fees', 'fees', 'ana'], [41, 'port fees', 'fees', 'ana']]);
    assert.deepEqual(entities, [wish.entity]);
  });

  it('takes other cases along when told to, and leaves out what is not wanted', () => {
    const anyCase = { ...wish, options: { wholeWords: true, matchCase: false } };
    assert.equal(tagOccurrences(article, anyCase).annotations?.length, 3);
    const first = placeKey(article.uri, { start: 0, end: 9 });
    assert.deepEqual(tagOccurrences(article, anyCase, (key) => key === first).annotations?.map(({ after }) => after?.start), [0]);
  });

  it('leaves alone what has a tag of that type, and tags what has another', () => {
    const tagged = applyChange(NO_DECISIONS, tag(NO_DECISIONS, [{ start: 21, end: 25 }], { type: 'issue' }, context));
    assert.deepEqual(tagOccurrences({ ...article, decisions: tagged }, wish).annotations?.map(({ after }) => after?.start), [41]);
    const coded = applyChange(NO_DECISIONS, tag(NO_DECISIONS, [{ start: 21, end: 25 }], { type: 'demand' }, context));
    assert.equal(tagOccurrences({ ...article, decisions: coded }, wish).annotations?.length, 2);
  });
});
