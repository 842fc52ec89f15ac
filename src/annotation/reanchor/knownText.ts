import { anchorTokens, codePoints, type AnchorToken } from './anchorTokens';
import type { StoredAnchor } from './storedAnchor';

/** Tokens that stood side by side in the old text. */
export interface KnownRun {
  readonly tokens: readonly AnchorToken[];
  /** Whether it begins where the text began. */
  readonly isFromStart: boolean;
  /** Whether it ends where the text ended. */
  readonly isToEnd: boolean;
}

/** Where an anchor's words stand in what is known of the old text. */
export interface KnownPassage {
  readonly run: KnownRun;
  /** Tokens that the words touch. */
  readonly first: number;
  readonly end: number;
  /** UTF-16 units of the first and last token that are not the anchor's. */
  readonly cutStart: number;
  readonly cutEnd: number;
}

/** A stretch of the old text, in code points. */
interface Piece {
  readonly at: number;
  readonly points: string[];
  endsText: boolean;
}

/** What anchors tell of the text that they were taken from: their words and contexts, put together where they overlap or meet. */
export function knownRuns(anchors: readonly StoredAnchor[]): readonly KnownRun[] {
  const pieces = anchors.map(pieceOf).sort((a, b) => a.at - b.at);
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last === undefined || !isContinued(last, piece)) merged.push(piece);
  }
  return merged.map(runOf);
}

/** The whole old text as one run. */
export function wholeRun(text: string): KnownRun {
  return { tokens: anchorTokens(text), isFromStart: true, isToEnd: true };
}

/** @returns undefined when no run says the same at the anchor's place. */
export function findPassage(runs: readonly KnownRun[], anchor: StoredAnchor): KnownPassage | undefined {
  for (const run of runs) {
    const first = firstAt(run.tokens, anchor.start);
    if (first === undefined) continue;
    let end = first;
    while (end < run.tokens.length && (run.tokens[end]?.at ?? Infinity) < anchor.end) end++;
    const passage = passageOf(run, first, end, anchor);
    if (passage !== undefined) return passage;
  }
  return undefined;
}

/** A passage with the context that it has of its own. */
export function passageAlone(anchor: StoredAnchor): KnownPassage | undefined {
  return findPassage(knownRuns([anchor]), anchor);
}

/** A passage as if it stood as near to the beginning of the text as its context allows. */
export function withoutOffset(anchor: StoredAnchor): StoredAnchor {
  const before = codePoints(anchor.before);
  const start = before < SHORTEST_WHOLE ? before : before + 1;
  return { ...anchor, start, end: start + codePoints(anchor.quote) };
}

/** What is known of the sentences that a passage is in. */
export function sentenceAround({ run, first, end }: KnownPassage): readonly AnchorToken[] {
  let from = first;
  while (from > 0 && run.tokens[from]?.begins !== true) from--;
  let to = end;
  while (to < run.tokens.length && run.tokens[to]?.begins !== true) to++;
  return run.tokens.slice(from, to);
}

/** Whether all that is known beside a passage stands beside a place of a text, as far as within bounds. */
export function standsBetween({ run, first, end }: KnownPassage, tokens: readonly AnchorToken[], place: number, bounds: { readonly first: number; readonly end: number }): boolean {
  const shift = place - first;
  if (place < bounds.first || end + shift > bounds.end) return false;
  const [from, to] = [Math.max(0, bounds.first - shift), Math.min(run.tokens.length, bounds.end - shift)];
  for (let index = from; index < to; index++) if (run.tokens[index]?.text !== tokens[index + shift]?.text) return false;
  return true;
}

function passageOf(run: KnownRun, first: number, end: number, anchor: StoredAnchor): KnownPassage | undefined {
  const [opening, closing] = [run.tokens[first], run.tokens[end - 1]];
  if (opening === undefined || closing === undefined || end <= first) return undefined;
  const cutStart = anchor.start - opening.at;
  const cutEnd = closing.at + codePoints(closing.text) - anchor.end;
  const said = run.tokens.slice(first, end).map(({ text }) => text).join(' ');
  const wanted = anchorTokens(anchor.quote).map(({ text }) => text).join(' ');
  const isSame = said.length >= wanted.length && said.slice(Math.max(0, cutStart), said.length - Math.max(0, cutEnd)) === wanted;
  return isSame ? { run, first, end, cutStart: Math.max(0, cutStart), cutEnd: Math.max(0, cutEnd) } : undefined;
}

/** The token that covers a code point, or the first after it. */
function firstAt(tokens: readonly AnchorToken[], at: number): number | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token !== undefined && token.at + (token.end - token.start) <= at) low = middle + 1;
    else high = middle;
  }
  return low < tokens.length ? low : undefined;
}

function pieceOf({ start, quote, before, after }: StoredAnchor): Piece {
  return { at: Math.max(0, start - codePoints(before)), points: Array.from(before + quote + after), endsText: codePoints(after) < SHORTEST_WHOLE };
}

/** A context shorter than this ends with the text. */
const SHORTEST_WHOLE = 32;

/** Adds a piece to one before it, where they overlap or meet and agree. @returns Whether they do. */
function isContinued(left: Piece, right: Piece): boolean {
  const offset = right.at - left.at;
  if (offset > left.points.length) return false;
  const overlap = Math.min(left.points.length - offset, right.points.length);
  for (let index = 0; index < overlap; index++) if (left.points[offset + index] !== right.points[index]) return false;
  for (const point of right.points.slice(overlap)) left.points.push(point);
  left.endsText ||= right.endsText;
  return true;
}

/** A word at an edge may be cut: it is left out. */
function runOf({ at, points, endsText }: Piece): KnownRun {
  const text = points.join('');
  const tokens = anchorTokens(text, at);
  const isFromStart = at === 0;
  const from = isFromStart || tokens[0] === undefined || tokens[0].start > 0 ? 0 : 1;
  const isCut = !endsText && tokens.at(-1)?.end === text.length;
  return { tokens: tokens.slice(from, isCut ? -1 : undefined), isFromStart, isToEnd: endsText };
}
