import { byId, byKind, type Keyed } from './entryKeys';
import { isSameDecision } from './mergeEntries';
import { sameValue } from './sameValue';
import type { StoredSidecar } from './storedSidecar';

/** Whether two states of a sidecar say the same, wherever its passages stand. */
export function sameDecisions(a: StoredSidecar, b: StoredSidecar): boolean {
  return (
    sameValue(a.article, b.article) &&
    sameEntries(byId(a.entities), byId(b.entities)) &&
    sameEntries(byId(a.annotations), byId(b.annotations)) &&
    sameEntries(byKind(a.dismissed), byKind(b.dismissed))
  );
}

function sameEntries<T extends object>(a: Keyed<T>, b: Keyed<T>): boolean {
  const others = new Map(b);
  return a.length === b.length && a.every(([key, entry]) => {
    const other = others.get(key);
    return other !== undefined && isSameDecision(entry, other);
  });
}
