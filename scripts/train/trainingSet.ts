import { asHeadline, namePool, withSwappedNames } from './augment';
import type { CorpusName } from './corpora';
import type { MarkedDocument } from './markedDocument';
import { SeededRandom } from './seededRandom';

/** Natural text on which thresholds are set and confidence is calibrated; learned from only for the model that ships. */
export interface Split {
  readonly train: readonly MarkedDocument[];
  readonly held: readonly MarkedDocument[];
}

type Corpora = Readonly<Record<CorpusName, readonly MarkedDocument[]>>;

/** Every sixth VOA text and GUM's development set are held out. */
export function splitCorpora(corpora: Corpora): Split {
  const isHeld = (_: MarkedDocument, index: number): boolean => index % 6 === 0;
  const voa = corpora.voa.filter((document, index) => !isHeld(document, index));
  return { train: trainingSet(corpora, voa), held: [...corpora.voa.filter(isHeld), ...corpora.gumDev] };
}

/** Everything, for the model that ships. */
export function wholeSet(corpora: Corpora): readonly MarkedDocument[] {
  return [...trainingSet(corpora, corpora.voa), ...corpora.gumDev];
}

/** How often the VOA texts are learned from: natural text outweighs written text, where organisations are twice as frequent. */
const VOA_COPIES = 3;
const HEADLINES = 0.2;
const IN_CAPITALS = 0.25;

/** The VOA texts once as they are and in copies with other names, the rest once, and first sentences as headlines. */
function trainingSet({ written, gum, wikigold, re3d }: Corpora, voa: readonly MarkedDocument[]): readonly MarkedDocument[] {
  const random = new SeededRandom(7);
  const once = [...voa, ...written, ...gum, ...wikigold, ...re3d];
  const pool = namePool(once);
  const copies = Array.from({ length: VOA_COPIES - 1 }, () => voa.map((document) => withSwappedNames(document, pool, random))).flat();
  const headlines = [...voa, ...written].flatMap((document) =>
    random.next() < HEADLINES ? (asHeadline(document, random.next() < IN_CAPITALS) ?? []) : [],
  );
  return [...once, ...copies, ...headlines];
}
