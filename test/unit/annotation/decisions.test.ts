import assert from 'node:assert/strict';
import { NO_DECISIONS, type Decisions } from '../../../src/annotation/annotation';
import { confirm, retag, tag, untag, type DecisionContext } from '../../../src/annotation/decide';
import { applyChange, invert } from '../../../src/annotation/decisionChange';
import { followText } from '../../../src/annotation/followText';
import { randomId } from '../../../src/annotation/randomId';

const TEXT = 'Moreau backs fish quotas. 🐟 Lind opposes fish quotas.';

let count = 0;
const context: DecisionContext = { text: TEXT, now: '2026-11-21T10:02:11Z', coder: 'ana', newId: () => `id${count++}` };

const place = (quote: string, from = 0): { start: number; end: number } => {
  const start = TEXT.indexOf(quote, from);
  return { start, end: start + quote.length };
};

const tagged = (quote: string, from = 0): Decisions => applyChange(NO_DECISIONS, tag(NO_DECISIONS, [place(quote, from)], { type: 'issue' }, context));

describe('decisions', () => {
  it('keep the words and up to 32 code points around them', () => {
    const [annotation] = tagged('Lind').annotations;
    assert.equal(annotation?.quote, 'Lind');
    assert.equal(annotation.before, 'Moreau backs fish quotas. 🐟 ');
    assert.equal(annotation.after, ' opposes fish quotas.');
    assert.equal(annotation.by, 'ana');
  });

  it('do not tag the same passage as the same twice', () => {
    const once = tagged('Lind');
    assert.deepEqual(tag(once, [place('Lind')], { type: 'issue' }, context), { annotations: [] });
    assert.equal(tag(once, [place('Lind')], { type: 'actor' }, context).annotations?.length, 1);
  });

  it('take over a suggestion’s entity when it is confirmed', () => {
    const entity = { id: 'lind', type: 'actor', name: 'Lind' } as const;
    const decisions = applyChange(NO_DECISIONS, confirm(NO_DECISIONS, [{ ...place('Lind'), type: 'actor', entity: 'lind' }], context, [entity]));
    assert.deepEqual(decisions.entities, [entity]);
    assert.equal(decisions.annotations[0]?.entity, 'lind');
  });

  it('sign a changed decision anew, and take keys away', () => {
    const decisions = tagged('Lind');
    const changed = applyChange(decisions, retag(decisions, decisions.annotations, { type: 'actor', entity: 'lind' }, { now: '2027-01-01T00:00:00Z', coder: 'bo' }));
    assert.deepEqual([changed.annotations[0]?.type, changed.annotations[0]?.by], ['actor', 'bo']);
    const plain = applyChange(changed, retag(changed, changed.annotations, { entity: undefined }, context));
    assert.equal('entity' in (plain.annotations[0] ?? {}), false);
  });

  it('are sorted by start, then end, then id', () => {
    const spans = [place('quotas', 30), place('fish quotas'), place('fish')];
    const { annotations } = applyChange(NO_DECISIONS, tag(NO_DECISIONS, spans, { type: 'issue' }, context));
    assert.deepEqual(annotations.map(({ quote }) => quote), ['fish', 'fish quotas', 'quotas']);
  });

  it('come back when deleted words are inserted again, here or elsewhere', () => {
    const deleted = followText(tagged('Lind'), [{ ...changeAt('Lind'), inserted: '' }]);
    assert.equal(deleted.annotations[0]?.anchor, 'orphaned');
    const undone = followText(deleted, [{ offset: place('Lind').start, removed: 0, inserted: 'Lind' }]);
    assert.deepEqual([undone.annotations[0]?.anchor, undone.annotations[0]?.start], ['anchored', place('Lind').start]);
    const pasted = followText(deleted, [{ offset: 0, removed: 0, inserted: ' Lind ' }]);
    assert.deepEqual([pasted.annotations[0]?.start, pasted.annotations[0]?.end], [1, 5]);
    const other = followText(deleted, [{ offset: 0, removed: 0, inserted: 'Ada Lind, another: ' }]);
    assert.equal(other.annotations[0]?.anchor, 'orphaned');
    const twice = followText(deleted, [{ offset: 0, removed: 0, inserted: 'Lind, Lind' }]);
    assert.equal(twice.annotations[0]?.anchor, 'orphaned');
  });

  it('go along with a passage that is cut and pasted, or dragged in one step, each to its own place', () => {
    const both = applyChange(tagged('fish quotas'), tag(NO_DECISIONS, [place('fish quotas', 30)], { type: 'issue' }, context));
    const cut = { offset: 0, removed: TEXT.length, inserted: '' };
    const pasted = followText(followText(both, [cut]), [{ offset: 0, removed: 0, inserted: `New. ${TEXT}` }]);
    assert.deepEqual(pasted.annotations.map(({ start, anchor }) => [start, anchor]), [[place('fish quotas').start + 5, 'anchored'], [place('fish quotas', 30).start + 5, 'anchored']]);
    const sentence = 'Moreau backs fish quotas. ';
    const dragged = followText(both, [{ offset: 0, removed: sentence.length, inserted: '' }, { offset: TEXT.length, removed: 0, inserted: ` ${sentence}` }]);
    const now = `${TEXT.slice(sentence.length)} ${sentence}`;
    assert.deepEqual(dragged.annotations.map(({ start, end }) => [start, now.slice(start, end)]).sort(), [[now.indexOf('fish'), 'fish quotas'], [now.lastIndexOf('fish'), 'fish quotas']].sort());
  });

  it('say when their words were replaced', () => {
    const replaced = followText(tagged('Lind'), [{ ...changeAt('Lind'), inserted: 'Osei' }]);
    assert.equal(replaced.annotations[0]?.anchor, 'changed');
    const { start } = place('Lind');
    const pieces = [{ offset: start, removed: 1, inserted: 'W' }, { offset: start + 2, removed: 2, inserted: 'lde' }];
    assert.equal(followText(tagged('Lind'), pieces).annotations[0]?.anchor, 'changed');
    const asLong = [{ offset: start, removed: 2, inserted: '' }, { offset: start + 3, removed: 0, inserted: 'xy' }];
    assert.equal(followText(tagged('Lind'), asLong).annotations[0]?.anchor, 'changed');
  });
});

function changeAt(quote: string): { offset: number; removed: number } {
  const { start, end } = place(quote);
  return { offset: start, removed: end - start };
}

describe('a step', () => {
  it('inverted twice is the same step', () => {
    const decisions = tagged('Lind');
    const change = untag(decisions, decisions.annotations);
    assert.deepEqual(invert(invert(change)), change);
  });
});

describe('randomId', () => {
  it('has 8 characters that are hard to mistake', () => {
    assert.match(randomId(Math.random), /^[2-9a-z]{8}$/);
    assert.doesNotMatch(randomId(() => 0.999999), /[01ilo]/);
  });
});
