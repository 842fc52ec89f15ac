import type { EntityRecord } from '../annotation/annotation';
import { byId, byKind } from './entryKeys';
import { mergeEntry } from './mergeEntries';
import type { StoredAnnotation, StoredSidecar, StoredText } from './storedSidecar';

/**
 * Puts together what two sides made of the same sidecar: an entry that only one side changed, added or removed is as that side has it; one
 * that both changed is put together key by key, as in `mine` where both changed the same. Nothing that someone decided is lost to what another took
 * away. Where a passage stands is no change: it moves with the text, and stays as in `mine`.
 */
export function mergeSidecars(base: StoredSidecar, mine: StoredSidecar, theirs: StoredSidecar): StoredSidecar {
  const annotations = mergeLists(byId<StoredAnnotation>, base.annotations, mine.annotations, theirs.annotations);
  const dismissed = mergeLists(byKind, base.dismissed, mine.dismissed, theirs.dismissed);
  const entities = mergeLists(byId<EntityRecord>, base.entities, mine.entities, theirs.entities);
  return {
    article: mergeEntry(base.article, mine.article, theirs.article) ?? {},
    ...mergeStates(mine.text, theirs.text),
    entities: withNamed(entities, annotations, [...mine.entities, ...theirs.entities]),
    annotations: [...annotations].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)),
    dismissed: [...dismissed].sort((a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : 1)),
  };
}

/** Passages that stand in another text must not be looked for by the sentences of this one. */
function mergeStates(mine: StoredText | undefined, theirs: StoredText | undefined): { readonly text?: StoredText } {
  const text = mine ?? theirs;
  if (text === undefined) return {};
  const { sentences, ...state } = text;
  const isSame = mine === undefined || theirs === undefined || mine.sha256 === theirs.sha256;
  return { text: isSame && sentences !== undefined ? text : state };
}

/** The entities, with those that one side took away while the other tagged them. */
function withNamed(entities: readonly EntityRecord[], annotations: readonly StoredAnnotation[], known: readonly EntityRecord[]): readonly EntityRecord[] {
  const named = new Set(annotations.flatMap(({ entity, speaker }) => [entity, speaker]));
  const here = new Set(entities.map(({ id }) => id));
  const missing = known.filter(({ id }) => named.has(id) && !here.has(id));
  return [...entities, ...new Map(missing.map((entity) => [entity.id, entity])).values()];
}

/** Entries of both sides, those of `theirs` first. */
function mergeLists<T extends object>(keyOf: (entries: readonly T[]) => readonly (readonly [key: string, entry: T])[], base: readonly T[], mine: readonly T[], theirs: readonly T[]): readonly T[] {
  const [old, ours, others] = [new Map(keyOf(base)), new Map(keyOf(mine)), new Map(keyOf(theirs))];
  return [...new Set([...others.keys(), ...ours.keys()])].flatMap((key) => mergeEntry(old.get(key), ours.get(key), others.get(key)) ?? []);
}
