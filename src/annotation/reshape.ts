import type { Span } from '../article/span';
import type { Annotation, Dismissal } from './annotation';
import type { DecisionContext } from './decide';
import type { DecisionChange } from './decisionChange';
import { textAround } from './textAround';

/** Gives an annotation another passage: it keeps its id, entity and note, and is signed anew. */
export function reshape(before: Annotation, { start, end }: Span, { text, now, coder }: Pick<DecisionContext, 'text' | 'now' | 'coder'>): DecisionChange {
  if (end <= start || (before.start === start && before.end === end && before.anchor === 'anchored')) return {};
  const by = coder ?? before.by;
  const after: Annotation = { ...before, start, end, ...textAround(text, { start, end }), ...(by === undefined ? {} : { by }), at: now, anchor: 'anchored' };
  return { annotations: [{ before, after }] };
}

/** Takes dismissals back: what was dismissed is suggested again. */
export function restore(dismissed: readonly Dismissal[]): DecisionChange {
  return { dismissed: dismissed.map((before) => ({ before })) };
}
