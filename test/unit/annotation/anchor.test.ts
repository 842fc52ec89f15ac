import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findAnchor, type Anchor } from '../../../src/annotation/anchor';
import { textAround } from '../../../src/annotation/textAround';

const SENTENCES = [
  'Team Alpha met Robin in Lagos on Monday.',
  'Robin said the EU would sign the accord.',
  'Team Beta met Robin in Lagos on Tuesday.',
  'The accord covers fish, grain and steel.',
  'Elisa told reporters that Team Alpha had left.',
  'The EU and Team Beta will meet again in June.',
];

const TEXT = SENTENCES.join(' ');

function anchorOf(quote: string, nth = 0): Anchor {
  let start = TEXT.indexOf(quote);
  for (let index = 0; index < nth; index++) start = TEXT.indexOf(quote, start + 1);
  const span = { start, end: start + quote.length };
  return { ...span, ...textAround(TEXT, span) };
}

const state = (text: string, anchor: Anchor): string => findAnchor(text, anchor).anchor;

describe('findAnchor', () => {
  it('finds unchanged and moved passages', () => {
    assert.equal(state(TEXT, anchorOf('Elisa')), 'anchored');
    const moved = findAnchor(`Updated. ${TEXT}`, anchorOf('Elisa'));
    assert.deepEqual([moved.anchor, moved.start], ['moved', anchorOf('Elisa').start + 9]);
  });

  it('never takes another mention for the one that is gone', () => {
    const without = TEXT.replace(`${SENTENCES[1] ?? ''} `, '');
    assert.equal(state(without, anchorOf('Robin', 1)), 'orphaned');
    assert.equal(state(TEXT.replaceAll('Team Alpha', 'Team Gamma'), anchorOf('Team Alpha', 1)), 'changed');
    assert.equal(state(without.replaceAll('EU', 'Eu'), anchorOf('EU')), 'orphaned');
  });

  it('says where the words changed between the same contexts', () => {
    const text = TEXT.replace('Elisa', 'Elisabeth');
    const found = findAnchor(text, anchorOf('Elisa'));
    assert.deepEqual([found.anchor, text.slice(found.start, found.end)], ['changed', 'Elisabeth']);
  });

  it('does not choose between equal places', () => {
    assert.equal(state(`${TEXT} ${TEXT}`.slice(1), anchorOf('fish')), 'ambiguous');
  });

  it('attaches nothing to a wrong place, whatever sentences were moved, dropped or doubled', () => {
    const quotes = ['Robin', 'Team Alpha', 'Team Beta', 'EU', 'Lagos', 'accord', 'fish', 'Elisa'];
    fc.assert(
      fc.property(fc.constantFrom(...quotes), fc.nat(2), fc.array(fc.nat(SENTENCES.length - 1), { maxLength: 8 }), (quote, nth, order) => {
        const anchor = anchorOf(quote, Math.min(nth, TEXT.split(quote).length - 2));
        const text = order.map((index) => SENTENCES[index] ?? '').join(' ');
        const found = findAnchor(text, anchor);
        if (found.anchor !== 'anchored' && found.anchor !== 'moved') return;
        assert.equal(text.slice(found.start, found.end), quote);
        const origin = TEXT.slice(0, anchor.start).split(/(?<=\.) /).length - 1;
        const landed = order[text.slice(0, found.start).split(/(?<=\.) /).length - 1];
        assert.equal(landed, origin);
      }),
      { numRuns: 3000 },
    );
  });
});
