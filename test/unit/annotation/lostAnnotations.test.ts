import assert from 'node:assert/strict';
import { NO_DECISIONS, type Annotation } from '../../../src/annotation/annotation';
import { lostAnnotations } from '../../../src/annotation/lostAnnotations';
import { textAround } from '../../../src/annotation/textAround';
import { Desk } from '../../support/desk';

const OLD = 'The mayor of Brest spoke first. A pilot spoke last. The mayor left.';

function annotation(quote: string, state: Annotation['anchor'], from = 0): Annotation {
  const start = OLD.indexOf(quote, from);
  const span = { start, end: start + quote.length };
  return { id: quote.slice(0, 8), type: 'actor', ...span, ...textAround(OLD, span), anchor: state };
}

const lost = (text: string, ...annotations: Annotation[]) => lostAnnotations({ ...NO_DECISIONS, annotations }, text);

describe('annotations that lost their place', () => {
  it('are told with what stands there now, those in their place not at all', () => {
    const changed = { ...annotation('mayor of Brest', 'changed'), start: 4, end: 18 };
    const [only, ...more] = lost('The mayor of Vannes spoke first.', changed, annotation('pilot', 'anchored'));
    assert.deepEqual([only?.state, only?.proposal?.text, only?.annotation.quote, more], ['changed', 'mayor of Vanne', 'mayor of Brest', []]);
  });

  it('have the places of the same words as candidates, likeliest first, but no place that is taken', () => {
    const second = annotation('mayor', 'ambiguous', 20);
    const both = lost(OLD, second)[0]?.candidates;
    assert.deepEqual(both?.map(({ start }) => start), [second.start, 4]);
    const taken = { ...annotation('mayor', 'anchored'), id: 'taken' };
    assert.deepEqual(lost(OLD, second, taken)[0]?.candidates.map(({ start }) => start), [second.start]);
  });

  it('are found in a text with CRLF line ends', () => {
    const start = OLD.indexOf('first. A pilot');
    const over: Annotation = { ...annotation('pilot', 'orphaned'), start, end: start + 14, quote: 'first.\nA pilot' };
    const text = OLD.replace('first. ', 'first.\r\n');
    assert.equal(lost(text, over)[0]?.candidates[0]?.text, 'first.\nA pilot');
  });

  it('are put where a person says, and one undo takes that back', async () => {
    const desk = new Desk({ 'file:///a.txt': OLD });
    const session = desk.open('file:///a.txt');
    session.tag([{ start: 4, end: 9 }], { type: 'actor' });
    session.edit([{ offset: 4, removed: 5, inserted: 'head' }]);
    assert.deepEqual(desk.tags('file:///a.txt'), ['actor head (changed)']);
    session.acceptChanged(session.decisions.annotations);
    assert.deepEqual([desk.tags('file:///a.txt'), session.decisions.annotations[0]?.quote], [['actor head'], 'head']);
    await desk.changes.undo();
    assert.deepEqual([desk.tags('file:///a.txt'), session.decisions.annotations[0]?.quote], [['actor head (changed)'], 'mayor']);
    const [tagged] = session.decisions.annotations;
    assert.ok(tagged);
    const last = session.article.text.lastIndexOf('mayor');
    session.reattach(tagged, { start: last, end: last + 5 });
    assert.deepEqual(desk.tags('file:///a.txt'), ['actor mayor']);
    await desk.changes.undo();
    assert.deepEqual(desk.tags('file:///a.txt'), ['actor head (changed)']);
  });
});
