import assert from 'node:assert/strict';
import { NO_DECISIONS } from '../../../src/annotation/annotation';
import { buildView } from '../../../src/view/mergeView';
import { isMentionTarget, resolveTarget, targetOf } from '../../../src/view/mentionTarget';
import { mentionAt, sameMentions } from '../../../src/view/sameMentions';
import { statusText } from '../../../src/view/statusText';
import { annotationAt, decisionsOf, placeOf, TALKS, talks } from './exampleView';

const { article, recognition } = talks();
const annotations = [annotationAt(TALKS, 'the tariffs', { id: 'wide', type: 'frame' }, 1), annotationAt(TALKS, 'close', { id: 'close', type: 'frame' })];
const view = buildView(article, recognition, decisionsOf({ annotations }));

describe('mentionAt', () => {
  it('is the innermost mention that holds the offset', () => {
    const tariffs = placeOf(TALKS, 'tariffs', 2);
    assert.equal(mentionAt(view, tariffs.start)?.type, 'issue');
    assert.equal(mentionAt(view, tariffs.start - 4)?.type, 'frame');
  });

  it('takes a mention that ends there, if none begins', () => {
    const { end } = placeOf(TALKS, 'Monday');
    assert.equal(mentionAt(view, end)?.text, 'Monday');
    assert.equal(mentionAt(view, end + 1), undefined);
  });
});

describe('sameMentions', () => {
  const texts = (wording: string): readonly string[] => {
    const mention = mentionAt(view, placeOf(TALKS, wording).start);
    assert.ok(mention);
    return sameMentions(view, mention).map(({ text }) => text);
  };

  it('follows the entity, the value, the code', () => {
    assert.deepEqual(texts('Teo Abara'), ['Teo Abara', 'Abara', 'Abara']);
    assert.deepEqual(texts('Monday'), ['Monday']);
    assert.deepEqual(texts('close'), ['the tariffs', 'close']);
  });
});

describe('mention targets', () => {
  it('survive a link and find their mentions again', () => {
    const target: unknown = JSON.parse(JSON.stringify(targetOf('file:///a.txt', view.mentions)));
    assert.ok(isMentionTarget(target));
    assert.deepEqual(resolveTarget(view, target), view.mentions);
  });

  it('find nothing where the mention is gone', () => {
    const target = targetOf('file:///a.txt', view.mentions);
    const bare = buildView(article, { ...recognition, mentionsOf: () => [] }, NO_DECISIONS);
    assert.deepEqual(resolveTarget(bare, target), []);
  });

  for (const value of [undefined, null, 3, {}, { uri: 'x' }, { uri: 'x', mentions: [{ start: -1, end: 2, type: 'actor' }] }, { uri: 'x', mentions: [{ start: 0, end: 2 }] }]) {
    it(`are not ${JSON.stringify(value)}`, () => {
      assert.equal(isMentionTarget(value), false);
    });
  }
});

describe('statusText', () => {
  it('counts distinct actors, dates and issues, without the uncertain', () => {
    assert.deepEqual(statusText(view), { text: '2 actors, 2 dates, 1 issue', detail: '10 suggestions, 2 decisions', topics: [] });
  });
});
