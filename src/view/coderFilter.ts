import type { Decisions } from '../annotation/annotation';

/** Whose decisions are shown. */
export interface CoderFilter {
  /** The coder at work; undefined when decisions are not signed. */
  readonly own: string | undefined;
  /** Only the coder's own: others' decisions are as if they had not been made. */
  readonly isBlind: boolean;
  /** Only these coders', '' for unsigned ones; all when empty. */
  readonly coders: readonly string[];
}

/** Shows everything. */
export const ALL_CODERS: CoderFilter = { own: undefined, isBlind: false, coders: [] };

/**
 * The decisions that are shown; what others dismissed is suggested again. An entity that only hidden annotations speak of is hidden with
 * them. The same object when nothing is hidden.
 */
export function shownDecisions(decisions: Decisions, { own, isBlind, coders }: CoderFilter): Decisions {
  const isShown = ({ by }: { readonly by?: string }): boolean => (isBlind ? by === own : coders.length === 0 || coders.includes(by ?? ''));
  const annotations = decisions.annotations.filter(isShown);
  const dismissed = decisions.dismissed.filter(isShown);
  if (annotations.length === decisions.annotations.length && dismissed.length === decisions.dismissed.length) return decisions;
  const all = entitiesIn(decisions.annotations);
  const shown = entitiesIn(annotations);
  return { ...decisions, entities: decisions.entities.filter(({ id }) => shown.has(id) || !all.has(id)), annotations, dismissed };
}

/** Who decided something about an article, '' for unsigned decisions, in order of their names. */
export function codersOf({ annotations, dismissed }: Decisions): readonly string[] {
  return [...new Set([...annotations, ...dismissed].map(({ by = '' }) => by))].sort();
}

function entitiesIn(annotations: Decisions['annotations']): ReadonlySet<string> {
  return new Set(annotations.flatMap(({ entity, speaker }) => [...(entity === undefined ? [] : [entity]), ...(speaker === undefined ? [] : [speaker])]));
}
