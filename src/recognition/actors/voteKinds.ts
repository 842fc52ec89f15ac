import type { ActorKind } from '../mention';
import type { NameMention } from './name';

/** A mention this sure keeps its kind whatever the article's others say. */
const SURE = 0.9;

/** How much more the others must weigh. */
const MAJORITY = 2;

const VOTING: ReadonlySet<ActorKind> = new Set(['person', 'organisation', 'place']);

/** For each text the kind that most of an article's mentions of it speak for, where the mentions differ. */
export function disputedKinds(names: readonly NameMention[]): ReadonlyMap<string, ActorKind> {
  const weights = new Map<string, Map<ActorKind, number>>();
  for (const { text, kind, confidence, entry } of names) {
    if (!VOTING.has(kind) || entry !== undefined) continue;
    const kinds = weights.get(text) ?? new Map<ActorKind, number>();
    kinds.set(kind, (kinds.get(kind) ?? 0) + confidence);
    weights.set(text, kinds);
  }
  const disputed = new Map<string, ActorKind>();
  for (const [text, kinds] of weights) {
    if (kinds.size < 2) continue;
    const [first, second] = [...kinds].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    if (first !== undefined && first[1] >= MAJORITY * (second?.[1] ?? 0)) disputed.set(text, first[0]);
  }
  return disputed;
}

/** The mention, with the kind that the article's mentions of its text speak for unless it is sure of its own. */
export function withVotedKind(name: NameMention, disputed: ReadonlyMap<string, ActorKind>): NameMention {
  const kind = name.entry === undefined && name.confidence < SURE && VOTING.has(name.kind) ? disputed.get(name.text) : undefined;
  return kind === undefined || kind === name.kind ? name : { ...name, kind };
}
