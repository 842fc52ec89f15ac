import type { Annotation } from './annotation';
import type { Replacement } from './decisionChange';

/** Id of the annotation that a passage of several parts begins with: each further part names it in `continues`. */
export function headOf({ id, continues }: Pick<Annotation, 'id' | 'continues'>): string {
  return continues ?? id;
}

/** All parts of the passage that an annotation is part of, itself included, in the given order. */
export function partsOf<T extends Pick<Annotation, 'id' | 'continues'>>(annotations: readonly T[], annotation: T): readonly T[] {
  const head = headOf(annotation);
  return annotations.filter((other) => headOf(other) === head);
}

/** Removes annotations; where one began a passage of several parts, the first part that stays is its beginning from now on. */
export function removeParts(annotations: readonly Annotation[], removed: readonly Annotation[]): readonly Replacement<Annotation>[] {
  const gone = new Set(removed.map(({ id }) => id));
  const heads = new Map<string, string>();
  const relinked = annotations.flatMap((before): Replacement<Annotation>[] => {
    const { continues, ...rest } = before;
    if (continues === undefined || !gone.has(continues) || gone.has(before.id)) return [];
    const head = heads.get(continues);
    if (head === undefined) heads.set(continues, before.id);
    return [{ before, after: head === undefined ? rest : { ...before, continues: head } }];
  });
  return [...removed.map((before) => ({ before })), ...relinked];
}
