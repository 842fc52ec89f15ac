import type { Annotation, Decisions } from '../annotation/annotation';
import type { DecisionChange } from '../annotation/decisionChange';
import { removeParts } from '../annotation/linkedSpans';
import type { CoderDifference } from './compareCoders';

/** What to keep of two coders' work where it differs. */
export type Verdict = 'a' | 'b' | 'both' | 'neither';

/** Keeps what the verdict says and removes the rest; annotations that are gone meanwhile are left alone. */
export function adjudicate({ annotations }: Pick<Decisions, 'annotations'>, { a, b }: CoderDifference, verdict: Verdict): DecisionChange {
  const dropped = [...(verdict === 'b' || verdict === 'neither' ? [a] : []), ...(verdict === 'a' || verdict === 'neither' ? [b] : [])];
  const gone = dropped.flatMap((mention): readonly Annotation[] => annotations.filter(({ id }) => id === mention?.id));
  return { annotations: removeParts(annotations, gone) };
}
