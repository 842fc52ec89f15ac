import type { Span } from '../../../src/article/span';
import { CanonicalOffsets } from '../../../src/article/canonicalOffsets';
import type { AnchorState } from '../../../src/annotation/annotation';
import { codePoints } from '../../../src/annotation/reanchor/anchorTokens';
import { reanchor, type OldText } from '../../../src/annotation/reanchor/reanchor';
import { printSentences, readSentences } from '../../../src/annotation/reanchor/sentenceList';
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
  /** Of those left to a person, such as no one could tell: they stand twice, side by side. */
  doubled: number;
  /** Attached, silently, where they are not: the words elsewhere, or words that are gone. */
  wrong: number;
  /** Passages whose words were edited, and proposals of where they are that overlap them. */
  edited: number;
  proposed: number;
  /** Proposals elsewhere. */
  misproposed: number;
}

export const NO_COUNTS: AnchorCounts = { passages: 0, survivors: 0, right: 0, ambiguous: 0, changed: 0, orphaned: 0, doubled: 0, wrong: 0, edited: 0, proposed: 0, misproposed: 0 };

/** How an article is marked and what is known of its old text. */
export interface AnchorTrial {
  readonly passages: number;
  /** The old text itself, when the file was open; what a sidecar keeps: the prints of its sentences; or the passages alone, as other programs keep them. */
  readonly known: 'text' | 'sidecar' | 'passages';
}

/** A passage that was attached where it is not: the sentence that it stood in, what became of that, and where it was attached. */
export interface WrongAnchor {
  readonly was: string;
  readonly truth: string;
  readonly taken: string;
}

/**
 * Marks passages of an article, edits it, finds them again, and counts.
 * @param random A number in [0, 1).
 * @param tell Is told of each that was attached to a wrong place.
 */
export function measureAnchors(article: string, edit: Edit, { passages: count, known }: AnchorTrial, random: () => number, tell?: (wrong: WrongAnchor) => void): AnchorCounts {
  const passages = passagesOf(article, count, random);
  const tracked = edit(TrackedText.of(article), random);
  const { text } = tracked;
  const [before, now] = [new CanonicalOffsets(article), new CanonicalOffsets(text)];
  const anchors = passages.map((passage) => ({ ...textAround(article, passage), start: before.toCanonical(passage.start), end: before.toCanonical(passage.end) }));
  const found = reanchor(anchors, text, oldText(article, known));
  const counts = { ...NO_COUNTS, passages: passages.length };
  passages.forEach((passage, index) => {
    const place = found[index];
    if (place === undefined) return;
    const fate = tracked.fateOf(passage);
    const truth = fate.kind === 'deleted' ? undefined : { start: now.toCanonical(fate.start), end: now.toCanonical(fate.end) };
    if (fate.kind === 'edited') counts.edited++;
    if (fate.kind === 'survived') countSurvivor(counts, place.anchor, () => tracked.isDoubled(passage));
    if (place.anchor === 'changed') counts[isOver(place, truth) ? 'proposed' : 'misproposed']++;
    if (place.anchor !== 'anchored' && place.anchor !== 'moved') return;
    if (fate.kind === 'survived' && place.start === truth?.start && place.end === truth.end) {
      counts.right++;
      return;
    }
    counts.wrong++;
    const taken = { start: now.fromCanonical(place.start), end: now.fromCanonical(place.end) };
    tell?.({ was: shown(article, passage), truth: fate.kind === 'deleted' ? 'deleted' : `${fate.kind}: ${shown(text, fate)}`, taken: shown(text, taken) });
  });
  return counts;
}

function countSurvivor(counts: AnchorCounts, state: AnchorState, isDoubled: () => boolean): void {
  counts.survivors++;
  if (state === 'anchored' || state === 'moved') return;
  counts[state]++;
  if (isDoubled()) counts.doubled++;
}

function oldText(article: string, known: AnchorTrial['known']): OldText | undefined {
  if (known === 'text') return { text: article };
  const length = codePoints(article);
  const sentences = known === 'sidecar' ? readSentences(printSentences(article, length), length) : undefined;
  return sentences && { sentences };
}

/** UTF-16 code units that are shown on each side. */
const SHOWN = 160;

function shown(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - SHOWN), start)}[[${text.slice(start, end)}]]${text.slice(end, end + SHOWN)}`.replaceAll('\n', '⏎');
}

function isOver(place: Span, truth: Span | undefined): boolean {
  return truth !== undefined && place.start < truth.end && truth.start < place.end;
}

export function addCounts(a: AnchorCounts, b: AnchorCounts): AnchorCounts {
  const sum = { ...a };
  for (const key of Object.keys(a) as (keyof AnchorCounts)[]) sum[key] += b[key];
  return sum;
}
