import type { Span } from '../article/span';
import type { AnchorState } from './annotation';

/** What a passage is found again by: offsets in an earlier state of the text, its words and their context. */
export interface Anchor extends Span {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** Where a passage is now, and how sure that is. For `ambiguous` and `orphaned` the span is where it was. */
export interface Anchoring extends Span {
  readonly anchor: AnchorState;
}

/** Context that must agree on a side for the side to count; shorter contexts (at an end of the text) must agree whole. UTF-16. */
const ENOUGH_CONTEXT = 12;

/** Occurrences of a quote that are looked at; a word that is more frequent is ambiguous. */
const MOST_OCCURRENCES = 2000;

/** How much a changed passage may grow. */
const GROWTH = 1.5;

/**
 * Finds a passage in a changed text (offsets in UTF-16 of texts with LF line ends). Never guesses: a passage is taken for found only
 * where its exact words stand with their context on both sides and nowhere else, or where they stand once in the text with one side intact;
 * words that changed between intact contexts are `changed`; several equal places are `ambiguous`; else it is `orphaned`.
 * Follows the order of W3C's text quote selector, with the thresholds that fuzzy matchers lack.
 */
export function findAnchor(text: string, anchor: Anchor): Anchoring {
  if (text.slice(anchor.start, anchor.end) === anchor.quote && sidesAt(text, anchor, anchor.start) === 2) return { ...span(anchor), anchor: 'anchored' };
  const places = occurrences(text, anchor.quote);
  if (places.length > MOST_OCCURRENCES) return { ...span(anchor), anchor: 'ambiguous' };
  const sides = places.map((start) => ({ start, sides: sidesAt(text, anchor, start) }));
  const whole = sides.filter((place) => place.sides === 2);
  if (whole.length > 0) return settle(whole, anchor);
  const [only] = sides;
  if (sides.length === 1 && only?.sides === 1) return at(only.start, anchor);
  if (sides.some((place) => place.sides === 1)) return { ...span(anchor), anchor: 'ambiguous' };
  return findChanged(text, anchor);
}

function span({ start, end }: Span): Span {
  return { start, end };
}

function at(start: number, anchor: Anchor): Anchoring {
  return { start, end: start + anchor.quote.length, anchor: start === anchor.start ? 'anchored' : 'moved' };
}

function settle(places: readonly { readonly start: number }[], anchor: Anchor): Anchoring {
  const [only] = places;
  return places.length === 1 && only !== undefined ? at(only.start, anchor) : { ...span(anchor), anchor: 'ambiguous' };
}

function occurrences(text: string, quote: string): number[] {
  const places: number[] = [];
  if (quote === '') return places;
  for (let start = text.indexOf(quote); start >= 0 && places.length <= MOST_OCCURRENCES; start = text.indexOf(quote, start + 1)) {
    places.push(start);
  }
  return places;
}

/** On how many sides (0 to 2) the context of a quote at `start` agrees. */
function sidesAt(text: string, anchor: Anchor, start: number): number {
  const end = start + anchor.quote.length;
  const before = anchor.before.slice(-ENOUGH_CONTEXT);
  const after = anchor.after.slice(0, ENOUGH_CONTEXT);
  const beforeAgrees = before === '' ? start === 0 : text.slice(Math.max(0, start - before.length), start) === before;
  const afterAgrees = after === '' ? end === text.length : text.slice(end, end + after.length) === after;
  return Number(beforeAgrees) + Number(afterAgrees);
}

/** The one place where something else stands between the whole contexts of both sides. */
function findChanged(text: string, anchor: Anchor): Anchoring {
  const lost: Anchoring = { ...span(anchor), anchor: 'orphaned' };
  if (anchor.before.length < ENOUGH_CONTEXT || anchor.after.length < ENOUGH_CONTEXT) return lost;
  const longest = Math.ceil(anchor.quote.length * GROWTH) + ENOUGH_CONTEXT;
  const found = occurrences(text, anchor.before).flatMap((place) => {
    const start = place + anchor.before.length;
    const length = text.slice(start, start + longest + anchor.after.length).indexOf(anchor.after);
    return length > 0 ? [{ start, end: start + length }] : [];
  });
  const [only] = found;
  return found.length === 1 && only !== undefined ? { ...only, anchor: 'changed' } : lost;
}
