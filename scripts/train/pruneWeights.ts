import type { ModelWeights } from '../../src/recognition/tagger/taggerModel';
import type { TrainedWeights } from './trainedWeights';

/** The features with the greatest single weights, at most `count`. */
export function strongestFeatures(weights: TrainedWeights, labels: number, count: number): ReadonlySet<number> {
  const strength = Array.from(weights.features, (feature, row) => {
    let strongest = 0;
    for (let label = 0; label < labels; label++) strongest = Math.max(strongest, Math.abs(weights.rows[row * labels + label] ?? 0));
    return { feature, strongest };
  });
  strength.sort((a, b) => b.strongest - a.strongest || a.feature - b.feature);
  return new Set(strength.slice(0, count).map(({ feature }) => feature));
}

/** Weights in whole steps of which there are `steps` from 0 to the greatest: all but one in ten thousand fit, and those below half a step vanish. */
export function quantise(weights: TrainedWeights, types: readonly string[], active: ModelWeights['active'], steps: number): ModelWeights {
  const sizes = Float32Array.from(weights.rows, Math.abs).sort();
  const scale = Math.max(1e-6, (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / steps);
  const rows = Int8Array.from(weights.rows, (value) => Math.max(-steps, Math.min(steps, Math.round(value / scale))));
  const calibration = Float32Array.from({ length: 2 * types.length }, (_, index) => (index % 2 === 0 ? 1 : 0));
  return { types, active, scale: Math.fround(scale), features: weights.features, rows, transitions: weights.transitions, calibration };
}
