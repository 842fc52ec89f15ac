import type { SentenceContext } from './contextFeatures';
import { hashNumbers } from './featureHash';
import type { WordInfo } from './wordFeatures';

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
 * Hashes of the features of the token at `index` by the whole run of capitalised words around it: what the run ends and begins
 * with, what stands before and after it, and which classes its words belong to. Boundaries and types of long names hang on these.
 */
export function runFeatures({ words, runs }: SentenceContext, index: number): number[] {
  const run = runs[index];
  if (run === undefined) return [];
  const { start, end, headEnd } = run;
  const hash = (at: number): number => words[at]?.lowerHash ?? 1;
  const cluster = (at: number): number => words[at]?.cluster ?? -1;
  const place = index === start ? 0 : index === end - 1 ? 2 : index < headEnd ? 1 : 3;
  const classes = classesOf(words, start, end);
  const features = [
    hashNumbers(Template.Before, hash(start - 1), place),
    hashNumbers(Template.After, hash(end), place),
    hashNumbers(Template.BeforeCluster, cluster(start - 1), place, Math.min(end - start, 2)),
    hashNumbers(Template.AfterCluster, cluster(end), place, Math.min(end - start, 2)),
    hashNumbers(Template.Classes, classes, place),
    hashNumbers(Template.ClassesAround, classes, cluster(start - 1), cluster(end)),
  ];
  if (end - start > 1) {
    features.push(
      hashNumbers(Template.Last, hash(end - 1), place),
      hashNumbers(Template.LastCluster, cluster(end - 1), place, cluster(start)),
      hashNumbers(Template.First, hash(start), place),
      hashNumbers(Template.Place, Math.min(index - start, LONGEST), Math.min(end - 1 - index, LONGEST)),
    );
  }
  if (headEnd < end) {
    features.push(hashNumbers(index < headEnd ? Template.HeadLastAhead : Template.HeadLast, hash(headEnd - 1), hash(headEnd)));
  }
  return features;
}

function classesOf(words: readonly WordInfo[], start: number, end: number): number {
  let classes = 0;
  for (let at = start; at < end; at++) classes |= words[at]?.classes ?? 0;
  return classes;
}
