import type { AnchorState } from '../annotation';
import type { AnchorToken } from './anchorTokens';
import { changedPassage, contextPlaces, type TokenRange } from './changedPassage';
import { compareSide, sideAfter, sideBefore } from './contextEvidence';
import { findPassage, knownRuns, wholeRun, type KnownPassage, type KnownRun } from './knownText';
import { isBeside, score, sentenceScore, verdict, type Evidence } from './evidence';
import { jumpedPlaces } from './jumpedPlaces';
import { NewText } from './newText';
import type { StoredAnchor } from './storedAnchor';

/** Where a passage is now, and how sure that is. Code points of the new text; for `ambiguous` and `orphaned` the span is where it was. */
export interface Anchoring {
  readonly start: number;
  readonly end: number;
  readonly anchor: AnchorState;
}

/** Places and rivals that are compared in full; a passage with more is ambiguous. */
const MOST_COMPARED = 400;

/** By how much the best place, and the best claim to it, must be ahead. Bits. */
const MARGIN = 6;

/** How much of the best place's evidence another has that is thinkable. */
const THINKABLE = 0.4;

/**
 * Finds passages again in a text that was changed outside the editor.
 *
 * What is known of the old text (all of it, or the anchors' words and contexts put together) is compared with the places of the new text
 * that have a passage's words: how far the context goes on around each, across edits. A passage is taken for found only where its own
 * sentence stands around it, where no other place fits as well, and where no other known passage with the same words has as good a claim to
 * the place. Words that changed between contexts that stand are `changed`, equal places are `ambiguous`, else it is `orphaned`. Whatever
 * is not sure is left to a person.
 * @param text New text, line ends as LF.
 * @param oldText The whole old text where it is known; anchors that do not fit it are looked for by their own words and context.
 */
export function reanchor(anchors: readonly StoredAnchor[], text: string, oldText?: string): readonly Anchoring[] {
  const search = new Search(oldText === undefined ? knownRuns(anchors) : [wholeRun(oldText)], new NewText(text));
  const found = anchors.map((anchor) => search.find(anchor));
  const jumped = oldText === undefined ? jumpedPlaces(anchors, found, text.length) : new Set<number>();
  return found.map((each, index) => {
    const anchor = anchors[index];
    return anchor !== undefined && jumped.has(index) && each.isDoubtful ? { start: anchor.start, end: anchor.end, anchor: 'ambiguous' } : { start: each.start, end: each.end, anchor: each.anchor };
  });
}

/** A passage as found alone. */
interface Found extends Anchoring {
  /** Whether another place is thinkable, though it fits less. */
  readonly isDoubtful: boolean;
}

/** A place in the new text with what speaks for it. */
interface Candidate {
  readonly first: number;
  readonly evidence: Evidence;
}

class Search {
  /** Rivals: where the same words stand in the known old text. */
  readonly #passages = new Map<string, readonly KnownPassage[]>();

  constructor(
    private readonly runs: readonly KnownRun[],
    private readonly now: NewText,
  ) {}

