import { byId, byKind, type Keyed } from './entryKeys';
import { sameValue } from './sameValue';
import type { StoredSidecar } from './storedSidecar';

/**
 * What others began with when they wrote a file right after us: an entry that they have as it was before our last saves, they have not seen as
 * we saved it, so they did not take our change back.
 * @param before What the file said before our last saves. @param base What we saved.
 */
export function seenBase(before: StoredSidecar, base: StoredSidecar, theirs: StoredSidecar): StoredSidecar {
  return {
    ...base,
    article: sameValue(before.article, theirs.article) ? before.article : base.article,
    entities: seen(byId, before.entities, base.entities, theirs.entities),
    annotations: seen(byId, before.annotations, base.annotations, theirs.annotations),
    dismissed: seen(byKind, before.dismissed, base.dismissed, theirs.dismissed),
  };
}

function seen<T>(keyOf: (entries: readonly T[]) => Keyed<T>, before: readonly T[], base: readonly T[], theirs: readonly T[]): readonly T[] {
  const [old, ours, others] = [new Map(keyOf(before)), new Map(keyOf(base)), new Map(keyOf(theirs))];
  return [...new Set([...old.keys(), ...ours.keys()])].flatMap((key) => {
    const entry = sameValue(old.get(key), others.get(key)) ? old.get(key) : ours.get(key);
    return entry === undefined ? [] : [entry];
  });
}
