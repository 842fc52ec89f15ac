import type { SentenceContext } from './sentenceContext';
import { hashNumbers } from '../words/featureHash';
import type { Word } from '../words/word';
import type { FeatureList } from './featureList';

/** Ids of feature templates over the run of capitalised words that a token stands in. Part of the model's format. */
const enum Template {
  Last = 4224,
  LastCluster,
  First,
  Classes,
  Before,
  After,
  BeforeCluster,
  AfterCluster,
  Place,
  HeadLast,
  HeadLastAhead,
  ClassesAround,
}

const LONGEST = 6;

/**
 * Adds the features of the token at `index` by the whole run of capitalised words around it: what the run ends and begins
 * with, what stands before and after it, and which classes its words belong to. Boundaries and types of long names hang on these.
 */
export function runFeatures({ words, classes, runs }: SentenceContext, index: number, features: FeatureList): void {
  const run = runs[index];
  if (run === undefined) return;
  const { start, end, headEnd } = run;
  const place = index === start ? 0 : index === end - 1 ? 2 : index < headEnd ? 1 : 3;
  const ownClasses = joined(classes, start, end);
  const clusterBefore = clusterAt(words, start - 1);
  const clusterAfter = clusterAt(words, end);
  features.push(hashNumbers(Template.Before, hashAt(words, start - 1), place));
  features.push(hashNumbers(Template.After, hashAt(words, end), place));
  features.push(hashNumbers(Template.BeforeCluster, clusterBefore, place, Math.min(end - start, 2)));
  features.push(hashNumbers(Template.AfterCluster, clusterAfter, place, Math.min(end - start, 2)));
  features.push(hashNumbers(Template.Classes, ownClasses, place));
  features.push(hashNumbers(Template.ClassesAround, ownClasses, clusterBefore, clusterAfter));
  if (end - start > 1) {
    features.push(hashNumbers(Template.Last, hashAt(words, end - 1), place));
    features.push(hashNumbers(Template.LastCluster, clusterAt(words, end - 1), place, clusterAt(words, start)));
    features.push(hashNumbers(Template.First, hashAt(words, start), place));
    features.push(hashNumbers(Template.Place, Math.min(index - start, LONGEST), Math.min(end - 1 - index, LONGEST)));
  }
  if (headEnd < end) {
    features.push(hashNumbers(index < headEnd ? Template.HeadLastAhead : Template.HeadLast, hashAt(words, headEnd - 1), hashAt(words, headEnd)));
  }
}

function hashAt(words: readonly Word[], index: number): number {
  return index < 0 ? 1 : (words[index]?.lowerHash ?? 1);
}

function clusterAt(words: readonly Word[], index: number): number {
  return index < 0 ? -1 : (words[index]?.cluster ?? -1);
}

function joined(classes: ArrayLike<number>, start: number, end: number): number {
  let bits = 0;
  for (let index = start; index < end; index++) bits |= classes[index] ?? 0;
  return bits;
}
