/** Signs of a case and whether it is one of those looked for. */
export interface LogisticExample {
  readonly signs: readonly number[];
  readonly isRight: boolean;
}

const ROUNDS = 600;
const RATE = 0.5;
/** On all weights but the first, which is that of the bias. */
const PENALTY = 1;

/** Weights of a logistic regression by AdaGrad over all examples, one for each sign. */
export function fitLogistic(examples: readonly LogisticExample[]): readonly number[] {
  const size = examples[0]?.signs.length ?? 0;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, index) => (index === 0 ? 0 : PENALTY * weight));
    for (const { signs, isRight } of examples) {
      const sum = signs.reduce((total, sign, index) => total + sign * (weights[index] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - Number(isRight);
      signs.forEach((sign, index) => { gradient[index] = (gradient[index] ?? 0) + error * sign; });
    }
    gradient.forEach((slope, index) => {
      squares[index] = (squares[index] ?? 0) + slope * slope;
      weights[index] = (weights[index] ?? 0) - (RATE * slope) / Math.sqrt(squares[index] ?? 1);
    });
  }
  return [...weights];
}
