import { isRecord, sameValue } from './sameValue';

/** An entry of a sidecar, as keys and values. */
type Entry = Readonly<Record<string, unknown>>;

/** Where a passage stands: it moves with the text, which is no decision. */
const PLACE = ['start', 'end', 'quote', 'before', 'after', 'anchor'];

/** Keys that only make sense together: one side's are taken as they are. */
const TOGETHER: readonly (readonly string[])[] = [PLACE, ['type', 'entity', 'value', 'mod', 'endValue', 'speaker', 'speakerText', 'cue', 'continues', 'by', 'at']];

/**
 * Puts together what two sides made of an entry, key by key. What one side changed is as that side has it; what both changed is as in `mine`, lists of
 * names apart, which have what either added. An entry that one side took away and the other changed stays.
 */
export function mergeEntry<T extends object>(base: T | undefined, mine: T | undefined, theirs: T | undefined): T | undefined {
  if (mine === undefined || theirs === undefined) {
    const kept = mine ?? theirs;
    return base === undefined || (kept !== undefined && !isSameDecision(base, kept)) ? kept : undefined;
  }
  const [old, ours, others] = [asEntry(base), asEntry(mine), asEntry(theirs)];
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(others)])];
  const merged = groupsOf(keys).flatMap((group) => {
    const side = group.every((key) => sameValue(old[key], ours[key])) ? others : ours;
    return group.map((key) => [key, areBothLists(key, old, ours, others) ? mergeLists(old[key], ours[key], others[key]) : (side[key] ?? (isChangedAlone(group, key, old, others) ? others[key] : undefined))] as const);
  });
  const order = (key: string): number => keys.indexOf(key);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined).sort(([a], [b]) => order(a) - order(b))) as T;
}

function asEntry(entry: object | undefined): Entry {
  return isRecord(entry) ? entry : {};
}

/** Whether two states of an entry say the same but for where it stands. */
export function isSameDecision(a: object, b: object): boolean {
  const said = (entry: object): Entry => Object.fromEntries(Object.entries(entry).filter(([key]) => !PLACE.includes(key)));
  return sameValue(said(a), said(b));
}

function groupsOf(keys: readonly string[]): readonly (readonly string[])[] {
  const single = keys.filter((key) => !TOGETHER.some((group) => group.includes(key)));
  return [...TOGETHER, ...single.map((key) => [key])];
}

/** Whether a key that stands for itself was changed by them: it stays, though it was taken away here. */
function isChangedAlone(group: readonly string[], key: string, base: Entry, theirs: Entry): boolean {
  return group.length === 1 && !sameValue(base[key], theirs[key]);
}

/** Whether both sides changed a list. */
function areBothLists(key: string, base: Entry, mine: Entry, theirs: Entry): boolean {
  return Array.isArray(mine[key]) && Array.isArray(theirs[key]) && !sameValue(base[key], mine[key]) && !sameValue(base[key], theirs[key]);
}

/** What is in both lists or new in one; what one side took away is gone. */
function mergeLists(base: unknown, mine: unknown, theirs: unknown): readonly unknown[] {
  const [old, ours, others] = [base, mine, theirs].map((list): readonly unknown[] => (Array.isArray(list) ? list : []));
  const has = (list: readonly unknown[] | undefined, item: unknown): boolean => list?.some((each) => sameValue(each, item)) === true;
  const kept = (ours ?? []).filter((item) => has(others, item) || !has(old, item));
  return [...kept, ...(others ?? []).filter((item) => !has(ours, item) && !has(old, item))];
}
