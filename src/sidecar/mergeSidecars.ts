import { sameValue } from './sameValue';
import type { StoredDismissal, StoredSidecar } from './storedSidecar';

/**
 * Puts together what two sides made of the same sidecar: an entry that only one side changed, added or removed is as that side has it; one
 * that both changed is as in `mine`. Where a passage stands is no change: it moves with the text, and stays as in `mine`.
 */
export function mergeSidecars(base: StoredSidecar, mine: StoredSidecar, theirs: StoredSidecar): StoredSidecar {
  const article = mergeLists(Object.entries(base.article), Object.entries(mine.article), Object.entries(theirs.article), ([key]) => key);
  const annotations = mergeLists(base.annotations, mine.annotations, theirs.annotations, ({ id }) => id);
  const dismissed = mergeLists(numbered(base.dismissed), numbered(mine.dismissed), numbered(theirs.dismissed), ({ key }) => key);
  return {
    article: Object.fromEntries(article),
    ...(mine.text === undefined ? {} : { text: mine.text }),
    entities: mergeLists(base.entities, mine.entities, theirs.entities, ({ id }) => id),
    annotations: [...annotations].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)),
    dismissed: dismissed.map(({ entry }) => entry).sort((a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : 1)),
  };
}

interface NumberedDismissal {
  readonly key: string;
  readonly entry: StoredDismissal;
}

/** Dismissals have no ids: they are told apart by what was dismissed, by whom and when, and by their order among equals. */
function numbered(dismissed: readonly StoredDismissal[]): NumberedDismissal[] {
  const counts = new Map<string, number>();
  return dismissed.map((entry) => {
    const kind = JSON.stringify([entry.type, entry.quote, entry.by, entry.at]);
    const number = counts.get(kind) ?? 0;
    counts.set(kind, number + 1);
    return { key: `${kind} ${number}`, entry };
  });
}

function mergeLists<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[], keyOf: (entry: T) => string): T[] {
  const index = (entries: readonly T[]): ReadonlyMap<string, T> => new Map(entries.map((entry) => [keyOf(entry), entry]));
  const [old, ours, others] = [index(base), index(mine), index(theirs)];
  const keys = new Set([...theirs.map(keyOf), ...mine.map(keyOf)]);
  return [...keys].flatMap((key) => {
    const isOnlyTheirs = sameValue(old.get(key), ours.get(key)) && !sameValue(old.get(key), others.get(key));
    const entry = isOnlyTheirs ? others.get(key) : ours.get(key);
    return entry === undefined ? [] : [entry];
  });
}
