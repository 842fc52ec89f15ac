import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Decisions } from '../../../src/annotation/annotation';
import { NO_DECISIONS } from '../../../src/annotation/annotation';
import { textAround } from '../../../src/annotation/textAround';
import { placePassages, type StoredPassage } from '../../../src/sidecar/placePassages';
import { toEditor, toStored } from '../../../src/sidecar/toEditor';

/** Lines that repeat: a table, a refrain, a list of results. */
const repetitive = fc.array(fc.constantFrom('Oslo voted yes.\n', 'Lagos voted no.\n', 'Oslo voted yes. ', '\n', 'All were heard.\n\n'), { minLength: 1, maxLength: 30 }).map((lines) => lines.join(''));

/** Passages of a text, by where they begin and how long they are. */
function passagesOf(text: string, places: readonly (readonly [number, number])[]): readonly StoredPassage[] {
  return places.map(([at, length]) => {
    const start = at % text.length;
    const span = { start, end: Math.min(text.length, start + length) };
    return { ...span, ...textAround(text, span) };
  });
}

const places = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 12 });

const stateOf = (text: string): NonNullable<ReturnType<typeof toStored>['text']> => {
  const { text: state } = toStored(NO_DECISIONS, text);
  assert.ok(state);
  return state;
};

describe('the passages of a sidecar', () => {
  it('are where it says when all that it says is true, with or without a hash, also where the text repeats itself', () => {
    fc.assert(
      fc.property(repetitive, places, (text, chosen) => {
        const passages = passagesOf(text, chosen);
        const expected = passages.map(({ start, end }) => ({ start, end, anchor: 'anchored' }));
        for (const state of [undefined, stateOf(text)]) assert.deepEqual(placePassages(passages, text, state), expected);
      }),
    );
  });

  it('are where it says after an edit elsewhere, from any kind of sidecar, if nothing else stands there with the same context', () => {
    const text = 'The board met Ana Brandt in Oslo on Monday to speak of fish. Rain fell on the harbour, and nobody left before the end of it.\n\nA vote is due in June.\n';
    const passages = passagesOf(text, [[14, 10], [28, 4], [68, 4]]);
    const other = text.replace('June', 'July');
    const { sentences, ...older } = stateOf(text);
    assert.ok(sentences);
    for (const state of [stateOf(text), older]) assert.deepEqual(placePassages(passages, other, state).map(({ anchor }) => anchor), ['anchored', 'anchored', 'anchored']);
  });

  it('are never a repetition that came to stand in their place', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.integer({ min: 1, max: 6 }), fc.boolean(), (tagged, removed, hasPrints) => {
        const line = (number: number): string => `Harbour ${number}.\n`;
        const row = 'At noon on the second day of it Oslo voted yes and Lagos voted no, said the clerk of the board, and the board took note of that.\n';
        const text = line(0) + row.repeat(8) + line(1);
        const start = line(0).length + tagged * row.length + row.indexOf('Lagos');
        const span = { start, end: start + 5 };
        const without = line(0) + row.repeat(8 - removed) + line(1);
        const { sentences, ...older } = stateOf(text);
        const [found] = placePassages([{ ...span, ...textAround(text, span) }], without, hasPrints ? { ...older, ...(sentences === undefined ? {} : { sentences }) } : older);
        assert.notEqual(found?.anchor, 'anchored');
        assert.notEqual(found?.anchor, 'moved');
      }),
    );
  });

  it('that wait for a person wait when the sidecar is read again, though the words stand there', () => {
    const text = 'Ana Brandt met the board. Ana Brandt met the board.\n';
    const lost: Decisions = {
      ...NO_DECISIONS,
      annotations: [{ id: 'k3x9w2ab', type: 'actor', start: 0, end: 10, quote: 'Ana Brandt', before: '', after: ' met the board.', anchor: 'ambiguous' }],
      dismissed: [{ type: 'actor', start: 26, end: 36, quote: 'Ana Brandt', before: 'board. ', after: ' met', anchor: 'orphaned' }],
    };
    const stored = toStored(lost, text);
    assert.deepEqual([stored.annotations[0]?.anchor, stored.dismissed[0]?.anchor], ['ambiguous', 'orphaned']);
    assert.deepEqual(toEditor(stored, text), lost);
  });

  it('that had lost their place are found where a text of before is put back', () => {
    const text = 'The board met Ana Brandt in Oslo on Monday to speak of fish. Rain fell on the harbour.\n';
    const span = { start: 14, end: 24 };
    const [found] = placePassages([{ ...span, start: 3, end: 13, ...textAround(text, span), anchor: 'orphaned' }], text, stateOf('Another text stood here meanwhile, for a day or two.\n'));
    assert.deepEqual(found, { ...span, anchor: 'moved' });
  });
});
