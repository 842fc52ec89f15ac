import type { Span } from '../article/span';
import type { AnchorState } from './annotation';
import { allPlaces, MOST_OCCURRENCES, quotePlaces, type QuoteInContext } from './quotePlaces';

/** What a passage is found again by: offsets in an earlier state of the text, its words and their context. */
export type Anchor = Span & QuoteInContext;

/** Where a passage is now, and how sure that is. For `ambiguous` and `orphaned` the span is where it was. */
export interface Anchoring extends Span {
  readonly anchor: AnchorState;
}

/** Context that must agree on both sides; shorter contexts (at an end of the text) must agree whole. UTF-16. */
const NEAR_CONTEXT = 16;

/** Context that must agree where only one side does: all that is kept. */
const WHOLE_CONTEXT = 64;

/** How much a changed passage may grow. */
const GROWTH = 1.5;

/**
 * Finds a single passage by the words and the context that another program kept of it, of any length (offsets in UTF-16 of texts with LF line
 * ends; those of a sidecar are found together, by `reanchor`). Never guesses: it is taken for found only where its exact words stand with their
 * near context on both sides and nowhere else, or with all the context that was kept of one side and nowhere else; words that changed between
 * intact contexts are `changed`; several equal places are `ambiguous`; else it is `orphaned`. Follows the order of W3C's text quote selector,
 * with the thresholds that fuzzy matchers lack.
 */
export function findAnchor(text: string, anchor: Anchor): Anchoring {
  const places = quotePlaces(text, anchor);
  if (places.length > MOST_OCCURRENCES) return { ...span(anchor), anchor: 'ambiguous' };
  const whole = places.filter((start) => beforeAgrees(text, anchor, start, NEAR_CONTEXT) && afterAgrees(text, anchor, start, NEAR_CONTEXT));
  if (whole.length > 0) return settle(whole, anchor);
  const oneSided = places.filter((start) => beforeAgrees(text, anchor, start, WHOLE_CONTEXT) || afterAgrees(text, anchor, start, WHOLE_CONTEXT));
  return oneSided.length > 0 ? settle(oneSided, anchor) : findChanged(text, anchor);
}

function span({ start, end }: Span): Span {
  return { start, end };
}

function settle(places: readonly number[], anchor: Anchor): Anchoring {
  const [start] = places;
  if (places.length !== 1 || start === undefined) return { ...span(anchor), anchor: 'ambiguous' };
  return { start, end: start + anchor.quote.length, anchor: start === anchor.start ? 'anchored' : 'moved' };
}

function beforeAgrees(text: string, { before }: Anchor, start: number, length: number): boolean {
  const context = before.slice(-length);
  return context === '' ? start === 0 : text.slice(Math.max(0, start - context.length), start) === context;
}

function afterAgrees(text: string, { quote, after }: Anchor, start: number, length: number): boolean {
  const end = start + quote.length;
  const context = after.slice(0, length);
  return context === '' ? end === text.length : text.slice(end, end + context.length) === context;
}

/** The one place where something else stands between the whole contexts of both sides. */
function findChanged(text: string, anchor: Anchor): Anchoring {
  const lost: Anchoring = { ...span(anchor), anchor: 'orphaned' };
  if (anchor.before.length < NEAR_CONTEXT || anchor.after.length < NEAR_CONTEXT) return lost;
  const longest = Math.ceil(anchor.quote.length * GROWTH) + NEAR_CONTEXT;
  const found = allPlaces(text, anchor.before).flatMap((place) => {
    const start = place + anchor.before.length;
    const length = text.slice(start, start + longest + anchor.after.length).indexOf(anchor.after);
    return length > 0 ? [{ start, end: start + length }] : [];
  });
  const [only] = found;
  return found.length === 1 && only !== undefined ? { ...only, anchor: 'changed' } : lost;
}
