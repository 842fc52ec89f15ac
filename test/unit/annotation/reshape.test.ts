import assert from 'node:assert/strict';
import type { Annotation } from '../../../src/annotation/annotation';
import { applyChange, invert } from '../../../src/annotation/decisionChange';
import { reshape, restore } from '../../../src/annotation/reshape';
import { NO_DECISIONS } from '../../../src/annotation/annotation';

const TEXT = 'The harbour master of Arlandia spoke.';
const annotation: Annotation = {
  id: 'a', type: 'actor', start: 4, end: 11, quote: 'harbour', before: 'The ', after: ' master', entity: 'master', note: 'sic', by: 'ana', at: '2026-01-01T00:00:00Z', anchor: 'anchored',
};
const context = { text: TEXT, now: '2026-02-02T00:00:00Z', coder: 'bo' };

describe('reshaping an annotation', () => {
  it('keeps its id, entity and note, and says who did it', () => {
    const [change] = reshape(annotation, { start: 4, end: 18 }, context).annotations ?? [];
    assert.deepEqual(change?.after, { ...annotation, end: 18, quote: 'harbour master', after: ' of Arlandia spoke.', by: 'bo', at: context.now });
    assert.equal(change.before, annotation);
  });

  it('does nothing where nothing changes, and never makes it empty', () => {
    assert.deepEqual(reshape(annotation, annotation, context), {});
    assert.deepEqual(reshape(annotation, { start: 9, end: 9 }, context), {});
  });

  it('gives one that lost its place a place again', () => {
    const [change] = reshape({ ...annotation, anchor: 'changed' }, annotation, context).annotations ?? [];
    assert.equal(change?.after?.anchor, 'anchored');
  });
});

describe('taking a dismissal back', () => {
  it('is one step that can be undone', () => {
    const dismissal = { type: 'actor', start: 4, end: 11, quote: 'harbour', before: '', after: '', anchor: 'anchored' } as const;
    const dismissed = { ...NO_DECISIONS, dismissed: [dismissal] };
    const change = restore([dismissal]);
    const restored = applyChange(dismissed, change);
    assert.deepEqual(restored.dismissed, []);
    assert.deepEqual(applyChange(restored, invert(change)), dismissed);
  });
});
