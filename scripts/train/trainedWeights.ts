/** Weights in full precision: `features[row]` is the hash of the feature whose weights stand in that row. */
export interface TrainedWeights {
  readonly features: Uint32Array;
  /** `features × labels`, row by row. */
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}
