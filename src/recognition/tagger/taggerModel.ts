import { BinaryReader, BinaryWriter } from '../words/binary';
import type { FeatureList } from './featureList';
import { FeatureTable } from './featureTable';
import { LabelSet } from './labelSet';

const MAGIC = 0x4e41544d;
const FORMAT_VERSION = 3;

/** Which tokens may be part of a mention: those in or beside capitalised runs, or all. */
export type ActiveTokens = 'capitalised' | 'all';

/** Weights as they are stored: one row of 8-bit weights for each feature, to be multiplied by `scale`. */
export interface ModelWeights {
  readonly types: readonly string[];
  readonly active: ActiveTokens;
  readonly scale: number;
  /** 32-bit feature hashes, ascending. */
  readonly features: Uint32Array;
  /** `features × labels`, row by row. */
  readonly rows: Int8Array;
  /** `before × label`, row by row. */
  readonly transitions: Float32Array;
  /** For each type slope and offset of its probabilities' log-odds (Platt 1999), fitted on text held out; 1 and 0 leave them alone. */
  readonly calibration: Float32Array;
}

/** Writes a model: sorted hashes as differences, then the rows as they are. Same weights, same bytes. */
export function writeModel(weights: ModelWeights): Uint8Array {
  const writer = new BinaryWriter();
  writer.varint(MAGIC);
  writer.byte(FORMAT_VERSION);
  writer.text(weights.types.join(' '));
  writer.text(weights.active);
  writer.float(weights.scale);
  for (const values of [weights.calibration, weights.transitions]) {
    values.forEach((value) => {
      writer.float(value);
    });
  }
  writer.varint(weights.features.length);
  let last = 0;
  for (const feature of weights.features) {
    writer.varint(feature - last);
    last = feature;
  }
  writer.bytes(new Uint8Array(weights.rows.buffer, weights.rows.byteOffset, weights.rows.byteLength));
  return writer.finish();
}

/** A trained tagger's weights, looked up by feature hash without any strings. */
export class TaggerModel {
  readonly labels: LabelSet;
  readonly #table: FeatureTable;

  constructor(readonly weights: ModelWeights) {
    this.labels = new LabelSet(weights.types);
    this.#table = new FeatureTable(weights.features);
  }

  /** A probability under the model, of a mention of a type, as a share of mentions that are right. */
  calibrated(probability: number, type: number): number {
    const { calibration } = this.weights;
    const bounded = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
    const odds = Math.log(bounded / (1 - bounded));
    return 1 / (1 + Math.exp(-((calibration[2 * type] ?? 1) * odds + (calibration[2 * type + 1] ?? 0))));
  }

  /** Adds the weights of features to scores of all labels, in units of `scale`; unknown features add nothing. */
  addTo(scores: Int32Array | Int16Array, offset: number, features: FeatureList): void {
    const { rows } = this.weights;
    const { size } = this.labels;
    for (let index = 0; index < features.length; index++) {
      const row = this.#table.rowOf(features.at(index));
      if (row < 0) continue;
      const start = row * size;
      for (let label = 0; label < size; label++) scores[offset + label] = (scores[offset + label] ?? 0) + (rows[start + label] ?? 0);
    }
  }
}

/** Reads a model; throws `RangeError` when the bytes are no model of this version. */
export function readModel(bytes: Uint8Array): TaggerModel {
  const reader = new BinaryReader(bytes);
  if (reader.varint() !== MAGIC || reader.byte() !== FORMAT_VERSION) {
    throw new RangeError('This is not a tagger model of the version that this program reads.');
  }
  const types = reader.text().split(' ');
  const active = reader.text() === 'all' ? 'all' : 'capitalised';
  const scale = reader.float();
  const labels = new LabelSet(types).size;
  const calibration = Float32Array.from({ length: 2 * types.length }, () => reader.float());
  const transitions = Float32Array.from({ length: labels * labels }, () => reader.float());
  const features = new Uint32Array(reader.varint());
  let last = 0;
  for (let row = 0; row < features.length; row++) features[row] = last += reader.varint();
  const taken = reader.take(features.length * labels);
  const rows = new Int8Array(taken.buffer, taken.byteOffset, taken.length);
  return new TaggerModel({ types, active, scale, features, rows, transitions, calibration });
}
