import type { Annotation, Decisions } from '../annotation/annotation';
import type { DecisionChange, Replacement } from '../annotation/decisionChange';

/**
 * What is tagged with some codes gets another, or loses its tag when there is none. A passage that has the other already is not tagged twice.
 * @param ids Only annotations with these ids; all without them.
 */
export function retypeAnnotations({ annotations }: Decisions, from: readonly string[], to: string | undefined, ids?: ReadonlySet<string>): DecisionChange {
  const taken = new Set(annotations.filter(({ type }) => type === to).map(placeKey));
  const concerned = annotations.filter(({ id, type }) => from.includes(type) && type !== to && (ids === undefined || ids.has(id)));
  return {
    annotations: concerned.map((before): Replacement<Annotation> => {
      if (to === undefined || taken.has(placeKey(before))) return { before };
      taken.add(placeKey(before));
      return { before, after: { ...before, type: to } };
    }),
  };
}

/** Two coders may tag one passage alike. */
function placeKey({ start, end, by = '' }: Annotation): string {
  return `${start}:${end}:${by}`;
}
