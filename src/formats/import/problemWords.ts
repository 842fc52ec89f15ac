import type { PlaceProblem } from './placeAnnotations';

/** Why an annotation has no place, in words. */
export const PROBLEM_WORDS: Readonly<Record<PlaceProblem, string>> = {
  outside: 'its place is beyond the end of the text',
  empty: 'its passage is empty',
  'not-found': 'its words are not in the text',
  ambiguous: 'its words are there more than once',
  changed: 'the text there is another now',
};
