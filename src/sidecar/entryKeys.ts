import type { StoredDismissal } from './storedSidecar';

/** Entries with what tells them from each other. */
export type Keyed<T> = readonly (readonly [key: string, entry: T])[];

/** Annotations or entities by their ids. */
export function byId<T extends { readonly id: string }>(entries: readonly T[]): Keyed<T> {
  return entries.map((entry) => [entry.id, entry]);
}

/** Dismissals have no ids: they are told apart by what was dismissed, by whom and when, and by their order among equals. */
export function byKind(dismissed: readonly StoredDismissal[]): Keyed<StoredDismissal> {
  const counts = new Map<string, number>();
  return dismissed.map((entry) => {
    const kind = JSON.stringify([entry.type, entry.quote, entry.by, entry.at]);
    const number = counts.get(kind) ?? 0;
    counts.set(kind, number + 1);
    return [`${kind} ${number}`, entry];
  });
}
