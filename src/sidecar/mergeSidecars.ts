import type { StoredSidecar } from './storedSidecar';

/**
 * Puts together what two sides made of the same sidecar: an entry that only one side changed, added or removed is as that side has it; one
 * that both changed is as in `mine`.
 */
export function mergeSidecars(base: StoredSidecar, mine: StoredSidecar, theirs: StoredSidecar): StoredSidecar {
  const article = mergeLists(Object.entries(base.article), Object.entries(mine.article), Object.entries(theirs.article), ([key]) => key);
  const annotations = mergeLists(base.annotations, mine.annotations, theirs.annotations, ({ id }) => id);
  const dismissedKey = (entry: StoredSidecar['dismissed'][number]): string => [entry.type, entry.start, entry.end, entry.quote].join(':');
  const dismissed = mergeLists(base.dismissed, mine.dismissed, theirs.dismissed, dismissedKey);
  return {
    article: Object.fromEntries(article),
    ...(mine.text === undefined ? {} : { text: mine.text }),
    entities: mergeLists(base.entities, mine.entities, theirs.entities, ({ id }) => id),
    annotations: [...annotations].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)),
    dismissed: [...dismissed].sort((a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : 1)),
  };
}

function mergeLists<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[], keyOf: (entry: T) => string): T[] {
  const index = (entries: readonly T[]): ReadonlyMap<string, T> => new Map(entries.map((entry) => [keyOf(entry), entry]));
  const [old, ours, others] = [index(base), index(mine), index(theirs)];
  const keys = new Set([...theirs.map(keyOf), ...mine.map(keyOf)]);
  return [...keys].flatMap((key) => {
    const isMineUntouched = same(old.get(key), ours.get(key));
    const entry = isMineUntouched ? others.get(key) : ours.get(key);
    return entry === undefined ? [] : [entry];
  });
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** The same value with its top-level keys in order. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
