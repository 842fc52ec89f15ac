import { hashNumbers, hashString } from '../words/featureHash';
import type { Word } from '../words/word';
import type { FeatureList } from './featureList';

/** Ids of feature templates. Part of the model's format: changing one needs new training. */
const enum Template {
  Word = 1,
  Exact,
  Shape,
  Casing,
  Prefix,
  Suffix,
  Class,
  Cluster,
  Length,
  Parts,
  FineCluster,
  WideCluster,
}

/** Templates are told apart by the place of the word that they look at: -2 … 2 tokens from the one labelled. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;

const AFFIX_LENGTH = 4;
const CLASS_BITS = 24;

/**
 * Adds the features of a token at a distance from the one that is labelled. The nearer, the more is looked at.
 * @param classes Bits of the lexicon classes that the word belongs to (first name, surname, demonym, head noun of organisations, …).
 */
export function wordFeatures(word: Word, classes: number, offset: number, features: FeatureList): void {
  const place = (offset + OFFSETS.length) << 8;
  features.push(hashNumbers(place | Template.Word, word.lowerHash));
  features.push(hashNumbers(place | Template.Casing, word.casing));
  clusterFeatures(word, place, features);
  classFeatures(word, classes, place, features);
  if (Math.abs(offset) <= 1) {
    features.push(hashNumbers(place | Template.Shape, word.shapeHash));
    features.push(suffix(word.text, 3, place));
  }
  if (offset === 0) ownFeatures(word, place, features);
}

function clusterFeatures(word: Word, place: number, features: FeatureList): void {
  if (word.cluster === 0) return;
  const wide = (word.cluster - 1) >> 2;
  features.push(hashNumbers(place | Template.Cluster, word.cluster, word.casing));
  features.push(hashNumbers(place | Template.FineCluster, word.fineCluster));
  features.push(hashNumbers(place | Template.WideCluster, wide, word.casing));
}

function classFeatures(word: Word, classes: number, place: number, features: FeatureList): void {
  for (let bit = 0; bit < CLASS_BITS; bit++) {
    if ((classes >> bit) & 1) features.push(hashNumbers(place | Template.Class, bit, word.casing));
  }
}

function ownFeatures(word: Word, place: number, features: FeatureList): void {
  const { text } = word;
  features.push(hashString(place | Template.Exact, text));
  features.push(hashNumbers(place | Template.Length, Math.min(text.length, 8), word.casing));
  features.push(hashNumbers(place | Template.Parts, Number(text.includes('.')), Number(text.includes('-')), Number(/\d/.test(text))));
  for (let length = 1; length <= Math.min(AFFIX_LENGTH, text.length); length++) {
    features.push(hashString(place | Template.Prefix, text, 0, length));
    if (length !== 3) features.push(suffix(text, length, place));
  }
}

function suffix(text: string, length: number, place: number): number {
  const lower = text.slice(-length).toLowerCase();
  return hashNumbers(place | Template.Suffix, hashString(length, lower));
}
