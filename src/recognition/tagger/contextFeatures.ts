import { hashNumbers } from '../words/featureHash';
import type { Word } from '../words/word';
import type { FeatureList } from './featureList';
import { runFeatures } from './runFeatures';
import type { SentenceContext } from './sentenceContext';

/** Ids of feature templates over several tokens. Part of the model's format. */
const enum Template {
  WordBefore = 4096,
  WordAfter,
  ShapeBefore,
  ShapeAfter,
  ShapesAround,
  ClusterBefore,
  ClusterAfter,
  First,
  Headline,
  HeadlineWord,
  Gazetteer,
  GazetteerPair,
  Evidence,
  EvidenceCasing,
  ClustersAround,
  EvidenceAll,
}

/** Says nothing of a capitalised form beyond what its own bit says. */
const LOWER_ELSEWHERE = 8;

const EDGE: Pick<Word, 'lowerHash' | 'shapeHash' | 'cluster'> = { lowerHash: 1, shapeHash: 1, cluster: -1 };

/** Adds the features of the token at `index` that need its neighbours or the sentence. */
export function contextFeatures(sentence: SentenceContext, index: number, features: FeatureList): void {
  const word = sentence.words[index];
  if (word === undefined) return;
  const before = index === 0 ? EDGE : (sentence.words[index - 1] ?? EDGE);
  const after = sentence.words[index + 1] ?? EDGE;
  features.push(hashNumbers(Template.WordBefore, before.lowerHash, word.lowerHash));
  features.push(hashNumbers(Template.WordAfter, word.lowerHash, after.lowerHash));
  features.push(hashNumbers(Template.ShapeBefore, before.lowerHash, word.shapeHash));
  features.push(hashNumbers(Template.ShapeAfter, word.shapeHash, after.lowerHash));
  features.push(hashNumbers(Template.ShapesAround, before.shapeHash, word.shapeHash, after.shapeHash));
  features.push(hashNumbers(Template.ClusterBefore, before.cluster, word.casing, word.cluster));
  features.push(hashNumbers(Template.ClusterAfter, after.cluster, word.casing, word.cluster));
  features.push(hashNumbers(Template.ClustersAround, before.cluster, word.casing, after.cluster));
  if (index === 0) features.push(hashNumbers(Template.First, word.casing, word.cluster));
  if (sentence.casing !== 'running') {
    const kind = sentence.casing === 'title' ? 1 : 2;
    features.push(hashNumbers(Template.Headline, kind, word.casing));
    features.push(hashNumbers(Template.HeadlineWord, word.lowerHash));
  }
  gazetteerFeatures(sentence.gazetteer, index, features);
  runFeatures(sentence, index, features);
}

function gazetteerFeatures(gazetteer: ArrayLike<number>, index: number, features: FeatureList): void {
  const own = gazetteer[index] ?? 0;
  const before = index === 0 ? 0 : (gazetteer[index - 1] ?? 0);
  const after = gazetteer[index + 1] ?? 0;
  if (own !== 0) features.push(hashNumbers(Template.Gazetteer, own));
  if (own !== 0 || before !== 0 || after !== 0) features.push(hashNumbers(Template.GazetteerPair, before, own, after));
}

/** Adds the features of a token by what the rest of the article says of its form (bits of `Evidence`). */
export function evidenceFeatures(word: Pick<Word, 'casing'>, evidence: number, features: FeatureList): void {
  for (let bit = 0; evidence >> bit !== 0; bit++) {
    if (((evidence >> bit) & 1) === 0) continue;
    features.push(hashNumbers(Template.Evidence, bit));
    features.push(hashNumbers(Template.EvidenceCasing, bit, word.casing));
  }
  if (evidence !== 0) features.push(hashNumbers(Template.EvidenceAll, evidence & ~LOWER_ELSEWHERE, word.casing));
}
