import assert from 'node:assert/strict';
import type { ViewMention } from '../../../src/view/articleView';
import { inlayText } from '../../../src/view/inlayText';

const date: ViewMention = { type: 'date', kind: 'DATE', start: 0, end: 6, text: 'Monday', value: '2025-03-03', confidence: 1, status: 'suggested' };

describe('inlayText', () => {
  it('is the value, with the end of a range', () => {
    assert.equal(inlayText(date), '2025-03-03');
    assert.equal(inlayText({ ...date, endValue: '2025-03-05' }), '2025-03-03/2025-03-05');
  });

  it('is nothing where the calendar has no place, or the text says it', () => {
    for (const change of [{ kind: 'DURATION', value: 'P3D' }, { kind: 'SET', value: '2025-XX' }, { value: 'PAST_REF' }, { value: '2030', text: '2030' }] as const) {
      assert.equal(inlayText({ ...date, ...change }), undefined);
    }
  });
});
