import { canonicalText } from '../article/canonicalText';
import type { Span } from '../article/span';
import type { Anchor } from './anchor';
import type { Annotation, Decisions } from './annotation';
import { quotePlaces } from './quotePlaces';

/** A place in the text as it is now, with what stands there. UTF-16 offsets of the editor's text. */
export interface PlaceNow extends Span {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** An annotation that lost its place, or whose words changed: a person decides. The old words and their context are the annotation's own. */
export interface LostAnnotation {
  readonly annotation: Annotation;
  readonly state: 'changed' | 'ambiguous' | 'orphaned';
  /** What stands where the words stood: for `changed`. */
  readonly proposal?: PlaceNow;
  /** Where the same words stand, likeliest first: for `ambiguous` and `orphaned`. */
  readonly candidates: readonly PlaceNow[];
}

/** Candidates that are worth a look. */
const MOST_CANDIDATES = 10;

/** Context shown beside a place. UTF-16 code units. */
const SHOWN = 60;

/** The annotations of an article that wait for a person, in order of the text. @param text As the editor holds it. */
export function lostAnnotations(decisions: Decisions, text: string): readonly LostAnnotation[] {
  return decisions.annotations.flatMap((annotation): LostAnnotation[] => {
    const state = annotation.anchor;
    if (state === 'anchored' || state === 'moved') return [];
    if (state === 'changed' && annotation.end > annotation.start) return [{ annotation, state, proposal: placeNow(text, annotation), candidates: [] }];
    return [{ annotation, state, candidates: candidatesOf(annotation, decisions, text) }];
  });
}

/** Places of the same words that no other annotation of the same kind holds already. */
function candidatesOf(annotation: Annotation, { annotations }: Decisions, text: string): readonly PlaceNow[] {
  const isTaken = ({ start, end }: Span): boolean =>
    annotations.some((other) => (other.anchor === 'anchored' || other.anchor === 'moved') && other.type === annotation.type && other.start === start && other.end === end);
  const anchor = text.includes('\r\n') ? withCrlf(annotation) : annotation;
  const places = quotePlaces(text, anchor).map((start) => ({ start, end: start + anchor.quote.length }));
  return places
    .filter((place) => !isTaken(place))
    .map((place) => ({ place, likeness: likeness(text, place, anchor) }))
    .sort((a, b) => b.likeness - a.likeness || Math.abs(a.place.start - annotation.start) - Math.abs(b.place.start - annotation.start))
    .slice(0, MOST_CANDIDATES)
    .map(({ place }) => placeNow(text, place));
}

function withCrlf({ start, end, quote, before, after }: Anchor): Anchor {
  const crlf = (part: string): string => part.replaceAll('\n', '\r\n');
  return { start, end, quote: crlf(quote), before: crlf(before), after: crlf(after) };
}

/** How much of the old context stands around a place. UTF-16 code units. */
function likeness(text: string, { start, end }: Span, { before, after }: Anchor): number {
  let left = 0;
  while (left < before.length && before.at(-1 - left) === text.charAt(start - 1 - left)) left++;
  let right = 0;
  while (right < after.length && after.charAt(right) === text.charAt(end + right)) right++;
  return left + right;
}

function placeNow(text: string, { start, end }: Span): PlaceNow {
  return {
    start,
    end,
    text: canonicalText(text.slice(start, end)),
    before: canonicalText(text.slice(Math.max(0, start - SHOWN), start)),
    after: canonicalText(text.slice(end, end + SHOWN)),
  };
}
