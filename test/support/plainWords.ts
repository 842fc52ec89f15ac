import { Words } from '../../src/recognition/words/words';

/** A table of words that knows of none which are used alike. */
export function plainWords(): Words {
  return new Words({ clusterOf: () => 0 });
}
