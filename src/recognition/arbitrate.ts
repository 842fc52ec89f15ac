import { contains, overlaps } from '../article/span';
import type { Mention } from './mention';

/** Where two types claim the same words with equal confidence, the lower rank keeps them. */
const RANK: Readonly<Record<Mention['type'], number>> = { date: 0, actor: 1, issue: 2, quote: 3 };

/** Reading order: by start, then the longer one first, then by type. */
export function byPosition(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end || RANK[a.type] - RANK[b.type];
}

/**
 * Settles the claims of several recognisers on one paragraph's words.
 * - Quotations hold other mentions: they never compete.
 * - A candidate gives way to whatever it overlaps, but not to a name that it holds ("Gaza aid").
 * - An issue inside a name ("Commerce" in "Commerce Ministry") or a date gives way; an issue that
 *   holds a name ("U.S.-China trade relations") stays beside it.
 * - A likely name that holds a date ("Sunday Times"), or a date that holds a name, keeps the words.
 * - Otherwise the more confident keeps the words ("May": a month or a person).
 *
 * Mentions of one type are left as their recogniser gave them.
 */
export function arbitrate(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = [...mentions].sort(byPosition);
  const lost = new Set<Mention>();
  sorted.forEach((mention, index) => {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (other === undefined || other.start >= mention.end) break;
      const loser = weaker(mention, other);
      if (loser !== undefined) lost.add(loser);
    }
  });
  return lost.size === 0 ? sorted : sorted.filter((mention) => !lost.has(mention));
}

function weaker(a: Mention, b: Mention): Mention | undefined {
  if (a.type === b.type && a.kind !== 'candidate' && b.kind !== 'candidate') return undefined;
  if (a.type === 'quote' || b.type === 'quote' || !overlaps(a, b)) return undefined;
  if (a.kind === 'candidate') return b.kind === 'candidate' ? undefined : weakerCandidate(a, b);
  if (b.kind === 'candidate') return weakerCandidate(b, a);
  if (a.type === 'issue') return weakerIssue(a, b);
  if (b.type === 'issue') return weakerIssue(b, a);
  if (holds(a, b)) return b;
  if (holds(b, a)) return a;
  return a.confidence === b.confidence ? byRank(a, b) : a.confidence < b.confidence ? a : b;
}

const LIKELY = 0.5;

function holds(outer: Mention, inner: Mention): boolean {
  return outer.confidence >= LIKELY && isLonger(outer, inner) && contains(outer, inner);
}

function isLonger(a: Mention, b: Mention): boolean {
  return a.end - a.start > b.end - b.start;
}

function weakerCandidate(candidate: Mention, other: Mention): Mention | undefined {
  return other.type === 'actor' && contains(candidate, other) && isLonger(candidate, other) ? undefined : candidate;
}

function weakerIssue(issue: Mention, name: Mention): Mention | undefined {
  return contains(issue, name) && isLonger(issue, name) ? undefined : issue;
}

function byRank(a: Mention, b: Mention): Mention {
  return RANK[a.type] < RANK[b.type] ? b : a;
}