  find(anchor: StoredAnchor): Found {
    const lost: Found = { start: anchor.start, end: anchor.end, anchor: 'orphaned', isDoubtful: true };
    const passage = findPassage(this.runs, anchor) ?? findPassage(knownRuns([anchor]), anchor);
    if (passage === undefined) return lost;
    const places = this.now.places(wordsOf(passage));
    if (places.length > MOST_COMPARED) return { ...lost, anchor: 'ambiguous' };
    const candidates = places.map((first) => ({ first, evidence: this.#evidence(passage, rangeAt(passage, first)) })).sort((a, b) => score(b.evidence) - score(a.evidence));
    const fitting = candidates.filter(({ evidence }) => verdict(evidence) === 'fits');
    const [best] = fitting;
    if (best === undefined) return this.#unsure(passage, candidates, lost);
    const isRivalled = candidates.some((other) => other !== best && isClose(other.evidence, best.evidence)) || this.#isClaimed(passage, best) || this.#isElsewhere(passage, best);
    if (isRivalled) return { ...lost, anchor: 'ambiguous' };
    const isDoubtful = candidates.some((other) => other !== best && isThinkable(other.evidence, best.evidence));
    return { ...this.#placed(anchor, passage, best.first), isDoubtful };
  }

  #unsure(passage: KnownPassage, candidates: readonly Candidate[], lost: Found): Found {
    if (candidates.some(({ evidence }) => verdict(evidence) === 'possible')) return { ...lost, anchor: 'ambiguous' };
    const changed = changedPassage(passage, this.now);
    return changed === undefined ? lost : { ...this.now.span(changed.first, changed.end), anchor: 'changed', isDoubtful: true };
  }

  #placed(anchor: StoredAnchor, { first, end, cutStart, cutEnd }: KnownPassage, place: number): Anchoring {
    const whole = this.now.span(place, place + end - first);
    const found = { start: whole.start + cutStart, end: whole.end - cutEnd };
    return { ...found, anchor: found.start === anchor.start ? 'anchored' : 'moved' };
  }

  #evidence({ run, first, end }: KnownPassage, place: TokenRange): Evidence {
    const { tokens } = this.now;
    const bitsOf = (token: AnchorToken): number => this.now.bitsOf(token);
    return {
      before: compareSide(sideBefore(run.tokens, first, run.isFromStart), sideBefore(tokens, place.first, true), bitsOf),
      after: compareSide(sideAfter(run.tokens, end, run.isToEnd), sideAfter(tokens, place.end, true), bitsOf),
      own: run.tokens.slice(first, end).reduce((sum, token) => sum + bitsOf(token), 0),
    };
  }

  /** Whether the passage's contexts stand elsewhere about as well, with other words between. */
  #isElsewhere(passage: KnownPassage, { first, evidence }: Candidate): boolean {
    const end = first + passage.end - passage.first;
    const others = contextPlaces(passage, this.now).filter((range) => range.end <= first || range.first >= end);
    return others.some((range) => isClose({ ...this.#evidence(passage, range), own: 0 }, { ...evidence, own: 0 }));
  }

  /** Whether another passage of the old text with the same words fits a place about as well. */
  #isClaimed(passage: KnownPassage, { first, evidence }: Candidate): boolean {
    const words = wordsOf(passage);
    const rivals = this.#occurrences(words).filter((other) => other.run !== passage.run || other.first !== passage.first);
    return rivals.length > MOST_COMPARED || rivals.some((rival) => {
      const claim = this.#evidence(rival, rangeAt(rival, first));
      return verdict(claim) !== 'strange' && isClose(claim, evidence);
    });
  }

  #occurrences(words: readonly string[]): readonly KnownPassage[] {
    const key = words.join(' ');
    const known = this.#passages.get(key);
    if (known !== undefined) return known;
    const found = this.runs.flatMap((run) => occurrencesIn(run, words));
    this.#passages.set(key, found);
    return found;
  }
}

function occurrencesIn(run: KnownRun, words: readonly string[]): KnownPassage[] {
  const found: KnownPassage[] = [];
  for (let first = 0; first + words.length <= run.tokens.length; first++) {
    if (words.every((word, index) => run.tokens[first + index]?.text === word)) found.push({ run, first, end: first + words.length, cutStart: 0, cutEnd: 0 });
  }
  return found;
}

/** Whether a place fits about as well as the best, or as well in its sentence and on one side beyond it: a copy does. */
function isClose(other: Evidence, best: Evidence): boolean {
  if (verdict(other) === 'strange') return false;
  return score(other) > score(best) - MARGIN || (isBeside(other) && sentenceScore(other) > sentenceScore(best) - MARGIN);
}

/** Whether a place that fits less may still be the one, edited. */
function isThinkable(other: Evidence, best: Evidence): boolean {
  return verdict(other) !== 'strange' && score(other) > score(best) * THINKABLE;
}

function rangeAt({ first, end }: KnownPassage, place: number): TokenRange {
  return { first: place, end: place + end - first };
}

function wordsOf({ run, first, end }: KnownPassage): readonly string[] {
  return run.tokens.slice(first, end).map(({ text }) => text);
}

