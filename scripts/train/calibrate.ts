/** A mention found in text held out: its probability under the model, and whether it is right. */
export interface Outcome {
  readonly probability: number;
  readonly isRight: boolean;
}

const ROUNDS = 100;
const LONGEST_STEP = 0.1;

/** How strongly slope 1 and offset 0 are held on to; a handful of mentions' worth. */
const PRIOR = 5;

/**
 * Slope and offset of the log-odds that make probabilities agree with the share that is right (Platt 1999),
 * by Newton's method on the penalised likelihood.
 */
export function fitPlatt(outcomes: readonly Outcome[]): readonly [slope: number, offset: number] {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const sums = { slope: PRIOR * (1 - slope), offset: -PRIOR * offset, ss: PRIOR, so: 0, oo: PRIOR };
    for (const { probability, isRight } of outcomes) {
      const odds = logOdds(probability);
      const predicted = 1 / (1 + Math.exp(-(slope * odds + offset)));
      const error = Number(isRight) - predicted;
      const weight = predicted * (1 - predicted);
      sums.slope += error * odds;
      sums.offset += error;
      sums.ss += weight * odds * odds;
      sums.so += weight * odds;
      sums.oo += weight;
    }
    const determinant = sums.ss * sums.oo - sums.so * sums.so;
    slope += bounded((sums.oo * sums.slope - sums.so * sums.offset) / determinant);
    offset += bounded((sums.ss * sums.offset - sums.so * sums.slope) / determinant);
  }
  return [slope, offset];
}

function logOdds(probability: number): number {
  const inside = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  return Math.log(inside / (1 - inside));
}

/** A step that does not leap over the optimum where nearly everything is right. */
function bounded(step: number): number {
  return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step));
}
