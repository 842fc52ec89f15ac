import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LabelSet, OUTSIDE } from '../../../src/recognition/tagger/labelSet';
import { Lattice } from '../../../src/recognition/tagger/lattice';

const labels = new LabelSet(['person', 'place']);
const SIZE = labels.size;

/** All valid label sequences of a length, by trying every one. */
function sequences(count: number): number[][] {
  if (count === 0) return [[]];
  return sequences(count - 1).flatMap((start) =>
    Array.from({ length: SIZE }, (_, label) => label)
      .filter((label) => labels.predecessors[label]?.includes(start.at(-1) ?? OUTSIDE))
      .map((label) => [...start, label]),
  );
}

const closed = (sequence: number[]): boolean => labels.mayEnd(sequence.at(-1) ?? OUTSIDE);

function score(sequence: number[], emissions: number[], transitions: number[]): number {
  let total = 0;
  let before = OUTSIDE;
  sequence.forEach((label, token) => {
    total += (emissions[token * SIZE + label] ?? 0) + (transitions[before * SIZE + label] ?? 0);
    before = label;
  });
  return total + (transitions[before * SIZE + OUTSIDE] ?? 0);
}

const problem = fc.integer({ min: 1, max: 3 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    emissions: fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: count * SIZE, maxLength: count * SIZE }),
    transitions: fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: SIZE * SIZE, maxLength: SIZE * SIZE }),
  }),
);

describe('Lattice', () => {
  it('decodes the best of all valid sequences', () => {
    fc.assert(
      fc.property(problem, ({ count, emissions, transitions }) => {
        const path = bestPath(new Lattice(labels, transitions), emissions, count);
        const best = Math.max(...sequences(count).filter(closed).map((sequence) => score(sequence, emissions, transitions)));
        assert.ok(closed([...path]));
        assert.ok(Math.abs(score([...path], emissions, transitions) - best) < 1e-9);
      }),
    );
  });

  it('sums over all valid sequences, and gives each span its share', () => {
    fc.assert(
      fc.property(problem, ({ count, emissions, transitions }) => {
        const all = sequences(count).filter(closed);
        const weights = all.map((sequence) => Math.exp(score(sequence, emissions, transitions)));
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const lattice = new Lattice(labels, transitions);
        assert.ok(Math.abs(lattice.sum(Float64Array.from(emissions), count) - Math.log(total)) < 1e-6);
        const path = bestPath(lattice, emissions, count);
        const same = weights.filter((_, index) => all[index]?.slice(0, count).every((label, token) => label === path[token]));
        const share = same.reduce((sum, weight) => sum + weight, 0) / total;
        assert.ok(Math.abs(lattice.probability(path, 0, count) - share) < 1e-6);
      }),
    );
  });
});

describe('LabelSet', () => {
  it('lets a mention go on only as the type it began with', () => {
    const begin = labels.label('B', 0);
    assert.ok(labels.predecessors[labels.label('L', 0)]?.includes(begin));
    assert.ok(!labels.predecessors[labels.label('L', 1)]?.includes(begin));
    assert.ok(!labels.predecessors[OUTSIDE]?.includes(begin));
    assert.ok(!labels.mayEnd(begin));
  });
});

function bestPath(lattice: Lattice, emissions: readonly number[], count: number): Uint8Array {
  const path = new Uint8Array(count);
  lattice.decode(Float64Array.from(emissions), count, path);
  return path;
}
