import { hashNumbers, hashString } from './featureHash';
import type { Casing} from './wordShape';
import { casingOf, shapeOf } from './wordShape';

/** What word tables know of a word by itself; both are 0 for an unknown word. */
export interface WordTable {
  /** Bits of the lexicon classes the word belongs to (first name, surname, demonym, head noun of organisations, …). */
  classesOf(word: string): number;
  /** Id of the word's cluster, from 1: less one, its bits are a path of 6, 2 and 2 bits from the widest to the narrowest cluster. */
  clusterOf(lowerCaseWord: string): number;
}

/** Everything about one token that depends on its own characters alone. */
export interface WordInfo {
  readonly text: string;
  readonly casing: Casing;
  readonly lowerHash: number;
  readonly shapeHash: number;
  readonly classes: number;
  /** Cluster of middle width, from 1; 0 when unknown. */
  readonly cluster: number;
  /** Narrowest cluster, from 1; 0 when unknown. */
  readonly fineCluster: number;
}

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

export function wordInfo(text: string, table: WordTable): WordInfo {
  const lower = text.toLowerCase();
  const fineCluster = table.clusterOf(lower);
  return {
    text,
    casing: casingOf(text),
    lowerHash: hashString(Template.Word, lower),
    shapeHash: hashString(Template.Shape, shapeOf(text)),
    classes: table.classesOf(text),
    cluster: fineCluster === 0 ? 0 : 1 + ((fineCluster - 1) >> 2),
    fineCluster,
  };
}

/** Hashes of the features of a token at a distance from the one that is labelled. The nearer, the more is looked at. */
export function wordFeatures(word: WordInfo, offset: number): number[] {
  const place = (offset + OFFSETS.length) << 8;
  const features = [
    hashNumbers(place | Template.Word, word.lowerHash),
    hashNumbers(place | Template.Casing, word.casing),
    ...clusterFeatures(word, place),
    ...classFeatures(word, place),
  ];
  if (Math.abs(offset) <= 1) {
    features.push(hashNumbers(place | Template.Shape, word.shapeHash), suffix(word.text, 3, place));
  }
  if (offset === 0) features.push(...ownFeatures(word, place));
  return features;
}

function clusterFeatures(word: WordInfo, place: number): number[] {
  if (word.cluster === 0) return [];
  const wide = (word.cluster - 1) >> 2;
  return [
    hashNumbers(place | Template.Cluster, word.cluster, word.casing),
    hashNumbers(place | Template.FineCluster, word.fineCluster),
    hashNumbers(place | Template.WideCluster, wide, word.casing),
  ];
}

function classFeatures(word: WordInfo, place: number): number[] {
  const features: number[] = [];
  for (let bit = 0; bit < CLASS_BITS; bit++) {
    if ((word.classes >> bit) & 1) features.push(hashNumbers(place | Template.Class, bit, word.casing));
  }
  return features;
}

function ownFeatures(word: WordInfo, place: number): number[] {
  const { text } = word;
  const features = [
    hashString(place | Template.Exact, text),
    hashNumbers(place | Template.Length, Math.min(text.length, 8), word.casing),
    hashNumbers(place | Template.Parts, Number(text.includes('.')), Number(text.includes('-')), Number(/\d/.test(text))),
  ];
  for (let length = 1; length <= Math.min(AFFIX_LENGTH, text.length); length++) {
    features.push(hashString(place | Template.Prefix, text, 0, length));
    if (length !== 3) features.push(suffix(text, length, place));
  }
  return features;
}

function suffix(text: string, length: number, place: number): number {
  const lower = text.slice(-length).toLowerCase();
  return hashNumbers(place | Template.Suffix, hashString(length, lower));
}
