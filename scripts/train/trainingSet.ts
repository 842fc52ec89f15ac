import { asHeadline } from './asHeadline';
import type { CorpusName } from './corpora';
import type { MarkedDocument } from './markedDocument';
import { SeededRandom } from './seededRandom';

/** Natural text on which thresholds are set and confidence is calibrated; learned from only for the model that ships. */
export interface Split {
  readonly train: readonly MarkedDocument[];
  readonly held: readonly MarkedDocument[];
}

type Corpora = Readonly<Record<CorpusName, readonly MarkedDocument[]>>;

/** Every sixth VOA text of the marked data and GUM's development set are held out. */
export function splitCorpora(corpora: Corpora): Split {
  const isHeld = (_: MarkedDocument, index: number): boolean => index % 6 === 0;
  const voa = corpora.voa.filter((document, index) => !isHeld(document, index));
  return { train: trainingSet({ ...corpora, voa }), held: [...corpora.voa.filter(isHeld), ...corpora.gumDev] };
}

/** Everything, for the model that ships. */
export function wholeSet(corpora: Corpora): readonly MarkedDocument[] {
  return [...trainingSet(corpora), ...corpora.gumDev];
}

const HEADLINES = 0.2;
const IN_CAPITALS = 0.25;

/** Every document once, and a fifth of the first sentences of news as headlines. */
function trainingSet({ voa, marks, articles, written, gum, wikigold, re3d }: Corpora): readonly MarkedDocument[] {
  const random = new SeededRandom(7);
  const headlines = [...voa, ...written].flatMap((document) =>
    random.next() < HEADLINES ? (asHeadline(document, random.next() < IN_CAPITALS) ?? []) : [],
  );
  return [...voa, ...marks, ...articles, ...written, ...gum, ...wikigold, ...re3d, ...headlines];
}
