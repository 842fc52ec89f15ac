import assert from 'node:assert/strict';
import { NO_DECISIONS, type Annotation, type Decisions } from '../../../src/annotation/annotation';
import { changedPlace } from '../../../src/session/changedPlace';

const annotation = (id: string, start: number, more: Partial<Annotation> = {}): Annotation =>
  ({ id, type: 'issue', start, end: start + 4, quote: 'port', before: '', after: '', anchor: 'anchored', ...more });
const decisions = (...annotations: readonly Annotation[]): Decisions => ({ ...NO_DECISIONS, annotations });

describe('the place that undo shows', () => {
  it('is the first that only one state has, or that says something else', () => {
    assert.deepEqual(changedPlace(decisions(annotation('a', 3)), decisions(annotation('a', 3), annotation('b', 20))), { start: 20, end: 24 });
    assert.deepEqual(changedPlace(decisions(annotation('a', 3)), decisions(annotation('a', 3, { type: 'actor' }))), { start: 3, end: 7 });
  });

  it('is none where records were only read anew', () => {
    assert.equal(changedPlace(decisions(annotation('a', 3)), decisions(annotation('a', 3, { anchor: 'moved', before: 'the ' }))), undefined);
  });
});
