import type { Span } from '../../article/span';
import type { NounPhrase } from './nounPhrases';
import type { Occurrence } from './salience';
import { BARE_HEADS, HEADS } from './wordClasses';

/** A noun phrase at its place; spans relative to its paragraph, UTF-16. */
export interface PlacedPhrase extends Span, Occurrence {
  readonly phrase: NounPhrase;
  readonly text: string;
  /** Whether it holds the name of an actor and more: "Gaza aid". */
  readonly holdsName: boolean;
}

/** Noun phrases of an article that name one matter. */
export interface PhraseGroup {
  /** Key of its leading wording. */
  readonly key: string;
  readonly words: readonly string[];
  /** Where the leading wording stands. */
  readonly places: readonly PlacedPhrase[];
  /** Where shorter and longer wordings of it stand. */
  readonly others: readonly PlacedPhrase[];
}

interface Group {
  readonly key: string;
  readonly words: readonly string[];
  readonly places: PlacedPhrase[];
  readonly others: PlacedPhrase[];
}

/** Groups phrases by what they name: "the ladders" beside "eel ladders", "eel ladder plan" beside "eel ladders" count for one. */
export function groupPhrases(phrases: readonly PlacedPhrase[]): readonly PhraseGroup[] {
  const groups = new Map<string, Group>();
  for (const placed of phrases) {
    const { key } = placed.phrase;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, words: key.split(' '), places: [placed], others: [] });
    else group.places.push(placed);
  }
  const byLength = [...groups.values()].filter(({ words }) => words.length > 1).sort((a, b) => b.words.length - a.words.length || b.places.length - a.places.length);
  for (const group of byLength) {
    if (!groups.has(group.key)) continue;
    foldHead(group, groups);
    foldGenericHead(group, groups);
  }
  return [...groups.values()];
}

/** Folds a phrase and the same without its first words: into the longer if that is repeated, else into the shorter. */
function foldHead(group: Group, groups: Map<string, Group>): void {
  for (let skipped = 1; skipped < group.words.length; skipped++) {
    const shorter = groups.get(group.words.slice(skipped).join(' '));
    if (shorter === undefined) continue;
    const [long, short] = [group.places.length, shorter.places.length];
    if (long >= 2 ? 3 * long >= short : short === 1) fold(shorter, group, groups);
    else if (shorter.words.length > 1 && long === 1) fold(group, shorter, groups);
    return;
  }
}

/** Folds "eel ladder plan" into "eel ladder". */
function foldGenericHead(group: Group, groups: Map<string, Group>): void {
  const head = group.words.at(-1) ?? '';
  if (group.places.length > 1 || !(BARE_HEADS.has(head) || HEADS.has(head))) return;
  const shorter = groups.get(group.words.slice(0, -1).join(' '));
  if (shorter !== undefined && groups.has(group.key)) fold(group, shorter, groups);
}

function fold(from: Group, into: Group, groups: Map<string, Group>): void {
  for (const place of from.places) into.others.push(place);
  for (const place of from.others) into.others.push(place);
  groups.delete(from.key);
}
