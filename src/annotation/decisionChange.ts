import type { Annotation, ArticleRecord, Decisions, Dismissal, EntityRecord } from './annotation';

/** One record before and after a step; without `before` it is new, without `after` it is gone. */
export interface Replacement<T> {
  readonly before?: T;
  readonly after?: T;
}

/** A step in what was decided, as the records that it replaces: it can be applied and taken back whatever happened to other records. */
export interface DecisionChange {
  readonly annotations?: readonly Replacement<Annotation>[];
  readonly dismissed?: readonly Replacement<Dismissal>[];
  readonly entities?: readonly Replacement<EntityRecord>[];
  readonly article?: Replacement<ArticleRecord>;
}

/** The step that takes a step back. */
export function invert(change: DecisionChange): DecisionChange {
  return {
    ...(change.annotations === undefined ? {} : { annotations: change.annotations.map(swap) }),
    ...(change.dismissed === undefined ? {} : { dismissed: change.dismissed.map(swap) }),
    ...(change.entities === undefined ? {} : { entities: change.entities.map(swap) }),
    ...(change.article === undefined ? {} : { article: swap(change.article) }),
  };
}

function swap<T>({ before, after }: Replacement<T>): Replacement<T> {
  return { ...(after === undefined ? {} : { before: after }), ...(before === undefined ? {} : { after: before }) };
}

/** Whether a step changes nothing. */
export function isEmptyChange({ annotations, dismissed, entities, article }: DecisionChange): boolean {
  return article === undefined && [annotations, dismissed, entities].every((replacements) => replacements === undefined || replacements.length === 0);
}

/** Applies a step: records are found by id (dismissals by type and span). */
export function applyChange(decisions: Decisions, change: DecisionChange): Decisions {
  return {
    article: change.article === undefined ? decisions.article : (change.article.after ?? {}),
    entities: replaceAll(decisions.entities, change.entities, ({ id }) => id),
    annotations: sortAnnotations(replaceAll(decisions.annotations, change.annotations, ({ id }) => id)),
    dismissed: sortDismissals(replaceAll(decisions.dismissed, change.dismissed, dismissalKey)),
  };
}

/** What tells dismissals apart. */
export function dismissalKey({ type, start, end, quote }: Dismissal): string {
  return `${type}:${start}:${end}:${quote}`;
}

/** By start, then end, then id: the order of a sidecar. */
export function sortAnnotations(annotations: readonly Annotation[]): readonly Annotation[] {
  return [...annotations].sort((a, b) => a.start - b.start || a.end - b.end || compare(a.id, b.id));
}

function sortDismissals(dismissed: readonly Dismissal[]): readonly Dismissal[] {
  return [...dismissed].sort((a, b) => a.start - b.start || a.end - b.end || compare(a.type, b.type));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function replaceAll<T>(records: readonly T[], changes: readonly Replacement<T>[] | undefined, keyOf: (record: T) => string): readonly T[] {
  if (changes === undefined || changes.length === 0) return records;
  const byKey = new Map(records.map((record) => [keyOf(record), record]));
  for (const { before, after } of changes) {
    if (before !== undefined && (after === undefined || keyOf(before) !== keyOf(after))) byKey.delete(keyOf(before));
  }
  for (const { after } of changes) if (after !== undefined) byKey.set(keyOf(after), after);
  return [...byKey.values()];
}
