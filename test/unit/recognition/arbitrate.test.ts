import assert from 'node:assert/strict';
import { arbitrate } from '../../../src/recognition/arbitrate';
import type { Mention, MentionKind, MentionType } from '../../../src/recognition/mention';

const mention = (type: MentionType, kind: MentionKind, start: number, end: number, confidence = 0.8): Mention => ({
  type,
  kind,
  start,
  end,
  confidence,
});

describe('arbitrate', () => {
  it('gives the words to the more confident of a name and a date', () => {
    const person = mention('actor', 'person', 0, 3, 0.9);
    const month = mention('date', 'DATE', 0, 3, 0.4);
    assert.deepEqual(arbitrate([month, person]), [person]);
  });

  it('prefers the date when both are equally sure', () => {
    const person = mention('actor', 'person', 0, 3);
    const month = mention('date', 'DATE', 0, 3);
    assert.deepEqual(arbitrate([person, month]), [month]);
  });

  it('lets a likely name keep the date inside it, and an unlikely one not', () => {
    const day = mention('date', 'DATE', 0, 6, 0.95);
    const paper = mention('actor', 'organisation', 0, 12, 0.6);
    const doubtful = mention('actor', 'organisation', 0, 12, 0.3);
    assert.deepEqual(arbitrate([day, paper]), [paper]);
    assert.deepEqual(arbitrate([day, doubtful]), [day]);
  });

  it('drops an issue inside a name and keeps one that holds a name', () => {
    const ministry = mention('actor', 'organisation', 0, 17, 0.6);
    const commerce = mention('issue', 'issue', 0, 8, 0.99);
    const country = mention('actor', 'country', 20, 25);
    const relations = mention('issue', 'issue', 20, 41);
    assert.deepEqual(arbitrate([ministry, commerce, country, relations]), [ministry, relations, country]);
  });

  it('drops an issue that spans exactly a name', () => {
    const name = mention('actor', 'organisation', 5, 9, 0.3);
    assert.deepEqual(arbitrate([mention('issue', 'issue', 5, 9, 0.9), name]), [name]);
  });

  it('drops a candidate that overlaps anything known', () => {
    const issue = mention('issue', 'issue', 4, 12);
    assert.deepEqual(arbitrate([mention('issue', 'candidate', 0, 12, 0.9), issue]), [issue]);
  });

  it('leaves a candidate beside a name that it holds, not beside one that holds or crosses it', () => {
    const candidate = mention('issue', 'candidate', 4, 12);
    const inside = mention('actor', 'country', 4, 8);
    assert.deepEqual(arbitrate([candidate, inside]), [candidate, inside]);
    for (const [start, end] of [[4, 12], [0, 20], [8, 16]] as const) {
      const name = mention('actor', 'country', start, end, 0.4);
      assert.deepEqual(arbitrate([candidate, name]), [name]);
    }
  });

  it('leaves quotations and what they hold alone', () => {
    const quote = mention('quote', 'direct', 0, 50);
    const country = mention('actor', 'country', 10, 15, 0.1);
    assert.deepEqual(arbitrate([country, quote]), [quote, country]);
  });

  it('leaves mentions that only touch', () => {
    const first = mention('actor', 'country', 0, 4);
    const second = mention('date', 'DATE', 4, 9);
    assert.deepEqual(arbitrate([second, first]), [first, second]);
  });
});
