import assert from 'node:assert/strict';
import { asHeadline } from '../../../scripts/train/asHeadline';
import { fitPlatt } from '../../../scripts/train/calibrate';
import type { TrainedWeights } from '../../../scripts/train/trainedWeights';
import { WeightAverage } from '../../../scripts/train/weightAverage';
import type { MarkedDocument } from '../../../scripts/train/markedDocument';
import { SeededRandom } from '../../../scripts/train/seededRandom';

function marked(text: string, names: readonly (readonly [string, string])[]): MarkedDocument {
  let from = 0;
  const spans = names.map(([name, type]) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { start, end: from, type };
  });
  return { id: 'd', text, spans };
}

const document = marked('Ada Moreau of the Tin Union went to Lund. Moreau spoke for the Tin Union.', [
  ['Ada Moreau', 'person'],
  ['Tin Union', 'organisation'],
  ['Lund', 'place'],
  ['Moreau', 'person'],
  ['Tin Union', 'organisation'],
]);

describe('headlines', () => {
  it('are the first sentence in title case or capitals, with its marks', () => {
    const title = asHeadline(document, false);
    assert.equal(title?.text, 'Ada Moreau of the Tin Union Went to Lund');
    assert.equal(asHeadline(document, true)?.text, 'ADA MOREAU OF THE TIN UNION WENT TO LUND');
    assert.equal(title.spans.length, 3);
  });
});

describe('calibration', () => {
  it('finds the slope and offset that probabilities were bent by', () => {
    const random = new SeededRandom(3);
    const outcomes = Array.from({ length: 20_000 }, () => {
      const odds = 8 * random.next() - 4;
      const isRight = random.next() < 1 / (1 + Math.exp(-(0.5 * odds - 0.7)));
      return { probability: 1 / (1 + Math.exp(-odds)), isRight };
    });
    const [slope, offset] = fitPlatt(outcomes);
    assert.ok(Math.abs(slope - 0.5) < 0.05 && Math.abs(offset + 0.7) < 0.05, `${slope} ${offset}`);
  });
});

describe('averaged weights', () => {
  const weights = (rows: number[], transitions: number[]): TrainedWeights => ({ features: Uint32Array.of(3, 9), rows: Float32Array.from(rows), transitions: Float32Array.from(transitions) });

  it('are the mean of what was added, and of nothing there is none', () => {
    const average = new WeightAverage();
    assert.equal(average.weights(), undefined);
    average.add(weights([1, 2], [0]));
    average.add(weights([3, -2], [1]));
    assert.deepEqual(average.weights(), weights([2, 0], [0.5]));
  });

  it('are of one set of features', () => {
    const average = new WeightAverage();
    average.add(weights([1, 2], [0]));
    assert.throws(() => { average.add(weights([1, 2, 3], [0])); }, /cannot be averaged/);
  });
});
