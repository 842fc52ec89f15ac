import { isNameOrNumber, type AnchorToken } from './anchorTokens';
import { sideAfter, sideBefore, type Side } from './contextEvidence';
import type { KnownPassage } from './knownText';
import type { NewText } from './newText';

/** Tokens of the new text, from `first` to before `end`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Tokens of context that must stand on each side of words that changed. */
const FIRM = 3;

/** …and where its sentence ends before that. */
const FEWEST = 2;

/** How much a changed passage may grow: a factor, and tokens beyond that. */
const GROWTH = 1.5;
const GROWTH_TOKENS = 4;

/** Shorter quotes are not looked for by likeness. Characters, and tokens. */
const SHORTEST_LIKE = 12;
const FEWEST_LIKE = 5;

/** Longest passage that is looked for by likeness. Tokens. */
const LONGEST_LIKE = 400;

/** Share of a passage's tokens that may be edited. */
const MOST_EDITED = 0.2;

/** The one place where a passage's words were changed: between its contexts, or where nearly all of its words stand; a proposal for a person. @param isOpen Whether a place comes into question. */
export function changedPassage(passage: KnownPassage, now: NewText, isOpen: (range: TokenRange) => boolean): TokenRange | undefined {
  return betweenContexts(passage, now, isOpen) ?? alike(passage, now, isOpen);
}

function betweenContexts(passage: KnownPassage, now: NewText, isOpen: (range: TokenRange) => boolean): TokenRange | undefined {
  const found = contextPlaces(passage, now).filter(isOpen);
  const [only] = found;
  return found.length === 1 && only !== undefined && only.end > only.first ? only : undefined;
}

/** Where both contexts of a passage stand with room for it between them, whatever stands there. */
export function contextPlaces({ run, first, end }: KnownPassage, now: NewText): readonly TokenRange[] {
  const starts = edges(sideBefore(run.tokens, first, run.isFromStart), now, -1);
  const ends = edges(sideAfter(run.tokens, end, run.isToEnd), now, 1);
  const longest = (end - first) * GROWTH + GROWTH_TOKENS;
  return starts.flatMap((from) => ends.filter((to) => to >= from && to - from <= longest).map((to) => ({ first: from, end: to })));
}

/** Where a context stands: for the one before the index behind it, for the one after the index at which it begins. */
function edges(side: Side, now: NewText, direction: -1 | 1): readonly number[] {
  const near = nearTokens(side);
  if (near.length < FEWEST) return side.isEnd && near.length === 0 ? [direction === -1 ? 0 : now.tokens.length] : [];
  const places = now.places(direction === -1 ? near.reverse() : near);
  return direction === -1 ? places.map((place) => place + near.length) : places;
}

/** The nearest tokens; fewer where the sentence ends, if it has enough of them. */
function nearTokens(side: Side): string[] {
  const near = side.tokens.slice(0, FIRM).map(({ text }) => text);
  const end = near.findIndex((_, index) => side.leavesSentence(index));
  return end >= FEWEST ? near.slice(0, end) : near;
}

/** The one stretch of the new text that differs from the passage in few words, none of them names or numbers (Sellers's algorithm over tokens). */
function alike({ run, first, end }: KnownPassage, now: NewText, isOpen: (range: TokenRange) => boolean): TokenRange | undefined {
  const wanted = run.tokens.slice(first, end);
  const length = wanted.reduce((sum, { text }) => sum + text.length + 1, -1);
  if (length < SHORTEST_LIKE || wanted.length < FEWEST_LIKE || wanted.length > LONGEST_LIKE) return undefined;
  const most = Math.floor(wanted.length * MOST_EDITED);
  const found = nearlyEqual(wanted, now.tokens, most).filter((range) => isOpen(range) && keepsNames(wanted, now.tokens.slice(range.first, range.end)));
  return found.length === 1 ? found[0] : undefined;
}

function keepsNames(wanted: readonly AnchorToken[], there: readonly AnchorToken[]): boolean {
  const names = (tokens: readonly AnchorToken[]): string => tokens.filter(isNameOrNumber).map(({ text }) => text).join(' ');
  return names(wanted) === names(there);
}

/** Stretches within `most` edits of the wanted tokens that do not overlap, the closest of each neighbourhood. */
function nearlyEqual(wanted: readonly AnchorToken[], tokens: readonly AnchorToken[], most: number): TokenRange[] {
  let column = wanted.map((_, row) => ({ edits: row + 1, first: 0 }));
  const found: (TokenRange & { readonly edits: number })[] = [];
  tokens.forEach((token, index) => {
    let diagonal = { edits: 0, first: index };
    let above = { edits: 0, first: index + 1 };
    column = column.map((left, row) => {
      const exchanged = { edits: diagonal.edits + (wanted[row]?.text === token.text ? 0 : 1), first: diagonal.first };
      const best = [exchanged, { edits: left.edits + 1, first: left.first }, { edits: above.edits + 1, first: above.first }].reduce((a, b) => (b.edits < a.edits ? b : a));
      diagonal = left;
      above = best;
      return best;
    });
    const last = column.at(-1);
    if (last !== undefined && last.edits <= most) addRange(found, { ...last, end: index + 1 });
  });
  return found;
}

function addRange(found: (TokenRange & { readonly edits: number })[], range: TokenRange & { readonly edits: number }): void {
  const before = found.at(-1);
  if (before === undefined || range.first >= before.end) found.push(range);
  else if (range.edits < before.edits) found[found.length - 1] = range;
}
