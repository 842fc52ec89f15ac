import type { Decisions } from '../annotation/annotation';
import { followText } from '../annotation/followText';
import { editSteps } from './diffTexts';
import { markChanged } from './lostPlaces';

/** Decisions on a text after it was replaced from outside: by comparing the texts, nothing collapses, and what changed waits for a person. */
export function followReplacement(decisions: Decisions, before: string, after: string): Decisions {
  const followed = editSteps(before, after).reduce(followText, decisions);
  return markChanged(decisions, before, followed, after);
}
