import type { Span } from '../../../src/article/span';
import { CanonicalOffsets } from '../../../src/article/canonicalOffsets';
import { reanchor } from '../../../src/annotation/reanchor/reanchor';
import { textAround } from '../../../src/annotation/textAround';
import type { Edit } from './edits';
import { passagesOf } from './synthetic';
import { TrackedText } from './trackedText';

/** What became of passages after an edit, against what is known of it. */
export interface AnchorCounts {
  passages: number;
  /** The words are still there, whole, wherever. */
  survivors: number;
  /** Survivors attached where they went. */
  right: number;
  /** Survivors left to a person. */
  ambiguous: number;
  changed: number;
  orphaned: number;
  /** Attached, silently, where they are not: the words elsewhere, or words that are gone. */
  wrong: number;
  /** Passages whose words were edited, and proposals of where they are that overlap them. */
  edited: number;
  proposed: number;
  /** Proposals elsewhere. */
  misproposed: number;
}

export const NO_COUNTS: AnchorCounts = { passages: 0, survivors: 0, right: 0, ambiguous: 0, changed: 0, orphaned: 0, wrong: 0, edited: 0, proposed: 0, misproposed: 0 };

/** How an article is marked and what is known of its old text. */
export interface AnchorTrial {
  readonly passages: number;
  /** Whether the old text is known: the file was open. Else there is only what a sidecar keeps. */
  readonly isTextKnown: boolean;
}

/** Marks passages of an article, edits it, finds them again, and counts. @param random A number in [0, 1). */
export function measureAnchors(article: string, edit: Edit, { passages: count, isTextKnown }: AnchorTrial, random: () => number): AnchorCounts {
  const passages = passagesOf(article, count, random);
  const tracked = edit(TrackedText.of(article), random);
  const { text } = tracked;
  const [before, now] = [new CanonicalOffsets(article), new CanonicalOffsets(text)];
  const anchors = passages.map((passage) => ({ ...textAround(article, passage), start: before.toCanonical(passage.start), end: before.toCanonical(passage.end) }));
  const found = reanchor(anchors, text, isTextKnown ? article : undefined);
  const counts = { ...NO_COUNTS, passages: passages.length };
  passages.forEach((passage, index) => {
    const place = found[index];
    if (place === undefined) return;
    const fate = tracked.fateOf(passage);
    const truth = fate.kind === 'deleted' ? undefined : { start: now.toCanonical(fate.start), end: now.toCanonical(fate.end) };
    const isPlaced = place.anchor === 'anchored' || place.anchor === 'moved';
    const isRight = fate.kind === 'survived' && place.start === truth?.start && place.end === truth.end;
    if (fate.kind === 'survived') counts.survivors++;
    if (fate.kind === 'edited') counts.edited++;
    if (isPlaced) counts[isRight ? 'right' : 'wrong']++;
    else if (fate.kind === 'survived') counts[place.anchor]++;
    if (place.anchor === 'changed') counts[isOver(place, truth) ? 'proposed' : 'misproposed']++;
  });
  return counts;
}

function isOver(place: Span, truth: Span | undefined): boolean {
  return truth !== undefined && place.start < truth.end && truth.start < place.end;
}

export function addCounts(a: AnchorCounts, b: AnchorCounts): AnchorCounts {
  const sum = { ...a };
  for (const key of Object.keys(a) as (keyof AnchorCounts)[]) sum[key] += b[key];
  return sum;
}
